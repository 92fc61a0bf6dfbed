// Whether the repository around a content folder holds the whole history. Half a history looks like a whole one, so every doubt is an obstacle.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { git, type Answer } from './git.ts';
import type { HistoryUnavailable } from './version.ts';

export interface Repository {
  available: true;
  /** Full hash of the commit that was asked for. */
  head: string;
  /** The content folder below the root, with a slash at its end; empty where it is the root. */
  folder: string;
  /** Where the objects lie: another clone is another repository. */
  store: string;
}

/** In: the content folder and a branch, tag or commit. Asks git once or twice; never throws. */
export function repositoryAround(folder: string, ref: string): Repository | HistoryUnavailable {
  if (!existsSync(folder)) return obstacles.noRepository();
  if (ref.startsWith('-')) return obstacles.damaged(`no such commit: ${ref}`);
  const asked = git(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--git-path', 'info/grafts', '--git-path', 'objects', '--git-path', 'config', '--show-prefix', '--glob=refs/replace/*', `${ref}^{commit}`]);
  const lines = asked.text.split('\n').slice(0, -1);
  const [inside, shallow, grafts = '', store = '', settings = '', prefix = '', ...rest] = lines;
  if (asked.status !== 0 && lines.length < 6) return notARepository(folder, asked);
  if (inside !== 'true') return obstacles.noRepository();
  if (shallow === 'true') return obstacles.shallow();
  if (grafts && existsSync(resolve(folder, grafts)) && statSync(resolve(folder, grafts)).size > 0) return obstacles.grafted(grafts);
  // Replaced refs are listed between the prefix and the commit; where there is no such commit, git may repeat its name.
  const hashes = rest.filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const head = asked.status === 0 ? (hashes.pop() ?? '') : '';
  if (hashes.length > 0) return obstacles.replaced();
  const promised = !mayBePartial(resolve(folder, settings)) ? [] : git(folder, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']).text.split('\n').filter((line) => line !== '' && !/ (false|no|off|0)$/i.test(line));
  if (promised.length) return obstacles.partial(promised);
  if (asked.status !== 0 || head === '') return /bad object|corrupt|unable to read|missing/.test(asked.error) ? obstacles.damaged(asked.error) : obstacles.uncommitted();
  return { available: true, head, folder: prefix, store: resolve(folder, store) };
}

/** Git is asked only where its file of settings has a word of it, or of settings that stand elsewhere. */
function mayBePartial(settings: string): boolean {
  try {
    return /promisor|partialclone|include|worktreeconfig/i.test(readFileSync(settings, 'utf8'));
  } catch {
    return true;
  }
}

function notARepository(folder: string, { status, error }: Answer): HistoryUnavailable {
  if (status === -1) return { available: false, obstacle: 'no-git', reason: '本机没有安装 git。', reasonEn: 'git is not installed on this machine.', mend: '安装 git（https://git-scm.com/downloads）' };
  if (error.includes('dubious ownership')) return { available: false, obstacle: 'ownership', reason: 'Git 因为目录属于别的用户而拒绝读取。', reasonEn: 'Git refuses to read a folder that belongs to another user.', mend: `git config --global --add safe.directory ${quoted(/directory '?([^'\n]+?)'? ?(?:\n|$)/.exec(error.replace(/^.*repository at '([^']+)'/, "directory '$1'"))?.[1] ?? folder)}` };
  return obstacles.noRepository();
}

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const obstacle = (name: HistoryUnavailable['obstacle'], reason: string, reasonEn: string, mend: string) => (): HistoryUnavailable => ({ available: false, obstacle: name, reason, reasonEn, mend });

/** Every obstacle that a repository can put in the way, with the command that removes it. */
export const obstacles = {
  noRepository: obstacle('no-repository', '内容目录不在 Git 仓库里（例如是下载的 ZIP），没有历史。', 'The content folder is not in a Git repository (a downloaded ZIP, for example).', 'git clone <仓库地址>'),
  shallow: obstacle('shallow', '这是浅克隆，只有最近的提交。', 'This is a shallow clone: it has only the latest commits.', 'git fetch --unshallow'),
  /** In: the settings that make it one, as `name value`. What they promise is fetched first, so that nothing is missing once they are gone. */
  partial: (settings: readonly string[]): HistoryUnavailable => {
    const remote = quoted(/^remote\.(.*)\.promisor /i.exec(settings.at(-1) ?? '')?.[1] ?? settings.at(-1)?.split(' ')[1] ?? 'origin');
    const unset = [...settings.map((line) => line.split(' ')[0] ?? ''), `remote.${remote}.partialclonefilter`].map((name) => `git config --unset ${quoted(name)}`);
    return { available: false, obstacle: 'partial', reason: '这是部分克隆，缺少历史文件。', reasonEn: 'This is a partial clone: files of the past are missing.', mend: [`git fetch --refetch --no-filter ${remote}`, ...unset].join(' && ') };
  },
  replaced: obstacle('replaced', '仓库里有替换引用（refs/replace），显示出来的历史不是真正的历史。', 'The repository has replaced refs (git replace): what Git shows is not the real history.', 'git replace -d $(git replace -l)'),
  grafted: (path: string): HistoryUnavailable => ({ available: false, obstacle: 'grafted', reason: '仓库里有嫁接文件（info/grafts），显示出来的历史不是真正的历史。', reasonEn: 'The repository has grafts: what Git shows is not the real history.', mend: `rm ${quoted(path)}` }),
  uncommitted: obstacle('uncommitted', '内容目录还没有提交到 Git，没有历史。', 'The content folder has not been committed to Git.', 'git add . && git commit'),
  damaged: (error: string): HistoryUnavailable => ({ available: false, obstacle: 'damaged', reason: `历史不完整或已损坏：${firstLine(error)}`, reasonEn: `The history is incomplete or damaged: ${firstLine(error)}`, mend: 'git fetch --refetch' }),
};

const firstLine = (error: string): string => (error.trim().split('\n')[0] ?? '').replace(/^(fatal|error): /, '').slice(0, 200);
