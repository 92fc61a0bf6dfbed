// One pass over the first-parent line of the branch: its commits that touched the content, and what each did to which path.
import { gitToFile, nulSeparated } from './git.ts';
import type { HistoryCommit, Trailer } from './version.ts';

/** What stands at a path after a commit. A link or a submodule is never read, as in a folder. */
export interface Entry {
  blob: string;
  form: 'file' | 'link' | 'special';
  /** Bytes; 0 until asked for, and for what is no file. */
  size: number;
}

export interface PathChange {
  /** Below the content folder. */
  path: string;
  /** Undefined where the path is gone. */
  entry?: Entry;
}

export interface LoggedCommit {
  commit: HistoryCommit;
  changes: readonly PathChange[];
}

const FIELDS = ['%H', '%P', '%an', '%ae', '%aI', '%cn', '%cI', '%ct', '%s', '%b', '%(trailers:only=true,unfold=true)'] as const;

const ARGUMENTS = ['--literal-pathspecs', 'log', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--no-color', '--no-notes', '--ignore-submodules=none', '--first-parent', '--diff-merges=first-parent', `--format=${FIELDS.join('%x00')}`];

type Log = { commits: LoggedCommit[] } | { error: string };

/** Every commit up to `head`, oldest first; or what git complained of. */
export function readLog(folder: string, prefix: string, head: string): Log {
  return logged(folder, prefix, [head, '--', '.'], 0);
}

/** The commits between what is known and `head`; undefined where walking from `head` along first parents does not come to what is known: then it is another history. */
export function readFurther(folder: string, { folder: prefix, head }: { folder: string; head: string }, known: { head: string; commits: readonly LoggedCommit[] }): Log | undefined {
  // Without a path git shows every commit of the way, so that its beginning can be seen.
  const log = logged(folder, prefix, [`${known.head}..${head}`, '--'], known.commits.length);
  return 'error' in log || log.oldest?.parents[0] !== known.head ? undefined : log;
}

function logged(folder: string, prefix: string, range: readonly string[], sequence: number): { commits: LoggedCommit[]; oldest?: HistoryCommit } | { error: string } {
  const { status, error, file } = gitToFile(folder, [...ARGUMENTS, ...range]);
  const newestFirst = [...commitsIn(nulSeparated(file), prefix)];
  if (status !== 0) return { error };
  const touching = newestFirst.filter(({ changes }) => changes.length > 0).reverse();
  touching.forEach(({ commit }, index) => { commit.sequence = sequence + index; });
  return { commits: touching, oldest: newestFirst.at(-1)?.commit };
}

function* commitsIn(tokens: Iterator<string>, prefix: string): Generator<LoggedCommit> {
  const take = (): string => String(tokens.next().value ?? '');
  let hash = take();
  while (hash) {
    const [parents = '', author = '', authorEmail = '', authorDate = '', committer = '', commitDate = '', seconds = '', subject = '', body = '', trailing = ''] = FIELDS.slice(1).map(take);
    const trailers = trailersIn(trailing);
    const message = messageIn(body, subject);
    const changes: PathChange[] = [];
    let next = take();
    // The list of changes is told from the next commit by its colon.
    for (; next.startsWith(':') || next.startsWith('\n:'); next = take()) {
      const [, mode = '', , blob = ''] = next.slice(next.indexOf(':') + 1).split(' ');
      const path = take();
      if (path.startsWith(prefix)) changes.push({ path: path.slice(prefix.length), ...(mode === '000000' ? {} : { entry: { blob, form: formOf(mode), size: 0 } }) });
    }
    yield { commit: { commit: hash, parents: parents ? parents.split(' ') : [], sequence: 0, author, authorEmail, authorDate, committer, commitDate, day: shanghaiDay(Number(seconds)), subject, ...(message ? { message } : {}), trailers, technical: isTechnical(trailers) }, changes };
    hash = next;
  }
}

const formOf = (mode: string): Entry['form'] => (mode.startsWith('100') ? 'file' : mode === '120000' ? 'link' : 'special');

const trailersIn = (text: string): Trailer[] =>
  text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }] : [];
  });

/** A message of many pages is no reason. */
const LONGEST = 2000;

/** What the message says below its first line, without the block of trailers at its end. */
function messageIn(body: string, subject: string): string {
  const paragraphs = body.replace(/\r\n/g, '\n').split(/\n\s*\n/).map((text) => text.trim()).filter(Boolean);
  if (paragraphs.at(-1)?.split('\n').every((line) => /^(?:[A-Za-z][\w-]*:|\s)/.test(line))) paragraphs.pop();
  // A forge puts the title of the request below its own line.
  if (/^Merge (?:pull|branch)\b/.test(subject)) paragraphs.shift();
  return paragraphs.join('\n\n').slice(0, LONGEST);
}

const isTechnical = (trailers: readonly Trailer[]): boolean => trailers.findLast(({ key }) => key.toLowerCase() === 'change-kind')?.value.toLowerCase() === 'technical';

/** China has had one time and no summer time since 1991, which is before Git. Absurd clocks are held within what a date can say. */
function shanghaiDay(seconds: number): string {
  const within = Math.min(Math.max(Number.isFinite(seconds) ? seconds : 0, 0), 253_402_300_799 - 8 * 3600);
  return new Date((within + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
