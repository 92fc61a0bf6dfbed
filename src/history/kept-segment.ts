// A stretch of the log as one line of text: paths, files and people are written once and named by number.
import type { LoggedCommit, PathChange } from './log.ts';
import type { HistoryCommit, Trailer } from './version.ts';

/** Commits from one commit (`from`, null for the beginning) to another (`head`), oldest first. */
export interface Segment {
  from: string | null;
  head: string;
  commits: readonly LoggedCommit[];
}

const FORMS = ['file', 'link', 'special'] as const;

/** Author, e-mail, date, committer, date and day are numbers of `words`. */
type Facts = [commit: string, parents: readonly string[], words: readonly number[], subject: string, trailers: readonly Trailer[], technical: 0 | 1];

interface Written {
  from: string | null;
  head: string;
  words: string[];
  paths: string[];
  /** All in one text, each of `idLength` digits: many short texts take longer to read. */
  blobs: string;
  idLength: number;
  commits: Facts[];
  /** Four numbers a change: path, file (-1 gone), form, size. */
  changes: number[][];
}

export function segmentText({ from, head, commits }: Segment): string {
  const [words, paths, blobs] = [numbering(), numbering(), numbering()];
  const facts = commits.map(({ commit: c }): Facts => [c.commit, c.parents, [c.author, c.authorEmail, c.authorDate, c.committer, c.commitDate, c.day].map(words.of), c.subject, c.trailers, c.technical ? 1 : 0]);
  const changes = commits.map((logged) => logged.changes.flatMap(({ path, entry }) => [paths.of(path), entry ? blobs.of(entry.blob) : -1, entry ? FORMS.indexOf(entry.form) : 0, entry?.size ?? 0]));
  return JSON.stringify({ from, head, words: words.all(), paths: paths.all(), blobs: blobs.all().join(''), idLength: head.length, commits: facts, changes } satisfies Written);
}

/** In: what `segmentText` wrote, and the number of the first commit. Throws where it is something else. */
export function segmentFrom(text: string, sequence: number): Segment {
  const { from, head, words, paths, blobs, idLength, commits, changes } = JSON.parse(text) as Written;
  const word = (number: number | undefined): string => known(words[number ?? -1]);
  const changesOf = (numbers: readonly number[]): PathChange[] => {
    const found: PathChange[] = [];
    for (let at = 0; at < numbers.length; at += 4) {
      const [path, blob = -1] = [known(paths[numbers[at] ?? -1]), numbers[at + 1]];
      found.push(blob < 0 ? { path } : { path, entry: { blob: blobs.slice(blob * idLength, (blob + 1) * idLength), form: known(FORMS[numbers[at + 2] ?? -1]), size: numbers[at + 3] ?? 0 } });
    }
    return found;
  };
  const factsOf = ([commit, parents, people, subject, trailers, technical]: Facts, index: number): HistoryCommit => ({
    commit, parents, sequence: sequence + index, author: word(people[0]), authorEmail: word(people[1]), authorDate: word(people[2]), committer: word(people[3]), commitDate: word(people[4]), day: word(people[5]), subject, trailers, technical: technical === 1,
  });
  return { from, head, commits: commits.map((facts, index) => ({ commit: factsOf(facts, index), changes: changesOf(known(changes[index])) })) };
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
