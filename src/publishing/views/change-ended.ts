// The public log: everything that was taken off the list, every error that was put right, every piece of personal data that was withdrawn.
import type { ToldRecord } from '../../history/meaning/told-record.ts';
import type { HistoryCommit, RecordVersion, Trailer } from '../../history/version.ts';
import type { Kind } from '../../model/kinds.ts';
import { recordAddress } from '../../model/record-pages.ts';
import { changeRow, compare, type ChangeRow } from './change-rows.ts';
import type { PublicationsView } from './publications-view.ts';

/** Why something is no longer on the list: what the record says of its end, or the file was deleted. */
export type RemovalWay = 'repealed' | 'delegated' | 'moved' | 'merged' | 'split' | 'abolished' | 'deleted';

export interface Removal {
  way: RemovalWay;
  row: ChangeRow;
  /** From which day, as the record says; of a deleted file the day of the commit. */
  date: string;
  ground?: string;
  /** Titles or numbers of documents. */
  basis: string[];
  targets: { name: string; path?: string }[];
  receiver?: string;
  /** It came back with this version. */
  returned?: { day: string; path?: string };
}

export interface Withdrawal {
  day: string;
  /** What kind of data, e.g. 姓名; never the data. */
  what: string;
  /** The field it stood in. */
  field?: string;
  record?: { kind: Kind; name: string; path?: string };
  why?: string;
  commit?: string;
  /** Taken out of the history itself: the publication that was the first without it. */
  rewrite?: { sequence: number; ground: string; commits: number };
}

export interface EndedYear {
  year: string;
  removals: Removal[];
  corrections: ChangeRow[];
  withdrawals: Withdrawal[];
}

const WAYS: ReadonlySet<string> = new Set(['repealed', 'delegated', 'moved', 'merged', 'split', 'abolished']);

interface Ending {
  date: string;
  ground: string;
  basis?: { title?: string; law?: string; number?: string; article?: number | string }[];
  targets?: string[];
  receiver?: string;
}

const endingOf = (value: object | undefined): Ending | undefined => (value && 'ending' in value && typeof value.ending === 'object' && value.ending !== null ? (value.ending as Ending) : undefined);

/** In: a record, told and as Git holds it, and what ids are called. Out: each version that took it off the list. */
export function removalsOf(told: ToldRecord, versions: readonly RecordVersion[], titleOf: (kind: string, id: string) => { name: string; path?: string }): Removal[] {
  let ended: Ending | undefined;
  return versions.flatMap((version, index): Removal[] => {
    const row = changeRow(told, index);
    if (!row) return [];
    if (version.state === 'deleted') {
      const back = told.versions.findIndex((later, at) => at > index && later.state === 'returned');
      const returned = changeRow(told, back);
      return [{ way: 'deleted', row, date: version.day, basis: [], targets: [], ...(row.reason ? { ground: row.reason } : {}), ...(returned ? { returned: { day: returned.day, ...(returned.path ? { path: returned.path } : {}) } } : {}) }];
    }
    if (!version.value) return [];
    const before = ended;
    ended = endingOf(version.value);
    const status = 'status' in version.value && typeof version.value.status === 'string' && WAYS.has(version.value.status) ? (version.value.status as RemovalWay) : undefined;
    if (!ended || before || !status) return [];
    const { date, ground, basis = [], targets = [], receiver } = ended;
    return [{
      way: status, row, date, ground, ...(receiver ? { receiver } : {}),
      basis: basis.map(({ title, law, number, article }) => [title ?? (law ? titleOf('law', law).name : ''), number && `（${number}）`, article !== undefined && `第${article}条`].filter(Boolean).join('')).filter(Boolean),
      targets: targets.map((id) => titleOf(told.kind, id)),
    }];
  });
}

/** `Withdrawn: complaint/x gist 姓名` → its parts. */
export function readWithdrawn({ key, value }: Trailer): { kind: string; id: string; field: string; what: string } | undefined {
  const found = key.toLowerCase() === 'withdrawn' ? /^([a-z-]+)\/(\S+)\s+(\S+)\s+(.+)$/.exec(value.trim()) : null;
  return found ? { kind: found[1] ?? '', id: found[2] ?? '', field: found[3] ?? '', what: found[4] ?? '' } : undefined;
}

/** What the public knows of a record: its name, and what is said of a commit that touched it. */
export interface KnownRecord {
  kind: Kind;
  name: string;
  saidOf(commit: string): string | undefined;
}

/** In: all commits, what the public knows of a record, and the rewritten histories. A record that the public never saw has nothing to withdraw from it. */
export function withdrawalsOf(commits: readonly HistoryCommit[], known: (kind: string, id: string) => KnownRecord | undefined, rewrites: PublicationsView['rewrites'], fieldOf: (kind: string, field: string) => string): Withdrawal[] {
  const marked = commits.flatMap(({ trailers, day, commit }) => trailers.flatMap((line): Withdrawal[] => {
    const read = readWithdrawn(line);
    const record = read && known(read.kind, read.id);
    if (!record) return [];
    const { kind, name } = record;
    const [path, why] = [recordAddress(kind, read.id), record.saidOf(commit)];
    return [{ day, what: read.what, field: fieldOf(kind, read.field), record: { kind, name, ...(path ? { path } : {}) }, commit, ...(why ? { why } : {}) }];
  }));
  const rewritten = rewrites.map(({ sequence, what, reason, ground, decidedOn, commits: changed }): Withdrawal => ({ day: decidedOn, what, why: reason, rewrite: { sequence, ground, commits: changed } }));
  return [...marked, ...rewritten].sort((a, b) => compare(b.day, a.day));
}

/** Everything by year, the newest first. A removal belongs to the year from which it holds. */
export function endedYears(removals: readonly Removal[], corrections: readonly ChangeRow[], withdrawals: readonly Withdrawal[]): EndedYear[] {
  const years = new Set([...removals.map(({ date }) => date), ...corrections.map(({ day }) => day), ...withdrawals.map(({ day }) => day)].map((day) => day.slice(0, 4)));
  return [...years].sort().reverse().map((year) => ({
    year,
    removals: removals.filter(({ date }) => date.startsWith(year)).sort((a, b) => compare(b.date, a.date) || compare(a.row.id, b.row.id)),
    corrections: corrections.filter(({ day }) => day.startsWith(year)).sort((a, b) => b.sequence - a.sequence || compare(a.id, b.id)),
    withdrawals: withdrawals.filter(({ day }) => day.startsWith(year)),
  }));
}
