// Everything a publication must be before it may enter the log, and its entry. Refuses in Chinese, with what mends it.
import { git } from '../history/git.ts';
import { repositoryAround } from '../history/repository.ts';
import { LOG_BRANCH, type LogLine, lineOf, payloadOf, type Program, type PublicationEntry, readLines } from './entry.ts';
import { appendLine, isAncestor, type PublicationLog, readLog } from './log-branch.ts';
import { programFiles, writeLog } from './site-folder.ts';
import type { Rewrite } from './rewrite.ts';
import { sign } from './signature.ts';

export interface LogOptions {
  /** The content folder. */
  content: string;
  /** Where the publication will lie, which may be inside the repository. */
  out: string;
  /** ISO date for which the site answers. */
  today: string;
  /** ISO date and time with offset. */
  now: string;
  program: Program;
  /** An SSH key to sign with. */
  key?: string | undefined;
  /** Why the history does not continue what was published last. */
  rewrite?: Rewrite | undefined;
  /** Head of the ledger of approvals that the site is made with; null where there is none. */
  ledger: string | null;
}

/** A publication that may enter the log. */
export interface LoggedPublication {
  /** Chinese sentences that the publisher should read, none of them an obstacle. */
  notes: string[];
  /** Entries so far, and why this one does not follow the last, for the page that shows them. */
  before: readonly LogLine[];
  rewrite: Rewrite | undefined;
  /** Enters the finished site in `folder` into the log and lays the log beside it. Throws a Chinese sentence where it must not be published after all. */
  enter(folder: string, manifest: { files: number; digest: string }): LogLine;
}

/** In: what is to be published. Out: the publication, or why it is refused. Nothing is written before `enter`. */
export function loggedPublication(options: LogOptions): LoggedPublication | { problem: string } {
  const start = stateOf(options);
  if ('problem' in start) return start;
  const { log, commit } = start;
  const last = log.lines.at(-1)?.entry;
  const broken = last ? refusal(options, last, commit) : options.rewrite ? '还没有发布记录，不需要 --withdrawal。' : undefined;
  if (broken) return { problem: broken };
  const notes = last && Date.parse(options.now) < Date.parse(last.time) ? [`这次的时间（${options.now}）早于上一次发布（${last.time}）：请核对本机的时钟。先后以记录的次序为准。`] : [];
  return {
    notes,
    before: log.lines,
    rewrite: options.rewrite,
    enter(folder, manifest) {
      const now = stateOf(options);
      if ('problem' in now) throw new Error(now.problem);
      if (now.commit !== commit || now.tree !== start.tree) throw new Error('生成网站的时候仓库变了，没有发布。请重新运行。');
      const payload = payloadOf({ sequence: (last?.sequence ?? 0) + 1, time: options.now, today: options.today, commit, folder: start.folder, tree: start.tree, ledger: options.ledger, program: options.program, files: manifest.files, manifest: manifest.digest, previous: log.lines.at(-1)?.digest ?? null, ...(options.rewrite ? { rewrite: options.rewrite } : {}) });
      const line = lineOf(payload, options.key === undefined ? undefined : sign(payload, options.key));
      const read = readLines(`${line}\n`);
      if ('wrong' in read || !read[0]) throw new Error(`发布记录写不出来：${line}`);
      const added = appendLine(options.content, log, line, { time: options.now, subject: `Publication ${read[0].entry.sequence} of ${commit.slice(0, 10)}` });
      if ('taken' in added) throw new Error('另一次发布刚刚记入了发布记录，这一次没有发布。请重新运行。');
      writeLog(folder, added.text);
      return read[0];
    },
  };
}

function stateOf({ content, out }: LogOptions): { commit: string; tree: string; folder: string; log: PublicationLog } | { problem: string } {
  const repository = repositoryAround(content, 'HEAD');
  if (!repository.available) return { problem: `不能记入发布记录：${repository.reason}请运行 ${repository.mend}` };
  const changed = uncommitted(content, out);
  if (changed.length) return { problem: `有没有提交的修改，发布记录里的提交就不是网站的来源：${changed.slice(0, 5).join('、')}${changed.length > 5 ? ` 等 ${changed.length} 个文件` : ''}。先提交（git commit），或去掉 --log 只在本机查看。` };
  const log = readLog(content);
  if ('problem' in log) return log;
  const { head: commit, folder } = repository;
  const tree = git(content, ['rev-parse', '-q', '--verify', `${commit}:${folder.replace(/\/$/, '')}`]).text.trim();
  return tree ? { commit, tree, folder: folder.replace(/\/$/, ''), log } : { problem: `提交 ${commit.slice(0, 10)} 里没有内容目录 ${folder}。先提交（git add、git commit）。` };
}

/** Files of the repository that are not what the commit holds, and ignored ones that would be read as content. */
function uncommitted(content: string, out: string): string[] {
  const root = git(content, ['rev-parse', '--show-toplevel']).text.trim();
  const within = git(content, ['-C', root, 'status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.', `:(exclude,top,literal)${relativeTo(root, out)}`, `:(exclude,top,glob)${besideIt(relativeTo(root, out))}`]);
  const ignored = git(content, ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', '.']);
  const changes = (within.status === 0 ? within : git(content, ['-C', root, 'status', '--porcelain', '-z', '--untracked-files=all', '--no-renames'])).text.split('\0').filter(Boolean).map((line) => line.slice(3));
  return [...changes, ...ignored.text.split('\0').filter((path) => path !== '' && !/(^|\/)\./.test(path))];
}

/** What is being written beside the publication, and the one before: see atomic-folder.ts. */
const besideIt = (out: string): string => `${out.replace(/[\\*?[\]]/g, '\\$&').replace(/([^/]+)$/, '.$1')}.*/**`;

/** A folder outside is excluded by a name that no file has. */
const relativeTo = (root: string, out: string): string => (out.startsWith(`${root}/`) ? out.slice(root.length + 1) : '.git');

function refusal({ content, rewrite, ledger }: LogOptions, last: PublicationEntry, commit: string): string | undefined {
  if (last.ledger !== null && (ledger === null || !isAncestor(content, last.ledger, ledger))) return `上一次发布（第 ${last.sequence} 次）所用的审批台账 ${last.ledger.slice(0, 10)} 不在现在的台账里：台账被改写过，或者这里是旧的副本。先运行 git fetch origin ledger；台账只能往后加，不能改写。`;
  const follows = isAncestor(content, last.commit, commit);
  const published = `上一次发布（第 ${last.sequence} 次，${last.time.slice(0, 10)}）的提交 ${last.commit.slice(0, 10)}`;
  if (follows) return rewrite ? `${published}仍在历史里，不需要 --withdrawal。` : undefined;
  if (!rewrite) return `${published}不在现在的历史里：历史被改写过，或者这里是旧的副本。先运行 git pull；要撤回改动请用 git revert，不要改写历史。依法必须从历史里去掉内容的，写一份收回记录并加 --withdrawal 文件名。`;
  const mapped = rewrite.commits.find(({ old }) => old === last.commit);
  if (!mapped) return `收回记录没有写明${published}变成了哪个新提交；在 commits（提交对照）里补上 { old: ${last.commit}, new: 新提交 }。`;
  return isAncestor(content, mapped.new, commit) ? undefined : `收回记录里的新提交 ${mapped.new.slice(0, 10)} 不在现在的历史里。`;
}

/** What stood in the log before one of its entries, to publish that entry again; undefined where the log does not reach so far. */
export function beforeEntry(content: string, sequence: number): { before: readonly LogLine[]; rewrite: Rewrite | undefined; ledger: string | null } | undefined {
  const log = readLog(content);
  const line = 'problem' in log ? undefined : log.lines[sequence - 1];
  return line && !('problem' in log) ? { before: log.lines.slice(0, sequence - 1), rewrite: line.entry.rewrite, ledger: line.entry.ledger } : undefined;
}

/** The program in `home`: its commit counts only where nothing was changed since. */
export function programIn(home: string): Program {
  const clean = git(home, ['status', '--porcelain']);
  const commit = git(home, ['rev-parse', '-q', '--verify', 'HEAD']).text.trim();
  const { version, lockfile } = programFiles(home);
  return { version, commit: clean.status === 0 && clean.text === '' && commit ? commit : null, lockfile };
}

/** What to tell somebody who publishes without the log although there is one. */
export const hasLog = (content: string): boolean => git(content, ['for-each-ref', '--count=1', `refs/heads/${LOG_BRANCH}`, `refs/remotes/*/${LOG_BRANCH}`]).text !== '';
