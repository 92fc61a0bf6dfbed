// The public past of one record: every version that everyone may see, with what it means.
import type { Kind } from '../../model/kinds.ts';
import type { Publication, PublishedClock } from '../published.ts';
import type { RecordHistory, RecordVersion, VersionState } from '../version.ts';
import type { ApprovalTrail } from './approval-trail.ts';
import type { VersionMeaning } from './change.ts';
import { meaningOf, type MeaningContext } from './meaning-of.ts';

/** One version in a list or a timeline. */
export interface ToldVersion extends VersionMeaning {
  /** 1 for the oldest: the anchor `#v1`; numbers of versions that are not public are left out, not given away. */
  number: number;
  state: VersionState;
  /** What people called the record then; of a deleted one, before. */
  name: string;
  /** As the record said then. */
  office?: string;
  type?: string;
  status?: string;
  /** First day in force that the record states, ISO date. */
  effective?: string;
  commit: string;
  sequence: number;
  day: string;
  commitDate: string;
  author: string;
  subject: string;
  /** Number of the pull request that the commit merged, where its message names it. */
  pull?: number;
  path: string;
  technical: boolean;
  /** The first publication that showed it: number in the log, and its time. */
  published?: { sequence: number; time: string };
  /** Why it cannot be read. */
  unreadable?: string;
  /** Who approved it, where a ledger knows the commit. */
  trail?: ApprovalTrail;
}

export interface ToldRecord {
  kind: Kind;
  id: string;
  /** Its newest name. */
  name: string;
  /** Its file is there at the head of the history. */
  alive: boolean;
  /** Oldest first. */
  versions: ToldVersion[];
}

export interface TellingContext extends MeaningContext {
  published?: PublishedClock<Publication & { sequence: number }>;
  /** Who approved what a commit did to `kind/id`. */
  trails?(commit: string, subject: string): ApprovalTrail | undefined;
  /** Whether everyone may see this version; what says no is left out of every output. */
  isPublic(version: RecordVersion): boolean;
}

/** In: a record's versions. Out: the same as told to the public, one `told` for each of `versions`; undefined where nothing is public. */
export function toldRecord({ kind, id, versions }: RecordHistory, context: TellingContext): { told: ToldRecord; versions: RecordVersion[] } | undefined {
  const shown = versions.filter((version) => context.isPublic(version));
  const last = shown.at(-1);
  if (!last) return undefined;
  let before: RecordVersion | undefined;
  let facts: Pick<ToldVersion, 'name' | 'office' | 'type' | 'status' | 'effective'> = { name: id };
  const told = shown.map((version): ToldVersion => {
    const meaning = meaningOf(version, before, context);
    const { state, reason, number, commit, sequence, day, commitDate, author, subject, path } = version;
    if (version.value) {
      before = version;
      facts = factsOf(version.value, id);
    }
    const pull = pullOf(subject);
    const published = context.published?.firstWith(commit);
    const trail = context.trails?.(commit, `${kind}/${id}`);
    return { ...meaning, ...facts, number, state, commit, sequence, day, commitDate, author, subject, path, technical: meaning.class === 'technical', ...(pull === undefined ? {} : { pull }), ...(published ? { published: { sequence: published.sequence, time: published.time } } : {}), ...(reason ? { unreadable: reason.message } : {}), ...(trail ? { trail } : {}) };
  });
  return { told: { kind, id, name: facts.name, alive: last.blob !== null, versions: told }, versions: shown };
}

function factsOf(value: object, id: string): Pick<ToldVersion, 'name' | 'office' | 'type' | 'status' | 'effective'> {
  const fields = value as Readonly<Record<string, unknown>>;
  const word = (key: string): string | undefined => (typeof fields[key] === 'string' ? fields[key] : undefined);
  const { effective } = fields;
  const from = typeof effective === 'object' && effective !== null && 'from' in effective && typeof effective.from === 'string' ? effective.from : undefined;
  const [office, type, status] = [word('office'), word('type'), word('status')];
  return { name: word('name') ?? word('title') ?? word('post') ?? id, ...(office ? { office } : {}), ...(type ? { type } : {}), ...(status ? { status } : {}), ...(from ? { effective: from } : {}) };
}

/** `Merge pull request #12 from …`, or `…（#12）` and `… (#12)` of a squash merge. */
function pullOf(subject: string): number | undefined {
  const found = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /[(（]#(\d{1,9})[)）]$/.exec(subject);
  return found ? Number(found[1]) : undefined;
}
