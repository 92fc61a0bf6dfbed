// The publication log on its own branch, read and extended without touching any work tree. Two runs that extend it at once cannot both win.
import { git, type Answer } from '../history/git.ts';
import { LOG_BRANCH, LOG_FILE, type LogLine, readLines } from './entry.ts';

export interface PublicationLog {
  text: string;
  lines: readonly LogLine[];
  /** The commit of the branch that holds it; null before the first publication. */
  tip: string | null;
  /** What the local branch points at, which may be behind; null where there is none. */
  local: string | null;
}

const REF = `refs/heads/${LOG_BRANCH}`;
const NOBODY = 'Sunlist <publications@sunlist.invalid>';

/** The log of a repository, from the local branch or from that of a remote, whichever is further. Says in Chinese what keeps it from being used. */
export function readLog(repository: string): PublicationLog | { problem: string } {
  const refs = git(repository, ['for-each-ref', '--format=%(objectname) %(refname)', REF, `refs/remotes/*/${LOG_BRANCH}`]).text.split('\n').filter(Boolean).map((line) => line.split(' '));
  const local = refs.find(([, name]) => name === REF)?.[0] ?? null;
  const tips = [...new Set(refs.map(([object = '']) => object))];
  const furthest = tips.filter((tip) => tips.every((other) => isAncestor(repository, other, tip)));
  if (tips.length && furthest.length === 0) return { problem: `发布记录有两个互不承接的版本（${refs.map(([object = '', name = '']) => `${name} ${object.slice(0, 10)}`).join('、')}）。先核实哪一个是真的，再运行 git branch -f ${LOG_BRANCH} 加上那个提交。` };
  const tip = furthest[0] ?? null;
  if (tip === null) return { text: '', lines: [], tip, local };
  const { status, text } = git(repository, ['cat-file', 'blob', `${tip}:${LOG_FILE}`]);
  if (status !== 0) return { problem: `分支 ${LOG_BRANCH} 上没有 ${LOG_FILE}。这个分支只放发布记录；如果它另有用途，请改名。` };
  const lines = readLines(text);
  return 'wrong' in lines ? { problem: `发布记录的第 ${lines.wrong} 行不完整或被改动过；运行 npm run verify 查看。` } : { text, lines, tip, local };
}

/** True where `old` is `now` or one of its ancestors; false also where either is not in the repository. */
export const isAncestor = (repository: string, old: string, now: string): boolean => old === now || git(repository, ['merge-base', '--is-ancestor', old, now]).status === 0;

/**
 * Adds a line. In: the log as it was read, and the line. Returns the commit on the branch, or `taken` where somebody else was faster.
 * Throws where git cannot write.
 */
export function appendLine(repository: string, log: PublicationLog, line: string, { time, subject }: { time: string; subject: string }): { commit: string; text: string } | { taken: true } {
  const text = `${log.text}${line}\n`;
  const file = written(git(repository, ['hash-object', '-w', '--stdin'], text));
  const tree = written(git(repository, ['mktree', '-z'], `100644 blob ${file}\t${LOG_FILE}\0`));
  const stamp = `${NOBODY} ${Math.floor(Date.parse(time) / 1000)} ${/Z$/.test(time) ? '+0000' : time.slice(-6).replace(':', '')}`;
  const body = `tree ${tree}\n${log.tip ? `parent ${log.tip}\n` : ''}author ${stamp}\ncommitter ${stamp}\n\n${subject}\n`;
  const commit = written(git(repository, ['hash-object', '-t', 'commit', '-w', '--stdin'], body));
  const moved = git(repository, ['update-ref', '-m', subject, REF, commit, log.local ?? '0'.repeat(commit.length)]);
  if (moved.status === 0) return { commit, text };
  const now = git(repository, ['rev-parse', '-q', '--verify', REF]).text.trim();
  if (now === (log.local ?? '') && !/lock/i.test(moved.error)) throw new Error(moved.error.trim());
  return { taken: true };
}

function written({ status, text, error }: Answer): string {
  if (status !== 0) throw new Error(`git: ${error.trim()}`);
  return text.trim();
}
