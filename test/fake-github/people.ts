// What people do on GitHub, and what GitHub refuses them, as its documentation tells. The handlers of the API and the tests both come through here.
import { execFileSync } from 'node:child_process';
import { type Account, type Comment, git, type Label, maybeSha, mayPush, newId, type Pull, type PullEvent, type Repository, type Review, type Team, tell, type World } from './world.ts';
import type { Fields, Json } from './json.ts';

export class Refusal extends Error {
  readonly status: number;
  readonly errors: Json[] | undefined;
  constructor(status: number, message: string, errors?: Json[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const COMMENT_LIMIT = 65_536;
const ZERO = '0'.repeat(40);

export function note(world: World, pull: Pull, event: string, actor: Account, extra: Fields = {}): PullEvent {
  const entry = { id: newId(world), event, actor, createdAt: world.now, extra };
  pull.events.push(entry);
  pull.updatedAt = world.now;
  return entry;
}

/** Pushes a ref of a clone to a branch, as somebody. A push that drops commits needs `force`, as with Git itself. */
export function push(world: World, repository: Repository, as: Account, { from, ref, branch, force = false }: { from: string; ref: string; branch: string; force?: boolean }): string {
  if (!mayPush(repository, as)) throw new Refusal(403, 'Permission to push denied.');
  const before = maybeSha(repository, `refs/heads/${branch}`);
  execFileSync('git', ['-C', from, 'push', '-q', ...(force ? ['--force'] : []), repository.folder, `${ref}:refs/heads/${branch}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  const after = git(repository, 'rev-parse', `refs/heads/${branch}`);
  if (after === before) return after;
  const forced = before !== undefined && git(repository, 'merge-base', before, after) !== before;
  repository.activity.unshift({ id: newId(world), ref: `refs/heads/${branch}`, before: before ?? ZERO, after, type: before === undefined ? 'branch_creation' : forced ? 'force_push' : 'push', actor: as, at: world.now });
  tell(world, 'push', '', repository);
  for (const upstream of world.repositories) {
    for (const pull of upstream.pulls) {
      if (pull.state !== 'open' || pull.headRepository !== repository || pull.headRef !== branch) continue;
      if (upstream !== repository) git(upstream, 'fetch', '-q', repository.folder, after);
      pull.headSha = after;
      git(upstream, 'update-ref', `refs/pull/${pull.number}/head`, after);
      if (forced) note(world, pull, 'head_ref_force_pushed', as, { commit_id: after });
      if (upstream.dismissStale) pull.reviews.filter(({ state }) => state === 'APPROVED').forEach((review) => void (review.state = 'DISMISSED'));
      pull.updatedAt = world.now;
      tell(world, 'pull_request', 'synchronize', upstream, pull.number);
    }
  }
  return after;
}

export function openPull(world: World, repository: Repository, author: Account, { branch, headRepository = repository, title, body = '', base = 'main', draft = false }: { branch: string; headRepository?: Repository; title: string; body?: string; base?: string; draft?: boolean }): Pull {
  const head = maybeSha(headRepository, `refs/heads/${branch}`);
  const baseSha = maybeSha(repository, `refs/heads/${base}`);
  if (head === undefined || baseSha === undefined) throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field: head === undefined ? 'head' : 'base', code: 'invalid' }]);
  if (headRepository !== repository) git(repository, 'fetch', '-q', headRepository.folder, head);
  if (Number(git(repository, 'rev-list', '--count', `${baseSha}..${head}`)) === 0) throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message: `No commits between ${base} and ${branch}` }]);
  const number = repository.pulls.length + 1;
  git(repository, 'update-ref', `refs/pull/${number}/head`, head);
  const pull: Pull = { id: newId(world), number, title, body, author, headRef: branch, headRepository, headSha: head, baseRef: base, baseSha, draft, state: 'open', mergedAt: null, mergedBy: null, mergeSha: null, createdAt: world.now, updatedAt: world.now, closedAt: null, reviews: [], comments: [], requestedUsers: [], requestedTeams: [], labels: [], events: [] };
  repository.pulls.push(pull);
  tell(world, 'pull_request', 'opened', repository, number);
  return pull;
}

export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

export function review(world: World, repository: Repository, pull: Pull, user: Account, { event, body = '', commitId = pull.headSha }: { event?: ReviewEvent; body?: string; commitId?: string }): Review {
  if (event !== undefined && event !== 'COMMENT' && user.id === pull.author.id) throw new Refusal(422, 'Unprocessable Entity', [`Can not ${event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`]);
  if ((event === 'REQUEST_CHANGES' || event === 'COMMENT') && !body) throw new Refusal(422, 'Unprocessable Entity', ['You need to leave a comment indicating the requested changes.']);
  if (pull.state !== 'open' && event === 'APPROVE') throw new Refusal(422, 'Unprocessable Entity', ['Can not approve a closed pull request']);
  const given: Review = { id: newId(world), user, body, state: event === undefined ? 'PENDING' : STATES[event], commitId, ...(event === undefined ? {} : { submittedAt: world.now }) };
  pull.reviews.push(given);
  if (event !== undefined) {
    pull.requestedUsers = pull.requestedUsers.filter(({ id }) => id !== user.id);
    pull.requestedTeams = pull.requestedTeams.filter(({ members }) => !members.some(({ id }) => id === user.id));
    pull.updatedAt = world.now;
    tell(world, 'pull_request_review', 'submitted', repository, pull.number);
  }
  return given;
}

export function editReview(world: World, repository: Repository, pull: Pull, { id }: Review, by: Account, body: string): Review {
  const found = reviewOf(pull, id);
  if (found.user.id !== by.id && !mayPush(repository, by)) throw new Refusal(403, 'Must have write access to edit the review of somebody else.');
  found.body = body;
  found.editedAt = world.now;
  tell(world, 'pull_request_review', 'edited', repository, pull.number);
  return found;
}

export function dismissReview(world: World, repository: Repository, pull: Pull, { id }: Review, by: Account, message: string): Review {
  const found = reviewOf(pull, id);
  if (!mayPush(repository, by)) throw new Refusal(403, 'Must have write access to dismiss a review.');
  if (found.state !== 'APPROVED' && found.state !== 'CHANGES_REQUESTED') throw new Refusal(422, 'Unprocessable Entity', [`Can not dismiss a ${found.state.toLowerCase()} pull request review`]);
  note(world, pull, 'review_dismissed', by, { dismissed_review: { state: found.state.toLowerCase(), review_id: id, dismissal_message: message } });
  found.state = 'DISMISSED';
  tell(world, 'pull_request_review', 'dismissed', repository, pull.number);
  return found;
}

export function reviewOf(pull: Pull, id: number): Review {
  const found = pull.reviews.find((one) => one.id === id);
  if (!found) throw new Refusal(404, 'Not Found');
  return found;
}

export function comment(world: World, repository: Repository, pull: Pull, user: Account, body: string): Comment {
  checkBody(body);
  const written: Comment = { id: newId(world), user, body, createdAt: world.now, updatedAt: world.now };
  pull.comments.push(written);
  pull.updatedAt = world.now;
  tell(world, 'issue_comment', 'created', repository, pull.number);
  return written;
}

export function checkBody(body: string): void {
  if (body.trim() === '') throw new Refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]);
  if ([...body].length > COMMENT_LIMIT) throw new Refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: `Body is too long (maximum is ${COMMENT_LIMIT} characters)` }]);
}

export function requestReviews(world: World, repository: Repository, pull: Pull, by: Account, users: Account[], teams: Team[]): void {
  if (users.some(({ id }) => id === pull.author.id)) throw new Refusal(422, 'Review cannot be requested from pull request author.');
  if (users.some(({ id }) => !repository.permissions.has(id))) throw new Refusal(422, 'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.');
  for (const user of users.filter(({ id }) => !pull.requestedUsers.some((one) => one.id === id))) {
    pull.requestedUsers.push(user);
    note(world, pull, 'review_requested', by, { requested: user.login });
    tell(world, 'pull_request', 'review_requested', repository, pull.number);
  }
  for (const team of teams.filter((one) => !pull.requestedTeams.includes(one))) pull.requestedTeams.push(team);
}

/** Adds labels to a pull request; one that the repository does not have is made on the way, as GitHub does. */
export function addLabels(world: World, repository: Repository, pull: Pull, by: Account, names: string[]): void {
  for (const name of names) {
    if (pull.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) continue;
    const label: Label = repository.labels.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? { id: newId(world), name, color: 'ededed', description: null };
    if (!repository.labels.includes(label)) repository.labels.push(label);
    pull.labels.push(label);
    note(world, pull, 'labeled', by, { label: { name: label.name, color: label.color } });
    tell(world, 'pull_request', 'labeled', repository, pull.number);
  }
}

/** Merges with a merge commit, as the button does. `sha`, where given, must still be the head. */
export function merge(world: World, repository: Repository, pull: Pull, by: Account, { sha, title = `Merge pull request #${pull.number} from ${pull.headRepository.owner.login}/${pull.headRef}`, message = pull.title }: { sha?: string; title?: string; message?: string } = {}): string {
  if (!mayPush(repository, by)) throw new Refusal(403, 'Must have write access to merge.');
  if (pull.state !== 'open' || pull.draft) throw new Refusal(405, 'Pull Request is not mergeable');
  if (sha !== undefined && sha !== pull.headSha) throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const base = git(repository, 'rev-parse', `refs/heads/${pull.baseRef}`);
  const tree = mergedTree(repository, base, pull.headSha);
  if (tree === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
  const date = `${world.now.slice(0, 19)}Z`;
  const commit = execFileSync('git', ['-C', repository.folder, 'commit-tree', tree, '-p', base, '-p', pull.headSha, '-m', title, '-m', message], { encoding: 'utf8', env: { ...process.env, GIT_AUTHOR_NAME: by.name, GIT_AUTHOR_EMAIL: by.email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: 'GitHub', GIT_COMMITTER_EMAIL: 'noreply@github.com', GIT_COMMITTER_DATE: date } }).trim();
  git(repository, 'update-ref', `refs/heads/${pull.baseRef}`, commit, base);
  repository.activity.unshift({ id: newId(world), ref: `refs/heads/${pull.baseRef}`, before: base, after: commit, type: 'pr_merge', actor: by, at: world.now });
  Object.assign(pull, { state: 'closed', mergedAt: world.now, closedAt: world.now, mergedBy: by, mergeSha: commit });
  note(world, pull, 'merged', by, { commit_id: commit });
  tell(world, 'pull_request', 'closed', repository, pull.number);
  return commit;
}

export function mergedTree(repository: Repository, base: string, head: string): string | undefined {
  try {
    return git(repository, 'merge-tree', '--write-tree', base, head).split('\n')[0];
  } catch {
    return undefined;
  }
}
