// The shapes in which GitHub tells what it knows.
import { filled } from './fill.ts';
import type { Fields } from './json.ts';
import { mergedTree } from './people.ts';
import { type Account, type CheckRun, type Comment, fullName, git, type Label, maybeSha, mayPush, type Pull, type PullEvent, type Repository, type Review, type Team, type World } from './world.ts';

export interface Teller {
  api: string;
  world: World;
}

const HTML = 'https://github.example';

export const person = ({ api }: Teller, { id, login, type }: Account): Fields => filled('simple-user', { id, login, type, node_id: `U_${id}`, url: `${api}/users/${encodeURIComponent(login)}`, html_url: `${HTML}/${encodeURIComponent(login)}`, site_admin: false }, api);

export function repositoryAnswer(teller: Teller, repository: Repository, as: 'repository' | 'minimal-repository' | 'full-repository' = 'repository'): Fields {
  return filled(as, {
    id: repository.id, name: repository.name, full_name: fullName(repository), private: repository.private, owner: person(teller, repository.owner), default_branch: repository.defaultBranch,
    html_url: `${HTML}/${fullName(repository)}`, url: `${teller.api}/repos/${fullName(repository)}`, created_at: repository.createdAt, fork: false,
  }, teller.api);
}

export const labelAnswer = ({ api }: Teller, repository: Repository, { id, name, color, description }: Label): Fields => ({ id, node_id: `LA_${id}`, url: `${api}/repos/${fullName(repository)}/labels/${encodeURIComponent(name)}`, name, color, description, default: false });

export const teamAnswer = ({ api }: Teller, team: Team): Fields => filled('team', { id: team.id, node_id: `T_${team.id}`, name: team.name, slug: team.slug, description: null, parent: null, permission: 'push', type: 'organization', url: `${api}/teams/${team.id}`, members_url: `${api}/teams/${team.id}/members{/member}` }, api);

const hrefs = (api: string, names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, { href: `${api}/${name}` }]));

/** `whole` also has what only the answer about a single pull request has. */
export function pullAnswer(teller: Teller, repository: Repository, pull: Pull, whole: boolean): Fields {
  const { api } = teller;
  const address = `${api}/repos/${fullName(repository)}/pulls/${pull.number}`;
  const side = (ref: string, sha: string, of: Repository): Fields => ({ label: `${of.owner.login}:${ref}`, ref, sha, repo: repositoryAnswer(teller, of), user: person(teller, of.owner) });
  const common: Fields = {
    id: pull.id, node_id: `PR_${pull.id}`, number: pull.number, title: pull.title, body: pull.body || null, state: pull.state, draft: pull.draft, locked: false, user: person(teller, pull.author), url: address, html_url: `${HTML}/${fullName(repository)}/pull/${pull.number}`,
    created_at: pull.createdAt, updated_at: pull.updatedAt, closed_at: pull.closedAt, merged_at: pull.mergedAt, merge_commit_sha: pull.mergeSha, assignee: null, milestone: null, auto_merge: null,
    author_association: mayPush(repository, pull.author) ? 'COLLABORATOR' : 'CONTRIBUTOR', 
    // Here the description allows no null, elsewhere it does.
    labels: pull.labels.map((label) => ({ ...labelAnswer(teller, repository, label), description: label.description ?? '' })),
    requested_reviewers: pull.requestedUsers.map((user) => person(teller, user)), requested_teams: pull.requestedTeams.map((team) => teamAnswer(teller, team)),
    head: side(pull.headRef, pull.headSha, pull.headRepository), base: side(pull.baseRef, pull.baseSha, repository),
    _links: hrefs(address, ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self']),
  };
  if (!whole) return filled('pull-request-simple', common, api);
  const mergeable = pull.state === 'open' && mergedTree(repository, `refs/heads/${pull.baseRef}`, pull.headSha) !== undefined;
  return filled('pull-request', {
    ...common, merged: pull.mergedAt !== null, merged_by: pull.mergedBy ? person(teller, pull.mergedBy) : null, mergeable: pull.state === 'open' ? mergeable : null, mergeable_state: mergeable ? 'clean' : 'dirty',
    comments: pull.comments.length, review_comments: 0, commits: Number(git(repository, 'rev-list', '--count', `${pull.baseSha}..${pull.headSha}`)), changed_files: diffEntries(teller, repository, pull).length, additions: 0, deletions: 0, maintainer_can_modify: false,
  }, api);
}

export function reviewAnswer(teller: Teller, repository: Repository, pull: Pull, { id, user, body, state, commitId, submittedAt }: Review): Fields {
  const address = `${HTML}/${fullName(repository)}/pull/${pull.number}`;
  // A commit that a force-push dropped is still named.
  return { id, node_id: `PRR_${id}`, user: person(teller, user), body, state, commit_id: commitId, html_url: `${address}#pullrequestreview-${id}`, pull_request_url: `${teller.api}/repos/${fullName(repository)}/pulls/${pull.number}`, author_association: 'COLLABORATOR', _links: { html: { href: address }, pull_request: { href: address } }, ...(submittedAt === undefined ? {} : { submitted_at: submittedAt }) };
}

export function commentAnswer(teller: Teller, repository: Repository, pull: Pull, { id, user, body, createdAt, updatedAt }: Comment): Fields {
  const address = `${teller.api}/repos/${fullName(repository)}/issues`;
  return { id, node_id: `IC_${id}`, url: `${address}/comments/${id}`, html_url: `${HTML}/${fullName(repository)}/pull/${pull.number}#issuecomment-${id}`, issue_url: `${address}/${pull.number}`, user: person(teller, user), body, created_at: createdAt, updated_at: updatedAt, author_association: 'NONE', performed_via_github_app: null };
}

export function checkAnswer(teller: Teller, repository: Repository, run: CheckRun): Fields {
  const address = `${teller.api}/repos/${fullName(repository)}/check-runs/${run.id}`;
  return {
    id: run.id, node_id: `CR_${run.id}`, name: run.name, head_sha: run.headSha, external_id: run.externalId, url: address, html_url: `${HTML}/${fullName(repository)}/runs/${run.id}`, details_url: run.detailsUrl, status: run.status, conclusion: run.conclusion, started_at: run.startedAt, completed_at: run.completedAt,
    check_suite: { id: run.app.id }, pull_requests: [], app: filled('integration', { id: run.app.id, slug: run.app.slug, name: run.app.name, owner: person(teller, repository.owner), permissions: {}, events: [], description: null }, teller.api),
    output: { title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length, annotations_url: `${address}/annotations` },
  };
}

const person2 = (line: string): Fields => {
  const [name = '', email = '', date = ''] = line.split('\0');
  return { name, email, date };
};

/** A commit with the accounts that its e-mail addresses belong to: GitHub believes what the commit says. */
export function commitAnswer(teller: Teller, repository: Repository, sha: string): Fields {
  const [author = '', committer = '', parents = '', tree = '', ...message] = git(repository, 'show', '-s', '--format=%an%x00%ae%x00%aI%n%cn%x00%ce%x00%cI%n%P%n%T%n%B', sha).split('\n');
  const address = `${teller.api}/repos/${fullName(repository)}`;
  const account = (line: string): Fields | null => {
    const found = teller.world.accounts.find(({ email }) => email === line.split('\0')[1]);
    return found ? person(teller, found) : null;
  };
  return {
    sha, node_id: `C_${sha.slice(0, 9)}`, url: `${address}/commits/${sha}`, html_url: `${HTML}/${fullName(repository)}/commit/${sha}`, comments_url: `${address}/commits/${sha}/comments`, author: account(author), committer: account(committer),
    commit: { url: `${address}/git/commits/${sha}`, author: person2(author), committer: person2(committer), message: message.join('\n').trimEnd(), comment_count: 0, tree: { sha: tree, url: `${address}/git/trees/${tree}` }, verification: { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null } },
    parents: parents.split(' ').filter(Boolean).map((parent) => ({ sha: parent, url: `${address}/commits/${parent}`, html_url: `${HTML}/${fullName(repository)}/commit/${parent}` })),
  };
}

const STATUS: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed', R: 'renamed', C: 'copied' };

/** At most 3,000 files, without a word about the others: so it is documented. */
export function diffEntries({ api }: Teller, repository: Repository, pull: Pull): Fields[] {
  const parts = git(repository, 'diff', '--raw', '-z', '--abbrev=40', '-M', `${pull.baseSha}...${pull.headSha}`).split('\0').filter(Boolean);
  const entries: Fields[] = [];
  for (let index = 0; index < parts.length && entries.length < 3000; ) {
    const [, , , sha = '', status = 'M'] = (parts[index++] ?? '').split(' ');
    const first = parts[index++] ?? '';
    const renamed = /^[RC]/.test(status);
    const filename = renamed ? (parts[index++] ?? '') : first;
    const address = `${api}/repos/${fullName(repository)}/contents/${encodeURIComponent(filename)}`;
    entries.push({ sha, filename, status: STATUS[status.charAt(0)] ?? 'modified', additions: 0, deletions: 0, changes: 0, blob_url: address, raw_url: address, contents_url: address, ...(renamed ? { previous_filename: first } : {}) });
  }
  return entries;
}

export const commitsOf = (repository: Repository, pull: Pull): string[] => git(repository, 'rev-list', '--reverse', '--topo-order', `${pull.baseSha}..${pull.headSha}`).split('\n').filter(Boolean).slice(0, 250);

export function eventAnswer(teller: Teller, repository: Repository, event: PullEvent): Fields {
  const { requested, ...extra } = event.extra;
  const reviewer = teller.world.accounts.find(({ login }) => login === requested);
  return { id: event.id, node_id: `E_${event.id}`, url: `${teller.api}/repos/${fullName(repository)}/issues/events/${event.id}`, actor: person(teller, event.actor), event: event.event, commit_id: null, commit_url: null, created_at: event.createdAt, performed_via_github_app: null, ...(reviewer ? { review_requester: person(teller, event.actor), requested_reviewer: person(teller, reviewer) } : {}), ...extra };
}

export function branchSha(repository: Repository, branch: string): string | undefined {
  return maybeSha(repository, `refs/heads/${branch}`);
}
