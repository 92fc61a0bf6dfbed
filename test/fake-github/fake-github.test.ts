// The fake behaves as GitHub's documentation says. Every answer here was also judged by the published description.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { comment, dismissReview, editReview, merge, openPull, push, review } from './people.ts';
import { setStage, type Stage } from './stage.ts';
import { addRepository } from './world.ts';

let stage: Stage;
beforeEach(async () => void (stage = await setStage()));
afterEach(() => stage.end());

/** A pull request of Zhang, pushed from a branch. */
function pullOf(files: Readonly<Record<string, string>> = { 'content/powers/a.yml': 'name: A\n' }, branch = 'change') {
  const { fake: { world }, county, people, clone, commit } = stage;
  commit(files, { branch, from: 'main' });
  push(world, county, people.zhang, { from: clone, ref: branch, branch });
  return openPull(world, county, people.zhang, { branch, title: '缩短时限' });
}

const refusalOf = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
    return 'nothing was refused';
  } catch (error) {
    return error instanceof Error && 'status' in error ? `${String(error.status)} ${error.message.replace(/ - https.*/s, '')}` : String(error);
  }
};

test('tells a pull request in the described shape, whole and in lists', async () => {
  pullOf();
  const { github, place } = stage;
  const { data } = await github.rest.pulls.get({ ...place, pull_number: 1 });
  expect([data.number, data.title, data.user?.id, data.mergeable, data.changed_files, data.commits, data.head.ref, data.base.ref]).toEqual([1, '缩短时限', 101, true, 1, 1, 'change', 'main']);
  expect((await github.paginate(github.rest.pulls.list, { ...place, state: 'open' })).map(({ number, head }) => [number, head.sha])).toEqual([[1, data.head.sha]]);
  expect((await github.rest.pulls.listFiles({ ...place, pull_number: 1 })).data.map(({ filename, status }) => [filename, status])).toEqual([['content/powers/a.yml', 'added']]);
  expect((await github.rest.pulls.listCommits({ ...place, pull_number: 1 })).data.map(({ author, commit }) => [author?.login, commit.message])).toEqual([['zhang', 'Change']]);
});

test('lists at most 250 commits and 3,000 files, without a word about the others', async () => {
  const { fake: { world }, county, people, clone, commit, run, github, place } = stage;
  commit(Object.fromEntries(Array.from({ length: 3005 }, (_, index) => [`content/many/${index}.yml`, `n: ${index}\n`])), { branch: 'large', from: 'main' });
  let parent = run('rev-parse', 'HEAD');
  const tree = run('rev-parse', 'HEAD^{tree}');
  for (let count = 0; count < 254; count++) parent = run('-c', 'user.name=z', '-c', 'user.email=zhang@example.org', 'commit-tree', tree, '-p', parent, '-m', `Step ${count}`);
  run('update-ref', 'refs/heads/large', parent);
  push(world, county, people.zhang, { from: clone, ref: 'large', branch: 'large' });
  openPull(world, county, people.zhang, { branch: 'large', title: 'Large' });
  const files = await github.paginate(github.rest.pulls.listFiles, { ...place, pull_number: 1, per_page: 100 });
  const commits = await github.paginate(github.rest.pulls.listCommits, { ...place, pull_number: 1, per_page: 100 });
  expect([files.length, commits.length, stage.fake.log.filter((line) => line.includes('list-files')).length]).toEqual([3000, 250, 30]);
});

test('keeps a review at the commit it was given on, through edits, dismissals and pushes', async () => {
  const { fake: { world }, county, people, clone, commit, github, place } = stage;
  const pull = pullOf();
  const first = pull.headSha;
  const given = review(world, county, pull, people.li, { event: 'APPROVE' });
  editReview(world, county, pull, given, people.li, '同意');
  const asked = review(world, county, pull, people.wang, { event: 'REQUEST_CHANGES', body: '期限不对' });
  dismissReview(world, county, pull, asked, people.li, '已改正');
  commit({ 'content/powers/a.yml': 'name: B\n' }, { branch: 'change' });
  push(world, county, people.zhang, { from: clone, ref: 'change', branch: 'change' });
  const reviews = await github.paginate(github.rest.pulls.listReviews, { ...place, pull_number: 1 });
  expect(reviews.map(({ user, state, commit_id, body }) => [user?.login, state, commit_id, body])).toEqual([['li', 'APPROVED', first, '同意'], ['wang', 'DISMISSED', first, '期限不对']]);
  expect(pull.headSha).not.toBe(first);
  const events = await github.paginate(github.rest.issues.listEvents, { ...place, issue_number: 1 });
  expect(events.map((event) => ('dismissed_review' in event ? event.dismissed_review : event.event))).toEqual([{ state: 'changes_requested', review_id: asked.id, dismissal_message: '已改正' }]);
});

test('dismisses approvals at a push where the branch rule says so', () => {
  const { fake: { world }, county, people, clone, commit } = stage;
  county.dismissStale = true;
  const pull = pullOf();
  review(world, county, pull, people.li, { event: 'APPROVE' });
  commit({ 'a.txt': 'x' }, { branch: 'change' });
  push(world, county, people.zhang, { from: clone, ref: 'change', branch: 'change' });
  expect(pull.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
});

test('refuses what GitHub refuses', async () => {
  const { fake: { world }, county, people, github, place, as } = stage;
  const pull = pullOf();
  const zhang = as(people.zhang);
  const number = { ...place, pull_number: 1 };
  expect(await Promise.all([
    refusalOf(zhang.rest.pulls.createReview({ ...number, event: 'APPROVE' })),
    refusalOf(as(people.li).rest.pulls.createReview({ ...number, event: 'REQUEST_CHANGES' })),
    refusalOf(github.rest.pulls.requestReviewers({ ...number, reviewers: ['zhang'] })),
    refusalOf(github.rest.pulls.requestReviewers({ ...number, reviewers: ['stranger'] })),
    refusalOf(github.rest.issues.createComment({ ...place, issue_number: 1, body: 'x'.repeat(65_537) })),
    refusalOf(as(people.zhang).rest.checks.create({ ...place, name: 'review', head_sha: pull.headSha })),
    refusalOf(github.rest.users.getAuthenticated()),
    refusalOf(github.rest.teams.listMembersInOrg({ org: 'example-county', team_slug: 'legal' })),
    refusalOf(github.rest.pulls.merge(number)),
    refusalOf(zhang.rest.pulls.merge({ ...number, sha: '0'.repeat(40) })),
    refusalOf(github.rest.pulls.get({ ...place, pull_number: 2 })),
    refusalOf(github.rest.issues.removeLabel({ ...place, issue_number: 1, name: 'none' })),
  ])).toEqual([
    '422 Unprocessable Entity: "Can not approve your own pull request"',
    '422 Unprocessable Entity: "You need to leave a comment indicating the requested changes."',
    '422 Review cannot be requested from pull request author.',
    '422 Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
    '422 Validation Failed: {"resource":"IssueComment","code":"unprocessable","field":"data","message":"Body is too long (maximum is 65536 characters)"}',
    '403 You must authenticate via a GitHub App.',
    '403 Resource not accessible by integration',
    '403 Resource not accessible by integration',
    '403 Resource not accessible by integration',
    '409 Head branch was modified. Review and try the merge again.',
    '404 Not Found',
    '404 Label does not exist',
  ]);
  expect(pull.comments).toEqual([]);
  comment(world, county, pull, people.stranger, '谢谢');
  expect(pull.comments.map(({ user }) => user.login)).toEqual(['stranger']);
});

test('knows who pushed what when, and that a push was forced', async () => {
  const { fake: { world }, county, people, clone, commit, github, place } = stage;
  const pull = pullOf();
  world.now = '2026-11-25T02:00:00Z';
  commit({ 'b.txt': 'b' }, { branch: 'change', from: 'main' });
  push(world, county, people.li, { from: clone, ref: 'change', branch: 'change', force: true });
  const { data } = await github.rest.repos.listActivities({ ...place, ref: 'refs/heads/change' });
  expect(data.map(({ actor, activity_type, timestamp, after }) => [actor?.login, activity_type, timestamp, after === pull.headSha])).toEqual([['li', 'force_push', '2026-11-25T02:00:00Z', true], ['zhang', 'branch_creation', '2026-11-24T01:00:00Z', false]]);
});

test('merges as the button does: a merge commit on the base, the head given must still be the head', () => {
  const { fake: { world }, county, people, run } = stage;
  const pull = pullOf();
  const sha = merge(world, county, pull, people.wang, { sha: pull.headSha });
  run('fetch', '-q', 'origin');
  expect([run('rev-parse', 'origin/main'), run('log', '-1', '--format=%P|%an|%cn', sha)]).toEqual([sha, `${pull.baseSha} ${pull.headSha}|wang|GitHub`]);
  expect([pull.state, pull.mergeSha, county.activity[0]?.type]).toEqual(['closed', sha, 'pr_merge']);
});

test('takes pull requests from forks', async () => {
  const { fake: { world }, county, people, clone, commit, github, place } = stage;
  const fork = addRepository(world, people.stranger, 'sunlist');
  commit({ 'c.txt': 'c' }, { branch: 'fix', from: 'main' });
  push(world, fork, people.stranger, { from: clone, ref: 'fix', branch: 'fix' });
  openPull(world, county, people.stranger, { branch: 'fix', headRepository: fork, title: '改一个错字' });
  const { data } = await github.rest.pulls.get({ ...place, pull_number: 1 });
  expect([data.head.repo.full_name, data.head.label, data.author_association]).toEqual(['stranger/sunlist', 'stranger:fix', 'CONTRIBUTOR']);
});

test('loses and doubles what it tells others', () => {
  const { fake: { world } } = stage;
  const heard: string[] = [];
  world.listeners.push(({ event, action }) => void heard.push(`${event} ${action}`.trim()));
  world.lose = 1;
  world.double = 1;
  pullOf();
  expect(heard).toEqual(['pull_request opened', 'pull_request opened']);
});

test('answers an unchanged question with 304, which costs nothing of the limit', async () => {
  pullOf();
  const { fake, github, place } = stage;
  const first = await github.rest.pulls.get({ ...place, pull_number: 1 });
  const left = fake.remaining;
  const second = await github.rest.pulls.get({ ...place, pull_number: 1 });
  expect([second.data, fake.log.at(-1), fake.remaining]).toEqual([first.data, 'GET pulls/get 304', left]);
});

test('a request that GitHub does not describe is a fault that nobody overhears', async () => {
  const other = await setStage();
  await expect(other.github.request('GET /repos/{owner}/{repo}/pulls', { ...other.place, sorted: 'yes' })).rejects.toThrow('?sorted is no parameter');
  await expect(other.github.request('POST /repos/{owner}/{repo}/issues/{number}/comments', { ...other.place, number: 1, text: 'x' })).rejects.toThrow('must NOT have additional properties');
  await expect(other.end()).rejects.toThrow('Not as GitHub describes it:');
});
