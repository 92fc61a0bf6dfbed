// A file that only grows, on a branch of its own, read and extended without touching any work tree. Two runs that extend it at once cannot both win.
import { type Answer, git } from './git.ts';

export interface Grown {
  text: string;
  /** The commit of the branch that holds it; null before the first line. */
  tip: string | null;
  /** What the local branch points at, which may be behind; null where there is none. */
  local: string | null;
}

export interface Branch {
  branch: string;
  /** The one file on it. */
  file: string;
  /** What it is called in messages, e.g. 发布记录. */
  title: string;
  /** Who writes its commits, as Git has it. */
  writer: string;
}

/** From the local branch or from that of a remote, whichever is further. Says in Chinese what keeps it from being used. */
export function readGrown(repository: string, { branch, file, title }: Branch): Grown | { problem: string } {
  const ref = `refs/heads/${branch}`;
  const refs = git(repository, ['for-each-ref', '--format=%(objectname) %(refname)', ref, `refs/remotes/*/${branch}`]).text.split('\n').filter(Boolean).map((line) => line.split(' '));
  const local = refs.find(([, name]) => name === ref)?.[0] ?? null;
  const tips = [...new Set(refs.map(([object = '']) => object))];
  const furthest = tips.filter((tip) => tips.every((other) => isAncestor(repository, other, tip)));
  if (tips.length && furthest.length === 0) return { problem: `${title}有两个互不承接的版本（${refs.map(([object = '', name = '']) => `${name} ${object.slice(0, 10)}`).join('、')}）。先核实哪一个是真的，再运行 git branch -f ${branch} 加上那个提交。` };
  const tip = furthest[0] ?? null;
  if (tip === null) return { text: '', tip, local };
  const text = grownAt(repository, file, tip);
  return text === undefined ? { problem: `分支 ${branch} 上没有 ${file}。这个分支只放${title}；如果它另有用途，请改名。` } : { text, tip, local };
}

/** The file as a commit of its branch has it; undefined where the commit or the file is not there. */
export function grownAt(repository: string, file: string, commit: string): string | undefined {
  const { status, text } = git(repository, ['cat-file', 'blob', `${commit}:${file}`]);
  return status === 0 ? text : undefined;
}

/** True where `old` is `now` or one of its ancestors; false also where either is not in the repository. */
export const isAncestor = (repository: string, old: string, now: string): boolean => old === now || git(repository, ['merge-base', '--is-ancestor', old, now]).status === 0;

/**
 * Adds a line. In: the file as it was read, and the line without its end. Returns the commit on the branch, or `taken` where somebody else was faster.
 * Throws where git cannot write.
 */
export function growBy(repository: string, { branch, file, writer }: Branch, grown: Grown, line: string, { time, subject }: { time: string; subject: string }): { commit: string; text: string } | { taken: true } {
  const ref = `refs/heads/${branch}`;
  const text = `${grown.text}${line}\n`;
  const blob = written(git(repository, ['hash-object', '-w', '--stdin'], text));
  const tree = written(git(repository, ['mktree', '-z'], `100644 blob ${blob}\t${file}\0`));
  const stamp = `${writer} ${Math.floor(Date.parse(time) / 1000)} ${/Z$/.test(time) ? '+0000' : time.slice(-6).replace(':', '')}`;
  const body = `tree ${tree}\n${grown.tip ? `parent ${grown.tip}\n` : ''}author ${stamp}\ncommitter ${stamp}\n\n${subject}\n`;
  const commit = written(git(repository, ['hash-object', '-t', 'commit', '-w', '--stdin'], body));
  const moved = git(repository, ['update-ref', '-m', subject, ref, commit, grown.local ?? '0'.repeat(commit.length)]);
  if (moved.status === 0) return { commit, text };
  const now = git(repository, ['rev-parse', '-q', '--verify', ref]).text.trim();
  if (now === (grown.local ?? '') && !/lock/i.test(moved.error)) throw new Error(moved.error.trim());
  return { taken: true };
}

function written({ status, text, error }: Answer): string {
  if (status !== 0) throw new Error(`git: ${error.trim()}`);
  return text.trim();
}
