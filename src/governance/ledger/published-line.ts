// The published branch: one commit after the other by first parents, and from which on the policy governs.
import { git } from '../../history/git.ts';
import { parseYaml } from '../../reading/parse-yaml.ts';
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

/** In: the first-parent line. Out: the commits that the policy governs, oldest first: from the day from which the policy on the branch says that it holds. Once it has held, nobody can put that day off. */
export function governed(repository: string, folder: string, head: string, line: readonly OnLine[]): { base: OnLine; merge: OnLine }[] {
  const first = firstWithPolicy(repository, folder, head);
  const from = first === undefined ? -1 : line.findIndex(({ commit }) => commit === first);
  const pairs = from < 0 ? [] : line.slice(from + 1).flatMap((merge, index) => {
    const base = line[from + index];
    return base ? [{ base, merge }] : [];
  });
  const begin = pairs.findIndex(({ base, merge }) => sinceIn(repository, folder, base.commit) <= merge.day);
  // A commit that changes nothing needs nobody.
  return begin < 0 ? [] : pairs.slice(begin).filter(({ base, merge }) => base.tree !== merge.tree);
}

/** ISO date from which the policy of a commit holds; one that cannot be read, or says no day, holds at once. */
function sinceIn(repository: string, folder: string, commit: string): string {
  const { text } = git(repository, ['cat-file', 'blob', `${commit}:${folder}governance/policy.yml`]);
  const yaml = parseYaml(text);
  const value: unknown = 'problem' in yaml ? undefined : yaml.value;
  return typeof value === 'object' && value !== null && 'since' in value && typeof value.since === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.since) ? value.since : '';
}

/** The commit that brought the policy onto the branch. Whoever takes it away later is judged, and refused. */
function firstWithPolicy(repository: string, folder: string, head: string): string | undefined {
  const { text } = git(repository, ['--literal-pathspecs', 'log', '--first-parent', '--diff-merges=first-parent', '--reverse', '--no-renames', '--diff-filter=A', '--format=%H', head, '--', `${folder}governance/policy.yml`]);
  return text.split('\n').find((commit) => commit !== '');
}
