// The published branch: one commit after the other by first parents, and from which on the policy governs.
import { git } from '../../history/git.ts';
import { dayOf } from '../people.ts';

export interface OnLine {
  commit: string;
  parents: readonly string[];
  tree: string;
  /** Committer's time, ISO with offset, and its day in Asia/Shanghai. */
  time: string;
  day: string;
  subject: string;
}

/** Every commit of the first-parent line, oldest first. Throws a Chinese sentence where Git cannot tell. */
export function firstParents(repository: string, head: string): OnLine[] {
  const { status, text, error } = git(repository, ['log', '--first-parent', '--reverse', '-z', '--format=%H%x01%P%x01%T%x01%cI%x01%s', head, '--']);
  if (status !== 0) throw new Error(`读不出历史：${error.trim()}`);
  return text.split('\0').filter(Boolean).map((row) => {
    const [commit = '', parents = '', tree = '', time = '', subject = ''] = row.split('\x01');
    return { commit, parents: parents ? parents.split(' ') : [], tree, time, day: dayOf(time) ?? '', subject };
  });
}

/** In: the first-parent line. Out: the commits that the policy governs, oldest first: those after the one that brought it. */
export function governed(repository: string, folder: string, head: string, line: readonly OnLine[]): { base: OnLine; merge: OnLine }[] {
  const first = firstWithPolicy(repository, folder, head);
  const from = first === undefined ? -1 : line.findIndex(({ commit }) => commit === first);
  return from < 0 ? [] : line.slice(from + 1).flatMap((merge, index) => {
    const base = line[from + index];
    // A commit that changes nothing needs nobody.
    return base && base.tree !== merge.tree ? [{ base, merge }] : [];
  });
}

/** The commit that brought the policy onto the branch. Whoever takes it away later is judged, and refused. */
function firstWithPolicy(repository: string, folder: string, head: string): string | undefined {
  const { text } = git(repository, ['--literal-pathspecs', 'log', '--first-parent', '--diff-merges=first-parent', '--reverse', '--no-renames', '--diff-filter=A', '--format=%H', head, '--', `${folder}governance/policy.yml`]);
  return text.split('\n').find((commit) => commit !== '');
}
