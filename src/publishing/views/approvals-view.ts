// The ledger of approvals for readers: what was approved by whom, and what was merged without. Names are those of the roster: office and post.
import type { LedgerLine } from '../../governance/ledger/entry.ts';
import { explainPolicy } from '../../governance/explain-policy.ts';
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';

export interface ApprovalRow {
  sequence: number;
  /** The day it was entered, ISO date. */
  day: string;
  title: string;
  /** Full hash of the commit on the published branch. */
  merge: string;
  request: number | null;
  decision: 'approved' | 'waiting' | 'refused';
  records: number;
  /** In the order of the stages, each with everybody who approved in it. */
  stages: { title: string; people: string[] }[];
  unmet: string[];
  objections: { name: string; day: string; reason: string }[];
}

export interface ApprovalsView {
  /** The day of the first line; absent where there is no ledger. */
  began?: string;
  approved: number;
  /** Newest first. */
  bypassed: ApprovalRow[];
  latest: ApprovalRow[];
  total: number;
  /** The policy in plain lines, in Chinese; absent where there is none that everyone may see. */
  policy?: string[];
}

const LATEST = 100;

/** In: the lines of the ledger, oldest first, and a register that holds only what is public. */
export function approvalsView(lines: readonly LedgerLine[], { visible, schemas, today }: { visible: Register; schemas: Schemas; today: string }): ApprovalsView {
  const rows = lines.map(({ entry }) => rowOf(entry)).reverse();
  const [policy, roster] = [visible.single('policy'), visible.single('roster')];
  const words = policy && roster ? explainPolicy({ policy, roster, deadlines: visible.single('deadlines') ?? null, schemas, today, folder: 'content/' }).trim().split('\n') : undefined;
  const first = rows.at(-1);
  return { ...(first ? { began: first.day } : {}), approved: rows.filter(({ decision }) => decision === 'approved').length, bypassed: rows.filter(({ decision }) => decision !== 'approved'), latest: rows.slice(0, LATEST), total: rows.length, ...(words ? { policy: words } : {}) };
}

function rowOf({ sequence, time, merge, request, decision, approved, unmet, objections }: LedgerLine['entry']): ApprovalRow {
  const stages = new Map<string, Set<string>>();
  for (const { title, given } of approved) for (const { name } of given) (stages.get(title) ?? stages.set(title, new Set()).get(title))?.add(name);
  return {
    sequence, day: time.slice(0, 10), title: request.title, merge, request: request.number, decision, records: new Set(approved.map(({ subject }) => subject)).size,
    stages: [...stages].map(([title, people]) => ({ title, people: [...people] })), unmet: [...new Set(unmet.map(({ because }) => because))], objections: objections.map(({ name, raised, reason }) => ({ name, day: raised.slice(0, 10), reason })),
  };
}
