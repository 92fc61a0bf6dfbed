// What GitHub knows of a merge: the request it came from, who reviewed what, which checks ran, and which rules of the branch were on.
import type { Facts } from './facts.ts';
import { inShanghai } from './fetch-facts-shapes.ts';
import { fetchReviews } from './fetch-facts-reviews.ts';
import { fetchFacts, readPull } from './fetch-facts.ts';
import { gitFacts } from './git-facts.ts';
import { type GitHub, isStatus, type Place } from './github-client.ts';
import { fetchRefs, type Remote } from './git-remote.ts';

export interface RuleOfBranch {
  name: string;
  on: boolean;
  /** Since when the rules have been what they are: ISO date and time with offset. */
  since?: string;
}

/** A merge as GitHub tells it. */
export type MergeOnGitHub = Pick<Facts, 'request' | 'reviews' | 'objections' | 'checks' | 'reviewed'> & { head: string; controls: readonly RuleOfBranch[] };

/** Rules of a branch in GitHub's words → ours. */
const RULES = { deletion: 'no-deletion', non_fast_forward: 'no-force-push', required_linear_history: 'linear-history', pull_request: 'pull-request', required_status_checks: 'required-checks', required_signatures: 'signatures', merge_queue: 'merge-queue' } as const;

/** In: a commit on the published branch. Out: the request that brought it, or undefined where none did: then it was pushed past all requests. */
export async function fetchMerge(github: GitHub, place: Place, remote: Remote, folder: string, branch: string, commit: string): Promise<MergeOnGitHub | undefined> {
  const number = await requestOf(github, place, branch, commit);
  if (number === undefined) return undefined;
  const pull = await readPull(github, place, number);
  const problem = fetchRefs(remote, [`+refs/pull/${number}/head:refs/sunlist/pull/${number}`]);
  if (problem !== undefined) throw new Error(`取不来 #${number} 的提交：${problem}`);
  const given = await fetchReviews(github, place, number);
  const looked = [...new Set(given.reviews.flatMap(({ commit: at }) => at ?? []))];
  for (const at of looked) fetchRefs(remote, [at]);
  const { commits, reviewed } = gitFacts({ repository: remote.repository, folder, base: `${commit}^1`, head: pull.head, looked });
  const { request, reviews, objections, checks } = await fetchFacts(github, place, pull, commits);
  return { head: pull.head, request, reviews, objections, checks, reviewed, controls: await fetchControls(github, place, branch) };
}

/** A commit may be part of many requests; only one was merged as exactly this commit. */
async function requestOf(github: GitHub, place: Place, branch: string, commit: string): Promise<number | undefined> {
  try {
    const pulls = await github.paginate(github.rest.repos.listPullRequestsAssociatedWithCommit, { ...place, commit_sha: commit, per_page: 100 });
    return pulls.find(({ merged_at: merged, merge_commit_sha: sha, base }) => merged !== null && sha === commit && base.ref === branch)?.number;
  } catch (error) {
    if (isStatus(error, 404, 422)) return undefined;
    throw error;
  }
}

/** Which rules are on, and since when the ruleset behind each has not been changed. Older protection of branches is not told to a workflow. */
export async function fetchControls(github: GitHub, place: Place, branch: string): Promise<RuleOfBranch[]> {
  const [rules, sets] = await Promise.all([github.paginate(github.rest.repos.getBranchRules, { ...place, branch, per_page: 100 }), github.paginate(github.rest.repos.getRepoRulesets, { ...place, per_page: 100 })]);
  const changed = new Map(sets.map(({ id, updated_at: updated }) => [id, updated]));
  return Object.entries(RULES).map(([type, name]): RuleOfBranch => {
    const found = rules.filter((rule) => rule.type === type);
    const since = found.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : (changed.get(id) ?? []))).sort()[0];
    return { name, on: found.length > 0, ...(since === undefined ? {} : { since: inShanghai(since) }) };
  });
}
