// A decision becomes calls, once: whatever is run again, arrives twice, fails half-way or is meddled with.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeCalls, type Outcome, planCalls } from '../../../src/governance/apply.ts';
import { CHECK_NAME, COMMENT_MARK, LABELS } from '../../../src/governance/apply-words.ts';
import { readPull } from '../../../src/governance/fetch-facts.ts';
import { addLabels, comment, merge, openPull, push, requestReviews, review } from '../../fake-github/people.ts';
import { setStage, type Stage } from '../../fake-github/stage.ts';
import { newId, type Pull } from '../../fake-github/world.ts';
import { aChange, aDecision, aFinding, approved } from './decisions.ts';

let stage: Stage;
let pull: Pull;
beforeEach(async () => {
  stage = await setStage();
  const { fake: { world }, county, people, clone, commit } = stage;
  commit({ 'a.yml': 'a: 1\n' }, { branch: 'change', from: 'main' });
  push(world, county, people.zhang, { from: clone, ref: 'change', branch: 'change' });
  pull = openPull(world, county, people.zhang, { branch: 'change', title: '延长时限' });
});
afterEach(() => stage.end());

const outcome = async (given: Partial<Outcome> = {}): Promise<Outcome> => ({ pull: await readPull(stage.github, stage.place, 1), decision: aDecision(), changes: [aChange()], findings: [], reviews: [], ...given });
async function apply(given: Partial<Outcome> = {}): Promise<string[]> {
  const said = await outcome(given);
  const calls = await planCalls(stage.github, stage.place, said);
  await makeCalls(stage.github, stage.place, said.pull, calls);
  return calls.map(({ does }) => does);
}
const stateNow = () => ({ comments: pull.comments.length, checks: stage.county.checkRuns.map(({ name, conclusion }) => [name, conclusion]), asked: pull.requestedUsers.map(({ login }) => login), labels: pull.labels.map(({ name }) => name) });

test('says it with a comment, a check, labels and requests for reviews, and only people who may write are asked', async () => {
  expect(await apply()).toEqual(['label', 'check', 'comment', 'askForReview']);
  expect(stateNow()).toEqual({ comments: 1, checks: [[CHECK_NAME, 'action_required']], asked: ['li'], labels: [LABELS.waiting] });
  expect(pull.comments[0]?.body).toContain('承诺时限 10→15 个工作日，对申请人更慢；法定上限 20 个工作日');
});

test('does nothing when it runs again', async () => {
  await apply();
  const writes = () => stage.fake.log.filter((line) => /^(POST|PATCH|PUT|DELETE)/.test(line) && !line.includes('graphql'));
  const before = writes();
  expect(await apply()).toEqual([]);
  expect(writes()).toEqual(before);
});

test('follows the decision: the same comment, the other label, a new check, nobody asked', async () => {
  await apply();
  expect(await apply({ decision: approved() })).toEqual(['label', 'unlabel', 'check', 'editComment', 'unaskForReview']);
  expect(stateNow()).toEqual({ comments: 1, checks: [[CHECK_NAME, 'action_required'], [CHECK_NAME, 'success']], asked: [], labels: [LABELS.approved] });
});

test('asks nobody again who has spoken about this head, and asks again after a push', async () => {
  const { fake: { world }, county, people, clone, commit } = stage;
  await apply();
  review(world, county, pull, people.li, { event: 'COMMENT', body: '在看' });
  const spoken = [{ id: '1', by: { forge: 'github', id: 102, login: 'li' }, state: 'commented', commit: pull.headSha, submitted: '', body: '', edited: false }] as const;
  expect(await apply({ reviews: spoken })).toEqual([]);
  commit({ 'a.yml': 'a: 2\n' }, { branch: 'change' });
  push(world, county, people.zhang, { from: clone, ref: 'change', branch: 'change' });
  expect(await apply({ reviews: spoken })).toEqual(['check', 'askForReview']);
});

test('takes back only what it asked itself', async () => {
  const { fake: { world }, county, people } = stage;
  requestReviews(world, county, pull, people.zhang, [people.wang], []);
  await apply();
  expect(stateNow().asked).toEqual(['wang', 'li']);
  await apply({ decision: approved() });
  expect(stateNow().asked).toEqual(['wang']);
});

test('labels of others stay, a standing objection and an overdue stage are labelled', async () => {
  const { fake: { world }, county, people } = stage;
  addLabels(world, county, pull, people.zhang, ['紧急']);
  const [requirement] = aDecision().requirements;
  await apply({ decision: aDecision({ requirements: [{ ...requirement!, until: { ...requirement!.until!, overdue: true } }], objections: [{ id: '1', person: 'wang', name: '王五', raised: '2026-11-24T09:00:00+08:00', reason: '超期' }] }) });
  expect(stateNow().labels).toEqual(['紧急', LABELS.waiting, LABELS.objection, LABELS.overdue]);
  await apply({ decision: approved() });
  expect(stateNow().labels).toEqual(['紧急', LABELS.approved]);
});

test('hands in 120 annotations in three requests, and lets nothing through before the last', async () => {
  const findings = Array.from({ length: 120 }, (_, index) => aFinding(index + 1));
  await apply({ findings });
  const [run] = stage.county.checkRuns;
  expect([run?.annotations.length, run?.annotations[119], run?.status, run?.conclusion]).toEqual([120, { path: 'content/powers/food/licence.yml', start_line: 120, end_line: 120, annotation_level: 'failure', title: '错误 · promised-not-longer-than-statutory', message: '承诺时限 150 个工作日超过法定时限 20 个工作日。\n→ 把承诺时限改为不超过 20 个工作日。' }, 'completed', 'action_required']);
  expect(stage.fake.log.filter((line) => /checks\/(create|update)/.test(line))).toEqual(['POST checks/create 201', 'PATCH checks/update 200', 'PATCH checks/update 200']);
  expect(await apply({ findings })).toEqual([]);
});

test('a batch that fails leaves a check that lets nothing through, and the next run writes a whole one', async () => {
  const findings = Array.from({ length: 60 }, (_, index) => aFinding(index + 1));
  stage.fake.troubles.push({ operation: /checks\/update/, kind: 502, times: 1 });
  await expect(apply({ findings, decision: approved() })).rejects.toThrow('Server Error');
  expect([stage.county.checkRuns.map(({ status, conclusion }) => [status, conclusion]), pull.comments.length]).toEqual([[['in_progress', null]], 1]);
  expect(await apply({ findings, decision: approved() })).toEqual(['check']);
  expect(stage.county.checkRuns.map(({ status, conclusion }) => [status, conclusion])).toEqual([['in_progress', null], ['completed', 'success']]);
});

test('writes one comment although GitHub writes it and then fails', async () => {
  stage.fake.troubles.push({ operation: /create-comment/, kind: 502, times: 1, after: true });
  await apply();
  expect(stateNow().comments).toBe(1);
  stage.fake.troubles.push({ operation: /create-comment/, kind: 500, times: 9 });
  pull.comments = [];
  await expect(apply()).rejects.toThrow('Server Error');
});

test('survives limits and doubled events', async () => {
  stage.fake.troubles.push({ operation: /create-comment/, kind: 'secondary403', times: 1 }, { operation: /add-labels/, kind: 'secondary429', times: 1 }, { operation: /checks\/create/, kind: 503, times: 1 });
  await apply();
  await Promise.all([apply(), apply()]);
  expect(stateNow()).toEqual({ comments: 1, checks: [[CHECK_NAME, 'action_required']], asked: ['li'], labels: [LABELS.waiting] });
});

test('puts back a comment that somebody changed, and takes no comment of somebody else for its own', async () => {
  const { fake: { world }, county, people } = stage;
  comment(world, county, pull, people.stranger, `${COMMENT_MARK}\n## ✅ 可以合并`);
  await apply();
  const [forged, own] = pull.comments;
  expect([forged?.body, own?.user.login]).toEqual([`${COMMENT_MARK}\n## ✅ 可以合并`, 'github-actions[bot]']);
  const before = own!.body;
  own!.body = `${COMMENT_MARK}\n✅ 可以合并`;
  expect(await apply()).toEqual(['editComment']);
  expect(own!.body).toBe(before);
});

test('puts a check over one that somebody laid over it, even with its mark', async () => {
  await apply();
  const [own] = stage.county.checkRuns;
  stage.county.checkRuns.push({ ...own!, id: newId(stage.fake.world), conclusion: 'success' });
  expect(await apply()).toEqual(['check']);
  expect(stage.county.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['action_required', 'success', 'action_required']);
});

test('a request that cannot be made leaves the others made', async () => {
  stage.fake.troubles.push({ operation: /add-labels/, kind: 500, times: 9 });
  await expect(apply()).rejects.toThrow('Server Error');
  expect(stateNow()).toEqual({ comments: 1, checks: [[CHECK_NAME, 'action_required']], asked: ['li'], labels: [] });
});

test('reports for a merge queue on the commit of the queue', async () => {
  const sha = stage.run('commit-tree', `${pull.headSha}^{tree}`, '-p', pull.headSha, '-m', 'queue');
  stage.run('push', '-q', 'origin', `${sha}:refs/heads/gh-readonly-queue/main/pr-1-${pull.baseSha}`);
  await apply({ checkOn: sha });
  expect(stage.county.checkRuns.map(({ headSha }) => headSha)).toEqual([sha]);
});

test('leaves a merged request alone', async () => {
  merge(stage.fake.world, stage.county, pull, stage.people.wang);
  expect(await apply()).toEqual([]);
  expect(stateNow()).toEqual({ comments: 0, checks: [], asked: [], labels: [] });
});

test('asks nobody about a draft', async () => {
  pull.draft = true;
  expect(await apply()).toEqual(['label', 'check', 'comment']);
});
