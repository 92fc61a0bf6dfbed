// A stretch of the log as one line of text: paths, files and people are written once and named by number.
import type { LoggedCommit, PathChange } from './log.ts';
import type { HistoryCommit, Trailer } from './version.ts';

/** Commits from one commit (`from`, null for the beginning) to another (`head`), oldest first. */
export interface Segment {
  from: string | null;
  head: string;
  commits: readonly LoggedCommit[];
  /** Sizes of the files that these commits brought. */
  sizes: ReadonlyMap<string, number>;
}

const FORMS = ['file', 'link', 'special'] as const;

/** Author, e-mail, date, committer, date and day are numbers of `words`. */
type Facts = [commit: string, parents: readonly string[], words: readonly number[], subject: string, trailers: readonly Trailer[], technical: 0 | 1];

interface Written {
  from: string | null;
  head: string;
  words: string[];
  paths: string[];
  blobs: string[];
  /** Size of each file, -1 where it is no file. */
  sizes: number[];
  commits: Facts[];
  /** Three numbers a change: path, file (-1 gone), form. */
  changes: number[][];
}

export function segmentText({ from, head, commits, sizes }: Segment): string {
  const [words, paths, blobs] = [numbering(), numbering(), numbering()];
  const facts = commits.map(({ commit: c }): Facts => [c.commit, c.parents, [c.author, c.authorEmail, c.authorDate, c.committer, c.commitDate, c.day].map(words.of), c.subject, c.trailers, c.technical ? 1 : 0]);
  const changes = commits.map((logged) => logged.changes.flatMap(({ path, entry }) => [paths.of(path), entry ? blobs.of(entry.blob) : -1, entry ? FORMS.indexOf(entry.form) : 0]));
  return JSON.stringify({ from, head, words: words.all(), paths: paths.all(), blobs: blobs.all(), sizes: blobs.all().map((blob) => sizes.get(blob) ?? -1), commits: facts, changes } satisfies Written);
}

/** In: what `segmentText` wrote, and the number of the first commit. Throws where it is something else. */
export function segmentFrom(text: string, sequence: number): Segment {
  const { from, head, words, paths, blobs, sizes, commits, changes } = JSON.parse(text) as Written;
  const word = (number: number | undefined): string => known(words[number ?? -1]);
  const entries = blobs.flatMap((blob) => [FORMS.map((form) => ({ blob, form }))]);
  const changesOf = (numbers: readonly number[]): PathChange[] => {
    const found: PathChange[] = [];
    for (let at = 0; at < numbers.length; at += 3) {
      const [path, blob = -1, form = 0] = [known(paths[numbers[at] ?? -1]), numbers[at + 1], numbers[at + 2]];
      found.push(blob < 0 ? { path } : { path, entry: known(entries[blob]?.[form]) });
    }
    return found;
  };
  const factsOf = ([commit, parents, people, subject, trailers, technical]: Facts, index: number): HistoryCommit => ({
    commit, parents, sequence: sequence + index, author: word(people[0]), authorEmail: word(people[1]), authorDate: word(people[2]), committer: word(people[3]), commitDate: word(people[4]), day: word(people[5]), subject, trailers, technical: technical === 1,
  });
  const sizeOf = new Map<string, number>();
  blobs.forEach((blob, index) => {
    const size = sizes[index] ?? -1;
    if (size >= 0) sizeOf.set(blob, size);
  });
  return { from, head, commits: commits.map((facts, index) => ({ commit: factsOf(facts, index), changes: changesOf(known(changes[index])) })), sizes: sizeOf };
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
