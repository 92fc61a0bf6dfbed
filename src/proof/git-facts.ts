// What git knows about published commits, asked in as few calls as possible.
import { git } from '../history/git.ts';

/** Git's id of each thing, in their order; undefined where the repository does not have it. In: expressions such as `<commit>:content`. */
export function objectIds(repository: string, expressions: readonly string[]): (string | undefined)[] {
  if (expressions.length === 0) return [];
  const lines = git(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'], expressions.map((expression) => `${expression}\n`).join('')).text.split('\n');
  return expressions.map((_, at) => /^([0-9a-f]{40,64}) (commit|tree|blob)$/.exec(lines[at] ?? '')?.[1]);
}

/** When each commit was made, in milliseconds; commits that are missing are left out. */
export function commitTimes(repository: string, commits: readonly string[]): Map<string, number> {
  const unique = [...new Set(commits)];
  const ids = objectIds(repository, unique);
  const present = unique.filter((_, at) => ids[at] !== undefined);
  const lines = present.length ? git(repository, ['log', '--no-walk=unsorted', '--stdin', '--format=%H %ct'], `${present.join('\n')}\n`).text.split('\n') : [];
  return new Map(lines.filter(Boolean).map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1]) * 1000]));
}
