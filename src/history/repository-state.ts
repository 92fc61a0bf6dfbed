// Whether the content folder has a usable Git history, and which commit it was taken from: what start, validate and the pages say of it.
import { git } from './git.ts';
import { obstacles, repositoryAround } from './repository.ts';
import type { HistoryUnavailable } from './version.ts';

export type RepositoryState =
  | { available: true; /** Full hash of the commit the content was taken from. */ commit: string; /** ISO date and time of that commit. */ committed: string; /** True where the content folder has uncommitted changes. */ changed: boolean }
  | { available: false; reason: string; reasonEn: string };

/** The state of the repository around `folder`. Never throws: every obstacle is a reason in words (design 8), with the command that mends it. */
export function repositoryState(folder: string): RepositoryState {
  const repository = repositoryAround(folder, 'HEAD');
  if (!repository.available) return inWords(repository);
  const { status, text, error } = git(folder, ['--literal-pathspecs', 'log', '-1', '--no-show-signature', '--format=%H%n%cI', '--', '.']);
  if (status !== 0) return inWords(obstacles.damaged(error));
  const [commit = '', committed = ''] = text.trim().split('\n');
  if (!commit) return inWords(obstacles.uncommitted());
  return { available: true, commit, committed, changed: git(folder, ['--literal-pathspecs', 'status', '--porcelain', '--', '.']).text !== '' };
}

function inWords({ obstacle, reason, reasonEn, mend }: HistoryUnavailable): RepositoryState {
  if (obstacle === 'no-git') return { available: false, reason: `${reason}请${mend}。`, reasonEn };
  return { available: false, reason: `${reason}请运行 ${mend}`, reasonEn: `${reasonEn} Run ${mend}` };
}
