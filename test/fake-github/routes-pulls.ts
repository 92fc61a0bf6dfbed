// Pull requests, their reviews, comments, labels and requested reviewers.
import { commentAnswer, commitAnswer, commitsOf, diffEntries, eventAnswer, labelAnswer, person, pullAnswer, reviewAnswer, teamAnswer } from './answers.ts';
import { addLabels, checkBody, comment, dismissReview, editReview, merge, note, openPull, Refusal, requestReviews, review, type ReviewEvent, reviewOf } from './people.ts';
import { created, type Handler, list, ok, pullOf, repositoryOf, type Request, text, texts } from './route.ts';
import { type Comment, newId, type Pull, type Repository } from './world.ts';

const visible = (request: Request, pull: Pull) => pull.reviews.filter(({ state, user }) => state !== 'PENDING' || user.id === request.token.account.id);

function commentOf(request: Request): [Repository, Pull, Comment] {
  const repository = repositoryOf(request);
  for (const pull of repository.pulls) {
    const found = pull.comments.find(({ id }) => id === Number(request.parameters.comment_id));
    if (found) return [repository, pull, found];
  }
  throw new Refusal(404, 'Not Found');
}

const eventNamed = (value: string): ReviewEvent | undefined => (value === 'APPROVE' || value === 'REQUEST_CHANGES' || value === 'COMMENT' ? value : undefined);
/** Events that the list of an issue's events describes; merges and force-pushes are in the timeline only. */
const LISTED = new Set(['labeled', 'unlabeled', 'review_requested', 'review_request_removed', 'review_dismissed']);

const reviewers = (request: Request, repository: Repository) => ({
  users: texts(request.body.reviewers).map((login) => request.world.accounts.find((one) => one.login.toLowerCase() === login.toLowerCase())).map((user) => user ?? refuse('Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.')),
  teams: texts(request.body.team_reviewers).map((slug) => repository.teams.find((one) => one.slug === slug)).map((team) => team ?? refuse('Could not resolve to a node with the global id of the team.')),
});

function refuse(message: string): never {
  throw new Refusal(422, message);
}

export const pullRoutes: Readonly<Record<string, Handler>> = {
  'pulls/list': (request) => {
    const repository = repositoryOf(request);
    const state = request.query.get('state') ?? 'open';
    const head = request.query.get('head');
    const found = repository.pulls.filter((pull) => (state === 'all' || pull.state === state) && (!request.query.get('base') || pull.baseRef === request.query.get('base')) && (!head || head === `${pull.headRepository.owner.login}:${pull.headRef}`));
    return list([...found].reverse().map((pull) => pullAnswer(request, repository, pull, false)));
  },
  'pulls/get': (request) => ok(pullAnswer(request, ...pullOf(request), true)),
  'pulls/create': (request) => {
    const repository = repositoryOf(request);
    const [owner, branch] = text(request.body.head).includes(':') ? text(request.body.head).split(':') : [repository.owner.login, text(request.body.head)];
    const headRepository = request.world.repositories.find((one) => one.owner.login === owner && one.name === repository.name) ?? repository;
    return created(pullAnswer(request, repository, openPull(request.world, repository, request.token.account, { branch: branch ?? '', headRepository, title: text(request.body.title), body: text(request.body.body), base: text(request.body.base) }), true));
  },
  'pulls/update': (request) => {
    const [repository, pull] = pullOf(request);
    if (typeof request.body.title === 'string') pull.title = request.body.title;
    if (typeof request.body.body === 'string') pull.body = request.body.body;
    if (request.body.state === 'closed' || request.body.state === 'open') pull.state = request.body.state;
    return ok(pullAnswer(request, repository, pull, true));
  },
  'pulls/list-commits': (request) => {
    const [repository, pull] = pullOf(request);
    return list(commitsOf(repository, pull).map((sha) => commitAnswer(request, repository, sha)));
  },
  'pulls/list-files': (request) => list(diffEntries(request, ...pullOf(request))),
  'pulls/list-reviews': (request) => {
    const [repository, pull] = pullOf(request);
    return list(visible(request, pull).map((one) => reviewAnswer(request, repository, pull, one)));
  },
  'pulls/get-review': (request) => {
    const [repository, pull] = pullOf(request);
    return ok(reviewAnswer(request, repository, pull, reviewOf(pull, Number(request.parameters.review_id))));
  },
  'pulls/create-review': (request) => {
    const [repository, pull] = pullOf(request);
    const event = eventNamed(text(request.body.event));
    return ok(reviewAnswer(request, repository, pull, review(request.world, repository, pull, request.token.account, { event, body: text(request.body.body), ...(request.body.commit_id ? { commitId: text(request.body.commit_id) } : {}) })));
  },
  'pulls/update-review': (request) => {
    const [repository, pull] = pullOf(request);
    return ok(reviewAnswer(request, repository, pull, editReview(request.world, repository, pull, reviewOf(pull, Number(request.parameters.review_id)), request.token.account, text(request.body.body))));
  },
  'pulls/dismiss-review': (request) => {
    const [repository, pull] = pullOf(request);
    return ok(reviewAnswer(request, repository, pull, dismissReview(request.world, repository, pull, reviewOf(pull, Number(request.parameters.review_id)), request.token.account, text(request.body.message))));
  },
  'pulls/list-requested-reviewers': (request) => {
    const [, pull] = pullOf(request);
    return ok({ users: pull.requestedUsers.map((user) => person(request, user)), teams: pull.requestedTeams.map((team) => teamAnswer(request, team)) });
  },
  'pulls/request-reviewers': (request) => {
    const [repository, pull] = pullOf(request);
    const { users, teams } = reviewers(request, repository);
    requestReviews(request.world, repository, pull, request.token.account, users, teams);
    return created(pullAnswer(request, repository, pull, false));
  },
  'pulls/remove-requested-reviewers': (request) => {
    const [repository, pull] = pullOf(request);
    const { users, teams } = reviewers(request, repository);
    pull.requestedUsers = pull.requestedUsers.filter(({ id }) => !users.some((user) => user.id === id));
    pull.requestedTeams = pull.requestedTeams.filter((team) => !teams.includes(team));
    return ok(pullAnswer(request, repository, pull, false));
  },
  'pulls/check-if-merged': (request) => {
    const [, pull] = pullOf(request);
    if (pull.mergedAt === null) throw new Refusal(404, 'Not Found');
    return { status: 204 };
  },
  'pulls/merge': (request) => {
    const [repository, pull] = pullOf(request);
    const { sha, commit_title: title, commit_message: message } = request.body;
    return ok({ sha: merge(request.world, repository, pull, request.token.account, { ...(sha ? { sha: text(sha) } : {}), ...(title ? { title: text(title) } : {}), ...(message ? { message: text(message) } : {}) }), merged: true, message: 'Pull Request successfully merged' });
  },
  'issues/list-comments': (request) => {
    const [repository, pull] = pullOf(request);
    return list(pull.comments.map((one) => commentAnswer(request, repository, pull, one)));
  },
  'issues/get-comment': (request) => ok(commentAnswer(request, ...commentOf(request))),
  'issues/create-comment': (request) => {
    const [repository, pull] = pullOf(request);
    return created(commentAnswer(request, repository, pull, comment(request.world, repository, pull, request.token.account, text(request.body.body))));
  },
  'issues/update-comment': (request) => {
    const [repository, pull, found] = commentOf(request);
    if (found.user.id !== request.token.account.id && !request.token.app) throw new Refusal(403, 'Must have write access to edit the comment of somebody else.');
    checkBody(text(request.body.body));
    Object.assign(found, { body: text(request.body.body), updatedAt: request.world.now });
    return ok(commentAnswer(request, repository, pull, found));
  },
  'issues/delete-comment': (request) => {
    const [, pull, found] = commentOf(request);
    pull.comments = pull.comments.filter((one) => one !== found);
    return { status: 204 };
  },
  'issues/list-events': (request) => {
    const [repository, pull] = pullOf(request);
    return list(pull.events.filter(({ event }) => LISTED.has(event)).map((event) => eventAnswer(request, repository, event)));
  },
  'issues/list-labels-on-issue': (request) => {
    const [repository, pull] = pullOf(request);
    return list(pull.labels.map((label) => labelAnswer(request, repository, label)));
  },
  'issues/add-labels': (request) => {
    const [repository, pull] = pullOf(request);
    addLabels(request.world, repository, pull, request.token.account, texts(request.body.labels));
    return ok(pull.labels.map((label) => labelAnswer(request, repository, label)));
  },
  'issues/remove-label': (request) => {
    const [repository, pull] = pullOf(request);
    const found = pull.labels.find(({ name }) => name.toLowerCase() === request.parameters.name?.toLowerCase());
    if (!found) throw new Refusal(404, 'Label does not exist');
    pull.labels = pull.labels.filter((label) => label !== found);
    note(request.world, pull, 'unlabeled', request.token.account, { label: { name: found.name, color: found.color } });
    return ok(pull.labels.map((label) => labelAnswer(request, repository, label)));
  },
  'issues/list-labels-for-repo': (request) => {
    const repository = repositoryOf(request);
    return list(repository.labels.map((label) => labelAnswer(request, repository, label)));
  },
  'issues/get-label': (request) => {
    const repository = repositoryOf(request);
    const found = repository.labels.find(({ name }) => name.toLowerCase() === request.parameters.name?.toLowerCase());
    if (!found) throw new Refusal(404, 'Not Found');
    return ok(labelAnswer(request, repository, found));
  },
  'issues/create-label': (request) => {
    const repository = repositoryOf(request);
    const name = text(request.body.name);
    if (repository.labels.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw new Refusal(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }]);
    const label = { id: newId(request.world), name, color: text(request.body.color) || 'ededed', description: text(request.body.description) || null };
    repository.labels.push(label);
    return created(labelAnswer(request, repository, label));
  },
};
