// What GitHub says becomes facts, whole and in our words, also when GitHub answers slowly, in pages, or not at once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommitFacts } from '../../../src/governance/facts.ts';
import { fetchFacts, HeadMoved, readPull } from '../../../src/governance/fetch-facts.ts';
import { dismissReview, editReview, openPull, push, review } from '../../fake-github/people.ts';
import { setStage, type Stage } from '../../fake-github/stage.ts';
import { newId } from '../../fake-github/world.ts';

let stage: Stage;
beforeEach(async () => void (stage = await setStage()));
afterEach(() => stage.end());

function opened() {
  const { fake: { world }, county, people, clone, commit } = stage;
  commit({ 'a.yml': 'a: 1\n' }, { branch: 'change', from: 'main', message: '缩短时限\n\nCo-authored-by: li <102+li@users.noreply.github.com>' });
  push(world, county, people.zhang, { from: clone, ref: 'change', branch: 'change' });
  return openPull(world, county, people.zhang, { branch: 'change', title: '缩短时限' });
}

const signed = (name: string) => ({ name, email: `${name}@example.org` });
const commitsOf = (head: string): CommitFacts[] => [{ commit: head, author: signed('zhang'), committer: signed('zhang'), coAuthors: [{ name: 'li', email: '102+li@users.noreply.github.com' }], time: '2026-11-24T09:00:00+08:00' }];
const facts = async (head: string) => fetchFacts(stage.github, stage.place, await readPull(stage.github, stage.place, 1), commitsOf(head));

test('tells author, commits, pusher, reviews, checks and the moment', async () => {
  const { fake: { world }, county, people } = stage;
  const pull = opened();
  world.now = '2026-11-24T02:00:00Z';
  const given = review(world, county, pull, people.wang, { event: 'APPROVE', body: '同意' });
  county.checkRuns.push({ id: newId(world), name: 'check', headSha: pull.headSha, status: 'completed', conclusion: 'success', app: { id: 15368, slug: 'github-actions', name: 'GitHub Actions' }, title: null, summary: null, text: null, annotations: [], startedAt: world.now, completedAt: world.now, externalId: '', detailsUrl: null });
  county.statuses.push({ id: newId(world), sha: pull.headSha, context: 'check', state: 'success', by: people.zhang, at: world.now });
  const zhang = { forge: 'github', id: 101, login: 'zhang' };
  expect(await facts(pull.headSha)).toEqual({
    now: '2026-11-24T10:00:00+08:00',
    request: {
      number: 1, title: '缩短时限', author: zhang, opened: '2026-11-24T09:00:00+08:00', draft: false, lastPusher: zhang,
      commits: [{ commit: pull.headSha, author: { ...signed('zhang'), ...zhang }, committer: { ...signed('zhang'), ...zhang }, coAuthors: [{ name: 'li', email: '102+li@users.noreply.github.com', forge: 'github', id: 102, login: 'li' }], time: '2026-11-24T09:00:00+08:00' }],
    },
    reviews: [{ id: String(given.id), by: { forge: 'github', id: 103, login: 'wang' }, state: 'approved', commit: pull.headSha, submitted: '2026-11-24T10:00:00+08:00', body: '同意', edited: false }],
    objections: [],
    checks: [{ name: 'check', commit: pull.headSha, source: 15368, state: 'success' }, { name: 'check', commit: pull.headSha, source: null, state: 'success' }],
  });
});

test('knows an edited review from REST that does not tell it, and what a dismissed one was', async () => {
  const { fake: { world }, county, people } = stage;
  const pull = opened();
  const first = pull.headSha;
  const approved = review(world, county, pull, people.li, { event: 'APPROVE', body: '同意' });
  editReview(world, county, pull, approved, people.wang, '同意，附条件');
  const objected = review(world, county, pull, people.wang, { event: 'REQUEST_CHANGES', body: '超过法定上限' });
  dismissReview(world, county, pull, objected, people.li, '误会');
  review(world, county, pull, people.wang, {});
  const { reviews, objections } = await facts(first);
  const at = '2026-11-24T09:00:00+08:00';
  const wang = { forge: 'github', id: 103, login: 'wang' };
  expect(reviews.map(({ state, edited, dismissed }) => [state, edited, dismissed])).toEqual([['approved', true, undefined], ['dismissed', false, { by: { forge: 'github', id: 102, login: 'li' }, at, was: 'changesRequested', reason: '误会' }]]);
  expect(objections).toEqual([{ id: String(objected.id), by: wang, reason: '超过法定上限', raised: at, commit: first }]);
});

test('reads every page: 250 reviews, the edited one on the last', async () => {
  const { fake: { world, log }, county, people } = stage;
  const pull = opened();
  for (let count = 0; count < 250; count++) review(world, county, pull, people.li, { event: 'COMMENT', body: `第 ${count + 1} 条` });
  editReview(world, county, pull, pull.reviews[249]!, people.li, '改过');
  const { reviews } = await facts(pull.headSha);
  expect([reviews.length, reviews.filter(({ edited }) => edited).map(({ body }) => body), log.filter((line) => line.includes('list-reviews')).length, log.filter((line) => line.includes('/graphql')).length]).toEqual([250, ['改过'], 3, 3]);
});

test('asks single commits for their people where the list of a pull request ends', async () => {
  const { fake: { world, log }, county, people, clone, run, github, place } = stage;
  const tree = run('rev-parse', 'main^{tree}');
  let parent = run('rev-parse', 'main');
  for (let count = 0; count < 252; count++) parent = run('-c', 'user.name=li', '-c', 'user.email=li@example.org', 'commit-tree', tree, '-p', parent, '-m', `${count}`);
  run('branch', 'long', parent);
  push(world, county, people.zhang, { from: clone, ref: 'long', branch: 'long' });
  openPull(world, county, people.zhang, { branch: 'long', title: 'Long' });
  const commits = run('rev-list', 'main..long').split('\n').map((commit): CommitFacts => ({ commit, author: signed('li'), committer: signed('li'), coAuthors: [], time: '' }));
  const { request } = await fetchFacts(github, place, await readPull(github, place, 1), commits);
  expect([new Set(request.commits.map(({ author }) => author.id)), log.filter((line) => line.includes('get-commit')).length]).toEqual([new Set([102]), 2]);
});

test('does not know who pushed when the fork is gone, and when the record of pushes has no such push', async () => {
  const { fake: { world }, county, people, clone, commit, github, place } = stage;
  const pull = opened();
  county.activity.length = 0;
  expect((await facts(pull.headSha)).request.lastPusher).toBe('unknown');
  expect((await fetchFacts(github, place, { ...(await readPull(github, place, 1)), headPlace: null }, [])).request.lastPusher).toBe('unknown');
  commit({ 'b.yml': 'b: 1\n' }, { branch: 'change' });
  push(world, county, people.li, { from: clone, ref: 'change', branch: 'change' });
  expect((await facts(pull.headSha)).request.lastPusher).toEqual({ forge: 'github', id: 102, login: 'li' });
});

test('notices a push while it reads', async () => {
  const { fake: { world }, county, people, clone, commit, github, place } = stage;
  opened();
  const before = await readPull(github, place, 1);
  commit({ 'b.yml': 'b: 1\n' }, { branch: 'change' });
  push(world, county, people.zhang, { from: clone, ref: 'change', branch: 'change' });
  await expect(fetchFacts(github, place, before, [])).rejects.toThrow(HeadMoved);
});

test('waits and asks again when GitHub limits, fails or hangs up, and gives up aloud when it stays away', async () => {
  const { fake } = stage;
  const pull = opened();
  fake.troubles.push({ operation: /list-reviews/, kind: 'secondary403', times: 1, retryAfter: 2 }, { operation: /list-for-ref/, kind: 'secondary429', times: 1 }, { operation: /pulls\/list-commits/, kind: 502, times: 2 }, { operation: /list-activities/, kind: 'primary', times: 1 }, { operation: /list-commit-statuses/, kind: 'cut', times: 1 });
  expect((await facts(pull.headSha)).request.number).toBe(1);
  fake.troubles.push({ operation: /list-reviews/, kind: 503, times: 99 });
  await expect(facts(pull.headSha)).rejects.toThrow('Server Error');
});

test('goes by the clock of GitHub, never before what it tells', async () => {
  const { fake, county, people } = stage;
  const pull = opened();
  review(fake.world, county, pull, people.li, { event: 'APPROVE' });
  fake.skew = -3600;
  expect((await facts(pull.headSha)).now).toBe('2026-11-24T09:00:00+08:00');
  fake.skew = 3600;
  expect((await facts(pull.headSha)).now).toBe('2026-11-24T10:00:00+08:00');
});
