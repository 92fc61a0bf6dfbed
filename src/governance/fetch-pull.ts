// A pull request on GitHub → the facts of its decision: who and when from GitHub, what from Git trees.
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Facts, Statement } from './facts.ts';
import { fetchFacts, HeadMoved, type PullNow, readPull } from './fetch-facts.ts';
import { fetchReviews } from './fetch-facts-reviews.ts';
import { gitFacts } from './git-facts.ts';
import { commitNamed, treeOf } from './git-trees.ts';
import type { GitHub, Place } from './github-client.ts';
import { fetchRefs, type Remote } from './git-remote.ts';
import { ownCheck } from './own-check.ts';
import type { Finding } from '../rules/rule.ts';

export interface PullQuestion {
  github: GitHub;
  place: Place;
  number: number;
  remote: Remote;
  /** Content folder below the root of the repository, with a slash at its end; empty where it is the root. */
  folder: string;
  statements: readonly Statement[];
  /** A commit that a merge queue made for this request: it is judged on what stands before it in the queue. */
  queued?: string;
}

export interface PullReview {
  pull: PullNow;
  facts: Facts;
  findings: readonly Finding[];
  decision: Decision;
}

const MOST_READS = 3;

/** Reads until nobody pushed meanwhile. Throws one Chinese sentence where Git cannot answer, and what octokit throws where GitHub does not. */
export async function reviewPull(question: PullQuestion): Promise<PullReview> {
  for (let read = 1; ; read++) {
    try {
      return await readOnce(question);
    } catch (error) {
      if (!(error instanceof HeadMoved) || read === MOST_READS) throw error;
    }
  }
}

async function readOnce({ github, place, number, remote, folder, statements, queued }: PullQuestion): Promise<PullReview> {
  const pull = await readPull(github, place, number);
  const { reviews } = await fetchReviews(github, place, number);
  const looked = [...new Set([...reviews.flatMap(({ commit }) => commit ?? []), ...statements.map(({ commit }) => commit)])];
  const { repository } = remote;
  bring(remote, [`+refs/heads/${pull.baseRef}:refs/sunlist/base`, `+refs/pull/${number}/head:refs/sunlist/pull/${number}`, ...(queued === undefined ? [] : [queued])]);
  // Commits that a force-push dropped can be had by their hash, as long as GitHub keeps them; without them nobody knows what was approved.
  for (const commit of looked.filter((one) => commitNamed(repository, one) === undefined)) fetchRefs(remote, [commit]);
  const base = queued === undefined ? 'refs/sunlist/base' : `${queued}^1`;
  const { commits, ...git } = gitFacts({ repository, folder, base, head: pull.head, looked });
  if (queued !== undefined && treeOf(repository, queued) !== git.change.mergedTree) throw new Error(`合并队列里的提交 ${queued} 与合并 #${number} 的结果不一样，不能判断。`);
  const forge = await fetchFacts(github, place, pull, commits);
  const own = ownCheck(repository, git.change, forge.now.slice(0, 10));
  const facts: Facts = { ...git, now: forge.now, request: forge.request, reviews: forge.reviews, objections: forge.objections, statements, checks: [...forge.checks, ...own.checks] };
  return { pull, facts, findings: own.findings, decision: decide(facts) };
}

function bring(remote: Remote, refs: readonly string[]): void {
  const problem = fetchRefs(remote, refs);
  if (problem !== undefined) throw new Error(`取不来要看的版本：${problem}`);
}
