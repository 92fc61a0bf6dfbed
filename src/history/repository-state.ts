// Whether the content folder has a usable Git history. A shallow clone would show every record as added once, so it counts as none.
import { execFileSync } from 'node:child_process';

export type RepositoryState =
  | { available: true; /** Full hash of the commit the content was taken from. */ commit: string; /** ISO date and time of that commit. */ committed: string; /** True where the content folder has uncommitted changes. */ changed: boolean }
  | { available: false; reason: string; reasonEn: string };

/** The state of the repository around `folder`. Never throws: every obstacle is a reason in words (design 8). */
export function repositoryState(folder: string): RepositoryState {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } }).trim();
  const none = (reason: string, reasonEn: string): RepositoryState => ({ available: false, reason, reasonEn });
  try {
    git('--version');
  } catch {
    return none('本机没有安装 git。', 'git is not installed on this machine.');
  }
  try {
    if (git('rev-parse', '--is-inside-work-tree') !== 'true') return none('内容目录不在 Git 工作区里。', 'The content folder is not in a Git work tree.');
  } catch (error) {
    if (String(error).includes('dubious ownership')) return none('Git 因为目录属于别的用户而拒绝读取；请运行 git config --global --add safe.directory 加上本目录。', 'Git refuses to read a folder that belongs to another user.');
    return none('内容目录不在 Git 仓库里（例如是下载的 ZIP）；请用 git clone 取得完整仓库。', 'The content folder is not in a Git repository (a downloaded ZIP, for example); use git clone.');
  }
  try {
    if (git('rev-parse', '--is-shallow-repository') === 'true') return none('这是浅克隆，只有最近的提交；请运行 git fetch --unshallow 取得完整历史。', 'This is a shallow clone; run git fetch --unshallow.');
    if (config(git, 'extensions.partialClone') || config(git, 'remote.origin.promisor')) return none('这是部分克隆，缺少历史文件；请重新完整克隆。', 'This is a partial clone; clone it in full.');
    const [commit = '', committed = ''] = git('log', '-1', '--format=%H%n%cI', '--', '.').split('\n');
    if (!commit) return none('内容目录还没有提交到 Git。', 'The content folder has not been committed to Git.');
    return { available: true, commit, committed, changed: git('status', '--porcelain', '--', '.') !== '' };
  } catch {
    return none('仓库里还没有提交，或历史已损坏。', 'The repository has no commit yet, or its history is damaged.');
  }
}

function config(git: (...args: string[]) => string, key: string): string {
  try {
    return git('config', '--get', key);
  } catch {
    return '';
  }
}
