// Whom to ask for a review: those whose turn it is, once for each state of the request.
import type { ToSay } from './apply-comment.ts';
import type { Requirement } from './decision.ts';
import type { Review } from './facts.ts';
import type { PullNow } from './fetch-facts.ts';
import { type GitHub, isStatus, type Place } from './github-client.ts';

/** GitHub takes no more reviewers. */
const MOST = 15;

/** Logins, in the order of the requirements: nobody who has been asked, or who has spoken about this very head. */
export function peopleToAsk({ decision, pull }: ToSay & { pull: PullNow }, reviews: readonly Review[]): string[] {
  if (pull.draft || decision.decision !== 'waiting') return [];
  const people = decision.requirements.flatMap(namedIn);
  const spoken = new Set(reviews.filter(({ commit }) => commit === pull.head).map(({ by }) => by.login?.toLowerCase()));
  const asked = new Set(pull.asked.map((login) => login.toLowerCase()));
  return [...new Set(people)].filter((login) => !spoken.has(login.toLowerCase()) && !asked.has(login.toLowerCase()) && login !== pull.author.login).slice(0, Math.max(0, MOST - asked.size));
}

/** Who could give what a requirement, or a part of it, still waits for. */
function namedIn(requirement: Requirement): string[] {
  return [requirement, ...requirement.children].filter(({ status, needs, turn }) => status === 'waiting' && turn === true && (needs?.count ?? 0) > 0).flatMap(({ needs }) => needs?.people.flatMap(({ login }) => (login === undefined ? [] : [login])) ?? []);
}

/** Whom we asked, and nobody needs any more: their turn is over, somebody else of the same role was faster. Those asked by others stay asked. */
export async function noLongerNeeded(github: GitHub, place: Place, { decision, pull }: ToSay & { pull: PullNow }, isOurs: (login: string, type: string) => boolean): Promise<string[]> {
  const needed = new Set(decision.decision === 'waiting' && !pull.draft ? decision.requirements.flatMap(namedIn).map((login) => login.toLowerCase()) : []);
  const idle = pull.asked.filter((login) => !needed.has(login.toLowerCase()));
  if (idle.length === 0) return [];
  const events = await github.paginate(github.rest.issues.listEvents, { ...place, issue_number: pull.number, per_page: 100 });
  const asker = (login: string): boolean => {
    const last = events.findLast((event) => event.event === 'review_requested' && 'requested_reviewer' in event && event.requested_reviewer?.login === login);
    return last !== undefined && 'review_requester' in last && isOurs(last.review_requester.login, last.review_requester.type);
  };
  return idle.filter(asker);
}

/** Those of them whom GitHub lets be asked: people who may write. One that it does not know would make it refuse all. */
export async function askable(github: GitHub, place: Place, logins: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const username of logins) {
    try {
      const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ ...place, username });
      if (data.permission === 'admin' || data.permission === 'write') found.push(username);
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
    }
  }
  return found;
}
