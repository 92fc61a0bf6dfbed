// A stretch of the log as two lines of text: what happened to which path, which every run needs, and who did it and why, which is
// only looked into for the commits that are asked about. Paths and files are written once and named by number.
import type { LoggedCommit, PathChange } from './log.ts';
import type { HistoryCommit } from './version.ts';

/** Commits from one commit (`from`, null for the beginning) to another (`head`), oldest first. */
export interface Segment {
  from: string | null;
  head: string;
  commits: readonly LoggedCommit[];
}

export interface SegmentLines {
  changes: string;
  facts: string;
}

const FORMS = ['file', 'link', 'special'] as const;
/** Between the facts of two commits: JSON itself never holds this sign. */
const SEPARATOR = 0x1e;

interface Changes {
  from: string | null;
  head: string;
  paths: string[];
  /** All in one text, each of `idLength` digits: many short texts take longer to read. */
  blobs: string;
  idLength: number;
  /** For each commit the number of its changes, then four numbers a change: path, file (-1 gone), form, size. */
  numbers: number[];
}

export function segmentLines({ from, head, commits }: Segment): SegmentLines {
  const [paths, blobs] = [numbering(), numbering()];
  const numbers = commits.flatMap(({ changes }) => [changes.length, ...changes.flatMap(({ path, entry }) => [paths.of(path), entry ? blobs.of(entry.blob) : -1, entry ? FORMS.indexOf(entry.form) : 0, entry?.size ?? 0])]);
  return {
    changes: JSON.stringify({ from, head, paths: paths.all(), blobs: blobs.all().join(''), idLength: head.length, numbers } satisfies Changes),
    facts: commits.map(({ commit: { sequence: _, ...facts } }) => JSON.stringify(facts)).join(String.fromCharCode(SEPARATOR)),
  };
}

/** In: what `segmentLines` wrote, and the number of the first commit; of `facts` only that of commits that are asked about is read. Throws where the changes are something else. */
export function segmentFrom(changes: string, facts: Buffer, sequence: number): Segment {
  const { from, head, paths, blobs, idLength, numbers } = JSON.parse(changes) as Changes;
  const commits: LoggedCommit[] = [];
  let ends: number[] | undefined;
  const commit = (index: number): HistoryCommit => {
    ends ??= endsIn(facts);
    const text = facts.toString('utf8', index === 0 ? 0 : known(ends[index - 1]) + 1, known(ends[index]));
    return { ...(JSON.parse(text) as Omit<HistoryCommit, 'sequence'>), sequence: sequence + index };
  };
  let at = 0;
  const take = (): number => known(numbers[at++]);
  while (at < numbers.length) {
    const found: PathChange[] = [];
    for (let left = take(); left > 0; left -= 1) {
      const [path, blob, form, size] = [known(paths[take()]), take(), known(FORMS[take()]), take()];
      found.push(blob < 0 ? { path } : { path, entry: { blob: blobs.slice(blob * idLength, (blob + 1) * idLength), form, size } });
    }
    commits.push(new LazyCommit(found, commit, commits.length));
  }
  return { from, head, commits };
}

/** Where the facts of each commit end. */
function endsIn(facts: Buffer): number[] {
  const ends: number[] = [];
  for (let end = facts.indexOf(SEPARATOR); end >= 0; end = facts.indexOf(SEPARATOR, end + 1)) ends.push(end);
  return [...ends, facts.length];
}

/** A class, because a getter and a closure for each of thousands of commits take longer to make than most of them are ever asked. */
class LazyCommit implements LoggedCommit {
  readonly changes: readonly PathChange[];
  readonly #read: (index: number) => HistoryCommit;
  readonly #index: number;
  #commit: HistoryCommit | undefined;

  constructor(changes: readonly PathChange[], read: (index: number) => HistoryCommit, index: number) {
    this.changes = changes;
    this.#read = read;
    this.#index = index;
  }

  get commit(): HistoryCommit {
    return (this.#commit ??= this.#read(this.#index));
  }
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not a segment');
  return value;
}

function numbering() {
  const numbers = new Map<string, number>();
  return {
    of(word: string): number {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}
