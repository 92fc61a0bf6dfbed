// Which adjustments belong to a commit: those whose records came with it, and those that name it later.
import type { Register } from '../../model/register.ts';
import type { History } from '../version.ts';

/** In: the history, and the adjustments that may be told. Out: the ids by the full hash of a commit. */
export function adjustmentsIn(history: Pick<History, 'versionsOf' | 'commits'>, register: Register): (commit: string) => readonly string[] {
  const found = new Map<string, string[]>();
  const add = (commit: string, id: string): void => void (found.get(commit) ?? found.set(commit, []).get(commit))?.push(id);
  for (const { id, value } of register.all('adjustment')) {
    const [first] = history.versionsOf('adjustment', id);
    if (first) add(first.commit, id);
    for (const named of value.commits ?? []) {
      const commit = history.commits.find(({ commit }) => commit.startsWith(named))?.commit;
      if (commit !== undefined) add(commit, id);
    }
  }
  return (commit) => found.get(commit) ?? [];
}
