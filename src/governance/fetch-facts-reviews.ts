// Reviews with the commit they were given on, what became of them, and the objections among them.
import type { PreviousObjection, Review } from './facts.ts';
import { actor, inShanghai } from './fetch-facts-shapes.ts';
import type { GitHub, Place } from './github-client.ts';
import { reviewState } from './review-state.ts';

/** REST does not tell whether a review was edited. */
const EDITS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) { nodes { fullDatabaseId lastEditedAt } pageInfo { hasNextPage endCursor } }
    }
  }
}`;

interface EditsAnswer {
  repository: { pullRequest: { reviews: { nodes: ({ fullDatabaseId: string | number; lastEditedAt: string | null } | null)[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } };
}

export async function fetchReviews(github: GitHub, place: Place, number: number): Promise<{ reviews: Review[]; objections: PreviousObjection[] }> {
  const given = await github.paginate(github.rest.pulls.listReviews, { ...place, pull_number: number, per_page: 100 });
  if (given.length === 0) return { reviews: [], objections: [] };
  const [edited, dismissals] = await Promise.all([fetchEdited(github, place, number), fetchDismissals(github, place, number)]);
  // A review without a date was begun and not handed in; GitHub shows it to nobody but its writer.
  const reviews = given.flatMap(({ id, user, state, commit_id: commit, submitted_at: submitted, body }): Review[] => {
    if (submitted === undefined) return [];
    const dismissed = dismissals.get(Number(id));
    return [{ id: String(id), by: actor(user), state: reviewState(state), commit, submitted: inShanghai(submitted), body, edited: edited.has(String(id)), ...(dismissed ? { dismissed } : {}) }];
  });
  const objections = reviews
    .filter(({ state, dismissed }) => state === 'changesRequested' || dismissed?.was === 'changesRequested')
    .map(({ id, by, body, submitted, commit }): PreviousObjection => ({ id, by, reason: body, raised: submitted, commit }));
  return { reviews, objections };
}

async function fetchEdited(github: GitHub, { owner, repo }: Place, number: number): Promise<Set<string>> {
  const edited = new Set<string>();
  for (let after: string | null = null, more = true; more; ) {
    const answer: EditsAnswer = await github.graphql<EditsAnswer>(EDITS, { owner, repo, number, after });
    const { nodes, pageInfo } = answer.repository.pullRequest.reviews;
    for (const node of nodes) if (node && node.lastEditedAt !== null) edited.add(String(node.fullDatabaseId));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return edited;
}

async function fetchDismissals(github: GitHub, place: Place, number: number): Promise<Map<number, NonNullable<Review['dismissed']>>> {
  const events = await github.paginate(github.rest.issues.listEvents, { ...place, issue_number: number, per_page: 100 });
  const found = new Map<number, NonNullable<Review['dismissed']>>();
  for (const event of events) {
    if (!('dismissed_review' in event) || !event.dismissed_review) continue;
    const { review_id: id, state, dismissal_message: reason } = event.dismissed_review;
    found.set(id, { by: actor(event.actor), at: inShanghai(event.created_at), was: reviewState(state), ...(reason ? { reason } : {}) });
  }
  return found;
}
