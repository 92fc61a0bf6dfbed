// One pass over the first-parent line of the branch: its commits that touched the content, and what each did to which path.
import { git, gitToFile, nulSeparated } from './git.ts';
import type { HistoryCommit, Trailer } from './version.ts';

/** What stands at a path after a commit. A link or a submodule is never read, as in a folder. */
export interface Entry {
  blob: string;
  form: 'file' | 'link' | 'special';
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

const FIELDS = ['%H', '%P', '%an', '%ae', '%aI', '%cn', '%cI', '%ct', '%s', '%(trailers:only=true,unfold=true)'] as const;

/** Commits from `since` (not included; undefined for the beginning) to `head`, oldest first, numbered from `sequence`; or what git complained of. */
export function readLog(folder: string, prefix: string, head: string, since?: string, sequence = 0): { commits: LoggedCommit[] } | { error: string } {
  const { status, error, file } = gitToFile(folder, ['--literal-pathspecs', 'log', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--no-color', '--no-notes', '--ignore-submodules=none', '--first-parent', '--diff-merges=first-parent', `--format=${FIELDS.join('%x00')}`, ...(since ? [`${since}..${head}`] : [head]), '--', '.']);
  const newestFirst = [...commitsIn(nulSeparated(file), prefix)];
  if (status !== 0) return { error };
  return { commits: newestFirst.reverse().map(({ commit, changes }, index) => ({ commit: { ...commit, sequence: sequence + index }, changes })) };
}

/** True where walking from `head` along first parents comes to `earlier`: only then does a history extend the other. */
export function continues(folder: string, earlier: string, head: string): boolean {
  const { status, text } = git(folder, ['rev-list', '--first-parent', '--parents', `${earlier}..${head}`]);
  return status === 0 && text.trimEnd().split('\n').at(-1)?.split(' ')[1] === earlier;
}

function* commitsIn(tokens: Iterator<string>, prefix: string): Generator<LoggedCommit> {
  const take = (): string => String(tokens.next().value ?? '');
  let hash = take();
  while (hash) {
    const [parents = '', author = '', authorEmail = '', authorDate = '', committer = '', commitDate = '', seconds = '', subject = '', trailing = ''] = FIELDS.slice(1).map(take);
    const trailers = trailersIn(trailing);
    const changes: PathChange[] = [];
    let next = take();
    // The list of changes is told from the next commit by its colon.
    for (; next.startsWith(':') || next.startsWith('\n:'); next = take()) {
      const [, mode = '', , blob = ''] = next.slice(next.indexOf(':') + 1).split(' ');
      const path = take();
      if (path.startsWith(prefix)) changes.push({ path: path.slice(prefix.length), ...(mode === '000000' ? {} : { entry: { blob, form: formOf(mode) } }) });
    }
    yield { commit: { commit: hash, parents: parents ? parents.split(' ') : [], sequence: 0, author, authorEmail, authorDate, committer, commitDate, day: shanghaiDay(Number(seconds)), subject, trailers, technical: isTechnical(trailers) }, changes };
    hash = next;
  }
}

const formOf = (mode: string): Entry['form'] => (mode.startsWith('100') ? 'file' : mode === '120000' ? 'link' : 'special');

const trailersIn = (text: string): Trailer[] =>
  text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }] : [];
  });

const isTechnical = (trailers: readonly Trailer[]): boolean => trailers.findLast(({ key }) => key.toLowerCase() === 'change-kind')?.value.toLowerCase() === 'technical';

/** China has had one time and no summer time since 1991, which is before Git. Absurd clocks are held within what a date can say. */
function shanghaiDay(seconds: number): string {
  const within = Math.min(Math.max(Number.isFinite(seconds) ? seconds : 0, 0), 253_402_200_000 - 8 * 3600);
  return new Date((within + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
