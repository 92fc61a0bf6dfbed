// Changes of paths, commit by commit → versions of records. Records are followed by their id, never by Git's guess of a rename.
import type { Kind } from '../model/kinds.ts';
import { contentPath } from '../reading/content-path.ts';
import type { Entry, LoggedCommit, PathChange } from './log.ts';
import type { RecordVersion } from './version.ts';

export interface Row {
  sequence: number;
  path: string;
  /** Undefined where the record was deleted. */
  entry?: Entry;
  change: RecordVersion['change'];
}

export interface Timeline {
  kind: Kind;
  id: string;
  rows: Row[];
}

interface Standing {
  path: string;
  entry: Entry;
}

interface Followed extends Timeline {
  /** Every file that now claims the id; more than one only by mistake, or in the middle of a move in two commits. */
  standing: Standing[];
  /** The one that counted after the last commit that touched any of them. */
  last?: Standing;
}

/** All records that ever had a file at a place where their kind is read, in no order. */
export function timelines(commits: readonly Pick<LoggedCommit, 'changes'>[]): Timeline[] {
  const followed = new Map<string, Followed>();
  const known = new Map<string, Followed | undefined>();
  const recordAt = (path: string): Followed | undefined => {
    const before = known.get(path);
    if (before || known.has(path)) return before;
    const { place, id: name, problems } = contentPath(path);
    // What could never be read was never published: it has no versions.
    const id = place?.single ? place.kind : name;
    const key = place && problems.length === 0 ? `${place.kind}/${id}` : undefined;
    const record = key && place ? (followed.get(key) ?? { kind: place.kind, id, rows: [], standing: [] }) : undefined;
    if (key && record) followed.set(key, record);
    known.set(path, record);
    return record;
  };
  const settle = (record: Followed, sequence: number): void => {
    const after = current(record);
    const row = rowOf(record, record.last, after, sequence);
    record.last = after;
    if (row) record.rows.push(row);
  };
  for (const [sequence, { changes }] of commits.entries()) {
    // Nearly always: one file.
    const [first] = changes;
    if (changes.length === 1 && first) {
      const record = recordAt(first.path);
      if (record) {
        place(record, first);
        settle(record, sequence);
      }
      continue;
    }
    const touched: Followed[] = [];
    for (const change of changes) {
      const record = recordAt(change.path);
      if (!record) continue;
      place(record, change);
      touched.push(record);
    }
    // A record that moved is there twice, and has nothing more to say the second time.
    for (const record of touched) settle(record, sequence);
  }
  return [...followed.values()].filter(({ rows }) => rows.length > 0);
}

/** The order in which records are listed everywhere. */
export const byKindAndId = (a: Pick<Timeline, 'kind' | 'id'>, b: Pick<Timeline, 'kind' | 'id'>): number => compare(a.kind, b.kind) || compare(a.id, b.id);

function place(record: Followed, change: PathChange): void {
  const [only] = record.standing;
  // Nearly always: the one file of the record is changed.
  if (record.standing.length === 1 && only?.path === change.path && stands(change)) record.standing[0] = change;
  else {
    const others = record.standing.filter((standing) => standing.path !== change.path);
    record.standing = stands(change) ? [...others, change] : others;
  }
}

const stands = (change: PathChange): change is Standing => change.entry !== undefined;

/** Of several files of one id the first path counts, as in reading; a real file before a link. */
const current = ({ standing }: Followed): Standing | undefined =>
  standing.length < 2 ? standing[0] : [...standing].sort((a, b) => Number(a.entry.form !== 'file') - Number(b.entry.form !== 'file') || compare(a.path, b.path))[0];

function rowOf(record: Followed, before: Standing | undefined, after: Standing | undefined, sequence: number): Row | undefined {
  if (!after) return before && { sequence, path: before.path, change: 'deleted' };
  const row = (change: Row['change']): Row => ({ sequence, path: after.path, entry: after.entry, change });
  if (!before) return row(record.rows.length === 0 ? 'added' : 'returned');
  if (before.path !== after.path) return row('moved');
  return before.entry.blob !== after.entry.blob || before.entry.form !== after.entry.form ? row('changed') : undefined;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
