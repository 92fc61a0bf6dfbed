// A decision → the calls that bring GitHub to say it: one comment, a check run, requests for reviews, labels; nothing else. What is already so is not said again.
import { askable, noLongerNeeded, peopleToAsk } from './apply-ask.ts';
import { checkRun, publishCheck, standingCheck, type CheckToSay } from './apply-check.ts';
import { COMMENT_MARK, LABELS } from './apply-words.ts';
import { reviewComment, type ToSay } from './apply-comment.ts';
import type { Decision } from './decision.ts';
import type { Review } from './facts.ts';
import type { PullNow } from './fetch-facts.ts';
import { type GitHub, isStatus, type Place } from './github-client.ts';

export type Call =
  | { does: 'label'; names: readonly string[] }
  | { does: 'unlabel'; name: string }
  | { does: 'check'; check: CheckToSay }
  | { does: 'comment'; body: string }
  | { does: 'editComment'; id: number; body: string }
  | { does: 'askForReview'; people: readonly string[] }
  | { does: 'unaskForReview'; people: readonly string[] };

export interface Outcome extends ToSay {
  pull: PullNow;
  reviews: readonly Review[];
  /** Commits that get the check: the head, or that of a merge queue. */
  checkOn?: string;
}

/** Reads how things stand on GitHub, and says what is left to do; changes nothing. */
export async function planCalls(github: GitHub, place: Place, outcome: Outcome): Promise<Call[]> {
  const { pull, decision, reviews } = outcome;
  // A merged or closed request is history: the ledger speaks of it.
  if (pull.state !== 'open') return [];
  const body = reviewComment(outcome);
  const check = checkRun(outcome, outcome.checkOn ?? pull.head);
  const me = await ownLogin(github);
  const [own, standing, labels, idle, people] = await Promise.all([ownComment(github, place, pull.number, me), standingCheck(github, place, check), labelCalls(pull, decision), noLongerNeeded(github, place, outcome, isOurs(me)), askable(github, place, peopleToAsk(outcome, reviews))]);
  return [
    ...labels,
    ...(standing ? [] : [{ does: 'check', check } as const]),
    ...(own === undefined ? [{ does: 'comment', body } as const] : own.body === body ? [] : [{ does: 'editComment', id: own.id, body } as const]),
    ...(idle.length ? [{ does: 'unaskForReview', people: idle } as const] : []),
    ...(people.length ? [{ does: 'askForReview', people } as const] : []),
  ];
}

/** Makes the calls in order. One that fails does not keep the others from being made; all failures are thrown together at the end. */
export async function makeCalls(github: GitHub, place: Place, pull: PullNow, calls: readonly Call[]): Promise<void> {
  const failed: Error[] = [];
  for (const call of calls) {
    try {
      await makeCall(github, place, pull.number, call);
    } catch (error) {
      failed.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  if (failed.length) throw new AggregateError(failed, failed.map(({ message }) => message).join('; '));
}

async function makeCall(github: GitHub, place: Place, number: number, call: Call): Promise<void> {
  const issue = { ...place, issue_number: number };
  switch (call.does) {
    case 'label':
      await github.rest.issues.addLabels({ ...issue, labels: [...call.names] });
      return;
    case 'unlabel':
      // Somebody took it away meanwhile.
      await github.rest.issues.removeLabel({ ...issue, name: call.name }).catch((error: unknown) => { if (!isStatus(error, 404)) throw error; });
      return;
    case 'check':
      return publishCheck(github, place, call.check);
    case 'comment':
      return writeOnce(github, place, number, call.body);
    case 'editComment':
      await github.rest.issues.updateComment({ ...place, comment_id: call.id, body: call.body });
      return;
    case 'askForReview':
      await github.rest.pulls.requestReviewers({ ...place, pull_number: number, reviewers: [...call.people] });
      return;
    case 'unaskForReview':
      await github.rest.pulls.removeRequestedReviewers({ ...place, pull_number: number, reviewers: [...call.people] });
  }
}

/** GitHub may write a comment and fail to say so: before it is asked again, the comments are read again. */
async function writeOnce(github: GitHub, place: Place, number: number, body: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await github.rest.issues.createComment({ ...place, issue_number: number, body, request: { retries: 0 } });
      return;
    } catch (error) {
      if (await ownComment(github, place, number, await ownLogin(github))) return;
      if (attempt === 3 || !isStatus(error, 500, 502, 503, 504)) throw error;
    }
  }
}

/** The first comment with our mark that we wrote: somebody else's with the same mark is not ours. */
async function ownComment(github: GitHub, place: Place, number: number, me: string | undefined): Promise<{ id: number; body: string } | undefined> {
  const ours = isOurs(me);
  const comments = await github.paginate(github.rest.issues.listComments, { ...place, issue_number: number, per_page: 100 });
  const found = comments.find(({ user, body }) => user !== null && ours(user.login, user.type) && body?.startsWith(COMMENT_MARK));
  return found ? { id: Number(found.id), body: found.body ?? '' } : undefined;
}

/** Whose comments those of a workflow's token are. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

const isOurs = (me: string | undefined) => (login: string, type: string): boolean => (me === undefined ? type === 'Bot' && login === WORKFLOW_LOGIN : login === me);

/** Our account; a workflow's token may not ask, and then we are the workflow. */
async function ownLogin(github: GitHub): Promise<string | undefined> {
  try {
    return (await github.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (isStatus(error, 403)) return undefined;
    throw error;
  }
}

function labelCalls({ labels }: PullNow, decision: Decision): Call[] {
  const overdue = decision.requirements.some((one) => [one, ...one.children].some(({ status, until }) => status === 'waiting' && until?.overdue));
  const wanted = new Set<string>([LABELS[decision.decision], ...(decision.objections.some(({ over }) => over === undefined) ? [LABELS.objection] : []), ...(overdue ? [LABELS.overdue] : [])]);
  const missing = [...wanted].filter((name) => !labels.includes(name));
  return [...(missing.length ? [{ does: 'label', names: missing } as const] : []), ...Object.values(LABELS).filter((name) => labels.includes(name) && !wanted.has(name)).map((name) => ({ does: 'unlabel', name }) as const)];
}
