// The ledger for readers: who approved which change of a record. Names are those of the roster: office and post, never a person's.
import type { LedgerLine } from './entry.ts';

export interface TrailStep {
  stage: string;
  title: string;
  approvals: { name: string; role: string; acting: boolean; day: string; signed: boolean; meeting?: string }[];
}

export interface Trail {
  /** Number of the line in the ledger. */
  sequence: number;
  /** SHA-256 of the line. */
  digest: string;
  request: number | null;
  decision: LedgerLine['entry']['decision'];
  steps: TrailStep[];
  /** Why it should not have been merged; empty for an approved change. */
  unmet: string[];
  objections: { name: string; day: string; reason: string; over?: string }[];
}

/** Trails of one record by the commit that merged its change. In: the lines of the ledger, and `kind/id`. */
export function trailsOf(lines: readonly LedgerLine[], subject: string): Map<string, Trail> {
  return new Map(lines.flatMap((line) => {
    const trail = trailOf(line, subject);
    return trail ? [[line.entry.merge, trail] as const] : [];
  }));
}

function trailOf({ entry, digest }: LedgerLine, subject: string): Trail | undefined {
  const own = entry.approved.filter((approved) => approved.subject === subject);
  const unmet = entry.unmet.filter(({ id }) => !/^stage\/[^/]+\//.test(id) || id.endsWith(`/${subject}`));
  if (own.length === 0 && unmet.length === 0) return undefined;
  return {
    sequence: entry.sequence,
    digest,
    request: entry.request.number,
    decision: entry.decision,
    steps: own.map(({ stage, title, given }) => ({ stage, title, approvals: given.map(({ name, role, acting, given: at, by, meeting }) => ({ name, role, acting, day: at.slice(0, 10), signed: by === 'statement', ...(meeting ? { meeting } : {}) })) })),
    unmet: unmet.map(({ because }) => because),
    objections: entry.objections.map(({ name, raised, reason, over }) => ({ name, day: raised.slice(0, 10), reason, ...(over ? { over: over.how } : {}) })),
  };
}
