// What GitHub knows of a pull request → facts. Never what files it changes: that is read from Git trees, because lists of the API are capped.
import type { CheckResult, CommitFacts, PreviousObjection, Request, Review } from './facts.ts';
import { withAccounts } from './fetch-facts-commits.ts';
import { actor, inShanghai, latest } from './fetch-facts-shapes.ts';
import { fetchReviews } from './fetch-facts-reviews.ts';
import { type GitHub, isStatus, type Place } from './github-client.ts';

/** A pull request as it stands, before its commits are looked at. */
export interface PullNow {
  number: number;
  state: 'open' | 'merged' | 'closed';
  title: string;
  draft: boolean;
  /** Full hash. */
  head: string;
  headRef: string;
  /** Where the head lives; null where that repository was deleted. */
  headPlace: Place | null;
  baseRef: string;
  author: Request['author'];
  /** ISO with the offset of Shanghai. */
  opened: string;
  labels: readonly string[];
  /** Logins of people whose review was asked for and is not there yet. */
  asked: readonly string[];
  /** The moment at which GitHub answered, by GitHub's own clock: the times of its reviews are told by no other. */
  now: string;
}

export interface ForgeFacts {
  now: string;
  request: Request;
  reviews: Review[];
  objections: PreviousObjection[];
  checks: CheckResult[];
}

/** The head moved while its facts were read: read again. */
export class HeadMoved extends Error {}

export async function readPull(github: GitHub, place: Place, number: number): Promise<PullNow> {
  const { data, headers } = await github.rest.pulls.get({ ...place, pull_number: number });
  // The description says that a head always has a repository; after its deletion it has none.
  const headRepository: typeof data.head.repo | null = data.head.repo;
  return {
    number,
    state: data.merged ? 'merged' : data.state === 'open' ? 'open' : 'closed',
    title: data.title,
    draft: data.draft === true,
    head: data.head.sha,
    headRef: data.head.ref,
    headPlace: headRepository === null ? null : { owner: headRepository.owner.login, repo: headRepository.name },
    baseRef: data.base.ref,
    author: actor(data.user),
    opened: inShanghai(data.created_at),
    labels: data.labels.map(({ name }) => name),
    asked: (data.requested_reviewers ?? []).map(({ login }) => login),
    now: inShanghai(new Date(headers.date ?? data.updated_at).toISOString()),
  };
}

/**
 * In: a pull request and its commits as Git has them. Out: everything that only GitHub knows of it.
 * Throws `HeadMoved` where somebody pushed meanwhile, and what octokit throws where GitHub does not answer: half of the facts are none.
 */
export async function fetchFacts(github: GitHub, place: Place, pull: PullNow, commits: readonly CommitFacts[]): Promise<ForgeFacts> {
  const [{ reviews, objections }, checks, lastPusher, known] = await Promise.all([
    fetchReviews(github, place, pull.number),
    fetchChecks(github, place, pull.head),
    fetchPusher(github, pull),
    withAccounts(github, place, pull.number, commits),
  ]);
  const after = await readPull(github, place, pull.number);
  if (after.head !== pull.head) throw new HeadMoved(`The head of #${pull.number} moved from ${pull.head} to ${after.head}.`);
  return {
    now: latest([after.now, ...reviews.flatMap(({ submitted, dismissed }) => [submitted, dismissed?.at ?? submitted])]),
    request: { number: pull.number, title: after.title, author: pull.author, opened: pull.opened, draft: after.draft, commits: known, lastPusher },
    reviews,
    objections,
    checks,
  };
}

/** Check runs of every app, and commit statuses, which anybody who may write can set: those have no source. */
async function fetchChecks(github: GitHub, place: Place, head: string): Promise<CheckResult[]> {
  const runs = await github.paginate(github.rest.checks.listForRef, { ...place, ref: head, filter: 'latest', per_page: 100 });
  const statuses = await github.paginate(github.rest.repos.listCommitStatusesForRef, { ...place, ref: head, per_page: 100 });
  // Newest first: only the newest of a context counts.
  const newest = statuses.filter(({ context }, index) => statuses.findIndex((other) => other.context === context) === index);
  return [
    ...runs.map(({ name, status, conclusion, app }): CheckResult => ({ name, commit: head, source: app?.id ?? null, state: status === 'completed' ? runState(conclusion) : 'pending' })),
    ...newest.map(({ context, state }): CheckResult => ({ name: context, commit: head, source: null, state: state === 'success' || state === 'pending' ? state : 'failure' })),
  ];
}

function runState(conclusion: string | null): CheckResult['state'] {
  switch (conclusion) {
    case 'success':
    case 'skipped':
    case 'neutral':
    case 'cancelled':
      return conclusion;
    case 'failure':
    case 'timed_out':
    case 'action_required':
    case 'startup_failure':
      return 'failure';
    default:
      return 'unknown';
  }
}

/** Who brought the head to where it is, from the record of pushes: a commit only says who claims to have made it. */
async function fetchPusher(github: GitHub, { head, headRef, headPlace }: PullNow): Promise<Request['lastPusher']> {
  if (headPlace === null) return 'unknown';
  try {
    for await (const { data } of github.paginate.iterator(github.rest.repos.listActivities, { ...headPlace, ref: `refs/heads/${headRef}`, per_page: 100 })) {
      const found = data.find(({ after }) => after === head);
      if (found) return found.actor === null ? 'unknown' : actor(found.actor);
    }
  } catch (error) {
    if (!isStatus(error, 403, 404)) throw error;
  }
  return 'unknown';
}
