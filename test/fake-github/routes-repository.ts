// Check runs, branches and their rules, people and teams, what the workflows left behind.
import { branchSha, checkAnswer, commitAnswer, person, pullAnswer, repositoryAnswer } from './answers.ts';
import { filled } from './fill.ts';
import { type Fields, isFields, type Json } from './json.ts';
import { Refusal } from './people.ts';
import { created, type Handler, list, ok, repositoryOf, type Request, text } from './route.ts';
import { type App, type CheckRun, fullName, git, maybeSha, newId, type Repository } from './world.ts';

const MOST_ANNOTATIONS = 50;

function appOf({ token }: Request): App {
  if (!token.app) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  return token.app;
}

function shaOf(repository: Repository, ref: string | undefined): string {
  const sha = ref === undefined ? undefined : (branchSha(repository, ref) ?? maybeSha(repository, ref));
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${ref}`);
  return sha;
}

function takeOutput(run: CheckRun, body: Fields): void {
  if (typeof body.status === 'string' && (body.status === 'queued' || body.status === 'in_progress' || body.status === 'completed')) run.status = body.status;
  if (typeof body.conclusion === 'string') Object.assign(run, { conclusion: body.conclusion, status: 'completed' });
  if (typeof body.external_id === 'string') run.externalId = body.external_id;
  if (typeof body.details_url === 'string') run.detailsUrl = body.details_url;
  const output = body.output;
  if (!isFields(output)) return;
  const annotations = Array.isArray(output.annotations) ? output.annotations.filter(isFields) : [];
  if (annotations.length > MOST_ANNOTATIONS) throw new Refusal(422, 'Invalid request.\n\nNo more than 50 items are allowed.');
  Object.assign(run, { title: text(output.title), summary: text(output.summary), text: output.text === undefined ? run.text : text(output.text) });
  // Annotations of later requests are added to the earlier ones; none can be taken back.
  run.annotations.push(...annotations);
}

function checkOf(request: Request): [Repository, CheckRun] {
  const repository = repositoryOf(request);
  const run = repository.checkRuns.find(({ id }) => id === Number(request.parameters.check_run_id));
  if (!run) throw new Refusal(404, 'Not Found');
  return [repository, run];
}

function accountBy(request: Request, find: (account: { id: number; login: string }) => boolean): Fields {
  const found = request.world.accounts.find(find);
  if (!found) throw new Refusal(404, 'Not Found');
  return filled('public-user', { ...person(request, found), name: found.name }, request.api);
}

const LEVEL: Readonly<Record<string, string>> = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' };

export const repositoryRoutes: Readonly<Record<string, Handler>> = {
  'checks/create': (request) => {
    const app = appOf(request);
    const repository = repositoryOf(request);
    const run: CheckRun = { id: newId(request.world), name: text(request.body.name), headSha: shaOf(repository, text(request.body.head_sha)), status: 'queued', conclusion: null, app, title: null, summary: null, text: null, annotations: [], startedAt: request.world.now, completedAt: null, externalId: '', detailsUrl: null };
    takeOutput(run, request.body);
    if (run.status === 'completed') run.completedAt = request.world.now;
    repository.checkRuns.push(run);
    return created(checkAnswer(request, repository, run));
  },
  'checks/update': (request) => {
    const app = appOf(request);
    const [repository, run] = checkOf(request);
    if (run.app.id !== app.id) throw new Refusal(403, 'Invalid app_id - check run can only be modified by the GitHub App that created it.');
    takeOutput(run, request.body);
    if (run.status === 'completed') run.completedAt = request.world.now;
    return ok(checkAnswer(request, repository, run));
  },
  'checks/get': (request) => ok(checkAnswer(request, ...checkOf(request))),
  'checks/list-annotations': (request) => {
    const [, run] = checkOf(request);
    return list(run.annotations.map((given): Json => filled('check-annotation', { start_column: null, end_column: null, title: null, raw_details: null, ...given }, request.api)));
  },
  'checks/list-for-ref': (request) => {
    const repository = repositoryOf(request);
    const sha = shaOf(repository, request.parameters.ref);
    const { query } = request;
    const all = repository.checkRuns.filter((run) => run.headSha === sha && (!query.get('check_name') || run.name === query.get('check_name')) && (!query.get('app_id') || run.app.id === Number(query.get('app_id'))));
    const latest = query.get('filter') === 'all' ? all : all.filter((run) => !all.some((other) => other.id > run.id && other.name === run.name && other.app.id === run.app.id));
    return list(latest.map((run) => checkAnswer(request, repository, run)), 'check_runs');
  },
  'repos/get': (request) => ok(repositoryAnswer(request, repositoryOf(request), 'full-repository')),
  'repos/get-commit': (request) => {
    const repository = repositoryOf(request);
    return ok(commitAnswer(request, repository, shaOf(repository, request.parameters.ref)));
  },
  'repos/list-pull-requests-associated-with-commit': (request) => {
    const repository = repositoryOf(request);
    const sha = shaOf(repository, request.parameters.commit_sha);
    const within = (head: string): boolean => git(repository, 'merge-base', sha, head) === sha;
    return list(repository.pulls.filter((pull) => pull.mergeSha === sha || (pull.state === 'open' && within(pull.headSha) && git(repository, 'merge-base', sha, pull.baseSha) !== sha)).map((pull) => pullAnswer(request, repository, pull, false)));
  },
  'repos/list-branches': (request) => {
    const repository = repositoryOf(request);
    return list(git(repository, 'for-each-ref', '--format=%(refname:strip=2) %(objectname)', 'refs/heads').split('\n').filter(Boolean).map((line): Json => {
      const [name = '', sha = ''] = line.split(' ');
      return { name, commit: { sha, url: `${request.api}/repos/${fullName(repository)}/commits/${sha}` }, protected: name === repository.defaultBranch };
    }));
  },
  'repos/get-branch': (request) => {
    const repository = repositoryOf(request);
    const name = request.parameters.branch ?? '';
    const sha = branchSha(repository, name);
    if (sha === undefined) throw new Refusal(404, 'Branch not found');
    return ok(filled('branch-with-protection', { name, commit: commitAnswer(request, repository, sha), protected: name === repository.defaultBranch, protection: { enabled: false }, _links: { html: '', self: `${request.api}/branches/${name}` } }, request.api));
  },
  'repos/get-branch-rules': (request) => {
    const repository = repositoryOf(request);
    return list(repository.rulesets.filter(({ branch, enforcement }) => branch === request.parameters.branch && enforcement === 'active').flatMap(({ id, rules }) => rules.map((rule): Json => ({ ...rule, ruleset_source_type: 'Repository', ruleset_source: fullName(repository), ruleset_id: id }))));
  },
  'repos/get-repo-rulesets': (request) => {
    const repository = repositoryOf(request);
    return list(repository.rulesets.map((one): Json => ({ id: one.id, name: one.name, target: 'branch', source_type: 'Repository', source: fullName(repository), enforcement: one.enforcement, updated_at: one.updatedAt })));
  },
  'repos/get-repo-ruleset': (request) => {
    const repository = repositoryOf(request);
    const one = repository.rulesets.find(({ id }) => id === Number(request.parameters.ruleset_id));
    if (!one) throw new Refusal(404, 'Not Found');
    // Who may bypass is told only to those who may write the rules.
    const admin = repository.permissions.get(request.token.account.id) === 'admin';
    return ok({ id: one.id, name: one.name, target: 'branch', source_type: 'Repository', source: fullName(repository), enforcement: one.enforcement, updated_at: one.updatedAt, rules: one.rules, ...(admin ? { bypass_actors: one.bypass } : {}) });
  },
  'repos/get-collaborator-permission-level': (request) => {
    const repository = repositoryOf(request);
    const account = request.world.accounts.find(({ login }) => login.toLowerCase() === request.parameters.username?.toLowerCase());
    if (!account) throw new Refusal(404, `${request.parameters.username} is not a user`);
    const role = repository.permissions.get(account.id) ?? (repository.private ? 'none' : 'read');
    return ok({ permission: LEVEL[role] ?? 'none', role_name: role, user: filled('nullable-collaborator', { ...person(request, account), role_name: role }, request.api) });
  },
  'repos/list-activities': (request) => {
    const repository = repositoryOf(request);
    const ref = request.query.get('ref');
    const wanted = repository.activity.filter((one) => ref === null || one.ref === ref || one.ref === `refs/heads/${ref}`);
    return { status: 200, cursors: true, pages: wanted.map((one): Json => ({ id: one.id, node_id: `A_${one.id}`, before: one.before, after: one.after, ref: one.ref, timestamp: one.at, activity_type: one.type, actor: person(request, one.actor) })) };
  },
  'repos/list-commit-statuses-for-ref': (request) => {
    const repository = repositoryOf(request);
    const sha = shaOf(repository, request.parameters.ref);
    return list(repository.statuses.filter((one) => one.sha === sha).reverse().map((one): Json => ({ id: one.id, node_id: `S_${one.id}`, url: `${request.api}/statuses/${one.id}`, avatar_url: null, state: one.state, description: null, target_url: null, context: one.context, created_at: one.at, updated_at: one.at, creator: person(request, one.by) })));
  },
  'git/get-ref': (request) => {
    const repository = repositoryOf(request);
    const sha = maybeSha(repository, `refs/${request.parameters.ref}`);
    if (sha === undefined) throw new Refusal(404, 'Not Found');
    return ok({ ref: `refs/${request.parameters.ref}`, node_id: `R_${sha.slice(0, 9)}`, url: `${request.api}/refs/${request.parameters.ref}`, object: { type: 'commit', sha, url: `${request.api}/commits/${sha}` } });
  },
  'git/list-matching-refs': (request) => {
    const repository = repositoryOf(request);
    return list(git(repository, 'for-each-ref', '--format=%(refname) %(objectname)', `refs/${request.parameters.ref}*`, `refs/${request.parameters.ref}*/**`).split('\n').filter(Boolean).map((line): Json => {
      const [ref = '', sha = ''] = line.split(' ');
      return { ref, node_id: `R_${sha.slice(0, 9)}`, url: `${request.api}/${ref}`, object: { type: 'commit', sha, url: `${request.api}/commits/${sha}` } };
    }));
  },
  'teams/list-members-in-org': (request) => {
    const team = request.world.repositories.filter(({ owner }) => owner.login === request.parameters.org).flatMap(({ teams }) => teams).find(({ slug }) => slug === request.parameters.team_slug);
    if (!team) throw new Refusal(404, 'Not Found');
    return list(team.members.map((member) => person(request, member)));
  },
  'users/get-by-id': (request) => ok(accountBy(request, ({ id }) => id === Number(request.parameters.account_id))),
  'users/get-by-username': (request) => ok(accountBy(request, ({ login }) => login.toLowerCase() === request.parameters.username?.toLowerCase())),
  'users/get-authenticated': (request) => {
    if (request.token.app) throw new Refusal(403, 'Resource not accessible by integration');
    return ok(accountBy(request, ({ id }) => id === request.token.account.id));
  },
  'actions/get-workflow-run': (request) => {
    const repository = repositoryOf(request);
    const run = repository.runs.find(({ id }) => id === Number(request.parameters.run_id));
    if (!run) throw new Refusal(404, 'Not Found');
    return ok(filled('workflow-run', { id: run.id, name: run.name, path: run.path, event: run.event, head_sha: run.headSha, head_branch: run.headBranch, status: run.status, conclusion: run.conclusion, display_title: run.name, pull_requests: [], head_repository: repositoryAnswer(request, repository, 'minimal-repository'), repository: repositoryAnswer(request, repository, 'minimal-repository') }, request.api));
  },
  'actions/list-workflow-run-artifacts': (request) => {
    const repository = repositoryOf(request);
    const run = repository.runs.find(({ id }) => id === Number(request.parameters.run_id));
    if (!run) throw new Refusal(404, 'Not Found');
    return list(run.artifacts.map(({ id, name, zip }) => filled('artifact', { id, name, size_in_bytes: zip.length, expired: false, url: `${request.api}/repos/${fullName(repository)}/actions/artifacts/${id}`, archive_download_url: `${request.api}/repos/${fullName(repository)}/actions/artifacts/${id}/zip` }, request.api)), 'artifacts');
  },
  'actions/download-artifact': (request) => ({ status: 302, location: `${request.api}/stored/${request.parameters.artifact_id}` }),
};
