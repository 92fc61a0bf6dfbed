// One merge as one line of the ledger: what was merged, under which rules, and who approved what of it. The digest of a line is over its bytes.
import { Ajv } from 'ajv';
import { digestOf } from '../canonical.ts';
import type { CheckResult, Review } from '../facts.ts';
import type { Decision, Given, ObjectionState } from '../decision.ts';
import { entrySchema } from './entry-schema.ts';

export const LEDGER_BRANCH = 'ledger';
export const LEDGER_FILE = 'ledger.ndjson';

/** What a stage approved of one record or file. */
export interface Approved {
  /** Id of the stage in the policy of that time. */
  stage: string;
  title: string;
  /** `kind/id`, or a path. */
  subject: string;
  /** SHA-256 of the changed fields in the scope of the stage. */
  hash: string;
  given: readonly Given[];
}

/** A requirement that was not met when the change was merged all the same. */
export interface Unmet {
  id: string;
  because: string;
}

/** A statement exactly as it was signed, so that anyone can check it again. */
export interface SignedStatement {
  /** SHA-256 of `text`. */
  id: string;
  text: string;
  signature: string;
}

export interface Control {
  /** E.g. `no-force-push`. */
  name: string;
  on: boolean;
  /** ISO date since when, where the forge tells. */
  since?: string;
}

export interface LedgerEntry {
  /** 1 for the first. This is the order of the ledger; dates may lie. */
  sequence: number;
  /** ISO date and time with offset: when it was entered. */
  time: string;
  /** Full hash of the commit on the published branch, and of the tree it holds. */
  merge: string;
  tree: string;
  /** What the branch held before, and what was merged into it; the latter may be gone after a squash. */
  base: string;
  baseTree: string;
  head: string;
  /** The content folder below the root of the repository, with a slash at its end; empty where it is the root. */
  folder: string;
  request: { /** Null without a forge. */ number: number | null; title: string; author: string; opened: string; /** Roster ids of everybody who made the change, sorted. */ makers: readonly string[] };
  /** SHA-256 of policy and roster of the base; null where there was none. */
  policy: string | null;
  roster: string | null;
  decision: Decision['decision'];
  approved: readonly Approved[];
  unmet: readonly Unmet[];
  objections: readonly ObjectionState[];
  checks: readonly CheckResult[];
  /** As the forge told them when it was merged; without a forge there are none. */
  reviews: readonly Review[];
  controls: readonly Control[];
  statements: readonly SignedStatement[];
  /** SHA-256 of the line before; null for the first. */
  previous: string | null;
}

/** A line that could be read. */
export interface LedgerLine {
  entry: LedgerEntry;
  digest: string;
}

const check = new Ajv({ strict: true, allowUnionTypes: true }).compile<LedgerEntry>(entrySchema);

/** The line of an entry, without its end. */
export const lineOf = (entry: LedgerEntry): string => JSON.stringify(entry);

/** In: the whole ledger. Out: its lines, or the number of the first line that is none. An empty ledger has no lines. */
export function readLines(text: string): LedgerLine[] | { wrong: number } {
  if (text === '') return [];
  const lines = text.split('\n');
  // What does not end with a line's end was cut off.
  if (lines.pop() !== '') return { wrong: lines.length + 1 };
  const read: LedgerLine[] = [];
  for (const line of lines) {
    const entry = readEntry(line);
    if (!entry) return { wrong: read.length + 1 };
    read.push({ entry, digest: digestOf(line) });
  }
  return read;
}

function readEntry(line: string): LedgerEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    // A key written twice, or another way to write the same, would be read differently by others.
    return check(value) && JSON.stringify(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The numbers of lines that do not hold the digest of the one before, or are out of order. */
export function brokenLinks(lines: readonly LedgerLine[]): number[] {
  return lines.flatMap(({ entry }, at) => (entry.sequence === at + 1 && entry.previous === (lines[at - 1]?.digest ?? null) ? [] : [at + 1]));
}
