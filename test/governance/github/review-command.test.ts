// An office changes a time limit and a step in a pull request; the command tells it on GitHub, again and again, until everybody has agreed.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerLine } from '../../../src/governance/ledger/entry.ts';
import { LABELS } from '../../../src/governance/apply-words.ts';
import { type County, setCounty } from '../../fake-github/county.ts';
import { merge, openPull, push, review as give } from '../../fake-github/people.ts';
import { type Account, maybeSha, type Pull } from '../../fake-github/world.ts';

const POWER = 'content/powers/market-regulation/food-business-licence.yml';
const MEETING = `id: executive-47
title: 示例县第十七届人民政府第47次常务会议
office: county-government
body: executive
number: { term: 17, session: 47, perYear: false, text: 十七届第47次 }
date: 2026-11-24
place: 县政府常务会议室
chair: { post: 县长 }
attendance: { expected: 9, present: 9 }
quorum: half
agenda:
  - id: item-1
    title: 调整食品经营许可的承诺时限
    reporter: 县市场监管局
    outcome: adopted
    decision: 同意调整食品经营许可的承诺时限和办理环节。
    powers: [food-business-licence]
published: 2026-11-24
source: 县政府网站“政府会议”栏目
secrecyReview: { post: 县政府办公室会议承办岗, date: 2026-11-24, result: public }
audience: public
`;
let county: County;
let pull: Pull;
let approvedHead = '';
const out = mkdtempSync(join(tmpdir(), 'sunlist-preview-'));

beforeAll(async () => {
  county = await setCounty();
  const { fake: { world }, county: repository, clone, commit } = county;
  const before = readFileSync(join(clone, POWER), 'utf8');
  const author = officer('market-keeper');
  commit({ [POWER]: changed(before) }, { branch: 'longer', from: 'main', message: '延长承诺时限', author });
  push(world, repository, author, { from: clone, ref: 'longer', branch: 'longer' });
  pull = openPull(world, repository, author, { branch: 'longer', title: '延长承诺时限 @li <img src=x> $(id)' });
});
afterAll(async () => {
  rmSync(out, { recursive: true, force: true });
  await county.end();
});

function officer(id: string): Account {
  const found = county.officers.get(id);
  if (!found) throw new Error(`Nobody is ${id}.`);
  return found;
}

/** A longer promised limit, and a step that takes longer. */
const changed = (text: string): string => text.replace(/(promised:\n\s+kind: days\n\s+value: )\d+/, '$18').replace(/(- id: visit[\s\S]*?value: )3/, '$14');

const command = (...args: string[]) => script('review', ...args);

async function script(name: string, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { ...process.env, GITHUB_TOKEN: 'workflow', GITHUB_REPOSITORY: 'example-county/sunlist', GITHUB_API_URL: county.fake.api };
  try {
    return { status: 0, ...(await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${name}.ts`, '--content', join(county.clone, 'content'), ...args], { env, encoding: 'utf8', maxBuffer: 1 << 26 })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}
const labels = () => pull.labels.map(({ name }) => name);
const conclusion = () => county.county.checkRuns.at(-1)?.conclusion;
const later = (hours: number) => void (county.fake.world.now = new Date(Date.parse(county.fake.world.now) + hours * 3_600_000).toISOString().replace('.000', ''));

test('tells what it would do, and does nothing', async () => {
  const run = await command('--pr', '1', '--dry-run');
  expect([run.status, run.stderr]).toEqual([1, '']);
  expect(run.stdout).toContain('加 --apply 就会在 GitHub 上：');
  expect([pull.comments, labels(), county.county.checkRuns]).toEqual([[], [], []]);
});

test('says in Chinese what it means for citizens and whose approval is missing, and asks for it', async () => {
  const run = await command('--pr', '1', '--apply', '--preview', out);
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect([labels(), conclusion(), pull.requestedUsers.map(({ login }) => login)]).toEqual([[LABELS.waiting], 'action_required', ['example-market-head']]);
  const body = pull.comments[0]?.body ?? '';
  expect(['承诺时限', '食品经营许可', '部门申报', '```mermaid', '县市场监管局负责人'].filter((words) => !body.includes(words))).toEqual([]);
  const page = readFileSync(join(out, 'pr-1.html'), 'utf8');
  expect([/<script|<img|https?:\/\/(?!www\.w3\.org)/i.test(page), page.includes('延长承诺时限 @li &lt;img src=x&gt;'), page.includes('<svg')]).toEqual([false, true, true]);
});

test('says nothing new when it runs again, by number, for all, and by the run of a check', async () => {
  const writes = () => county.fake.log.filter((line) => /^(POST|PATCH|PUT|DELETE) (?!\/?POST|.*graphql)/.test(line)).length;
  const before = writes();
  county.county.runs.push({ id: 77, name: '检查', path: '.github/workflows/check.yml', event: 'pull_request', headSha: pull.headSha, headBranch: 'longer', status: 'completed', conclusion: 'success', artifacts: [{ id: 78, name: 'check-result', zip: Buffer.from('PK\u0003\u0004 no zip at all') }] });
  for (const args of [['--pr', '1'], ['--open'], ['--run', '77']]) expect(await command(...args, '--apply')).toMatchObject({ status: 0, stderr: '' });
  expect(writes()).toBe(before);
});

test('asks the next stage when one has agreed, and lets it through when all have', async () => {
  const { fake: { world }, county: repository, clone, commit } = county;
  const said: (string | undefined)[][] = [];
  for (const [id, body] of [['market-head', ''], ['legal-a', '依据和期限没有问题'], ['minutes-a', '会议：executive-47'], ['leader-a', '']] as const) {
    later(1);
    // The meeting is held after the legal review, and its record is published.
    if (id === 'minutes-a') {
      commit({ 'content/meetings/2026/executive-47.yml': MEETING }, { branch: 'main' });
      push(world, repository, officer('office-keeper'), { from: clone, ref: 'main', branch: 'main' });
      later(1);
    }
    give(world, repository, pull, officer(id), { event: 'APPROVE', body });
    expect(await command('--pr', '1', '--apply')).toMatchObject({ status: 0, stderr: '' });
    said.push([id, conclusion() ?? '', pull.requestedUsers.map(({ login }) => login).join(), labels().join()]);
  }
  expect(said).toEqual([
    ['market-head', 'action_required', 'example-legal-a,example-legal-b', LABELS.waiting],
    ['legal-a', 'action_required', 'example-minutes-a', LABELS.waiting],
    ['minutes-a', 'action_required', 'example-leader-a,example-leader-b,example-leader-c', LABELS.waiting],
    ['leader-a', 'success', '', LABELS.approved],
  ]);
});

test('keeps every approval when the branch is rebased, and asks again from the first stage when a push changes what was approved', async () => {
  const { fake: { world }, county: repository, clone, commit, run: git } = county;
  const author = officer('market-keeper');
  later(1);
  git('checkout', '-q', 'longer');
  git('-c', 'user.name=县市场监管局清单管理员', '-c', 'user.email=market-keeper@example.org', 'rebase', '-q', 'main');
  push(world, repository, author, { from: clone, ref: 'longer', branch: 'longer', force: true });
  await command('--pr', '1', '--apply');
  expect([conclusion(), pull.requestedUsers]).toEqual(['success', []]);
  approvedHead = pull.headSha;
  commit({ [POWER]: readFileSync(join(clone, POWER), 'utf8').replace('    value: 8', '    value: 9') }, { branch: 'longer', author });
  push(world, repository, author, { from: clone, ref: 'longer', branch: 'longer' });
  await command('--pr', '1', '--apply');
  expect([conclusion(), labels(), pull.requestedUsers.map(({ login }) => login)]).toEqual(['action_required', [LABELS.waiting], ['example-market-head']]);
});

test('judges no request into another branch, whose rules are not those of main', async () => {
  const { fake: { world }, county: repository, clone, run: git, commit } = county;
  const author = officer('market-keeper');
  git('push', '-q', 'origin', 'main:refs/heads/side');
  commit({ 'content/governance/policy.yml': 'stages: []\n' }, { branch: 'weak', from: 'main', author });
  push(world, repository, author, { from: clone, ref: 'weak', branch: 'weak' });
  const other = openPull(world, repository, author, { branch: 'weak', title: 'x', base: 'side' });
  const run = await command('--pr', String(other.number), '--apply');
  expect([run.status, run.stderr, repository.checkRuns.some(({ headSha }) => headSha === other.headSha)]).toEqual([2, `✗ #${other.number}：#${other.number} 要合并到 side，不是 main：不审核。\n`, false]);
});

test('the merge is entered into the ledger with its reviews, once, and pushed', async () => {
  const { fake: { world }, county: repository, run: git } = county;
  repository.rulesets.push({ id: 5, name: 'main', enforcement: 'active', branch: 'main', rules: [{ type: 'non_fast_forward' }], bypass: [], updatedAt: '2026-01-02T00:00:00Z' });
  // The office takes its last push back.
  git('push', '-q', '--force', 'origin', `${approvedHead}:refs/heads/longer`, `${approvedHead}:refs/pull/1/head`);
  pull.headSha = approvedHead;
  later(1);
  const merged = merge(world, repository, pull, officer('leader-b'), { sha: approvedHead });
  git('checkout', '-q', 'main');
  git('pull', '-q', '--ff-only', 'origin', 'main');
  const first = await script('ledger', '--github', '--push', '--format', 'json', '--now', '2026-11-24T20:00:00+08:00');
  expect([first.status, first.stderr]).toEqual([0, expect.stringContaining('已经推送')]);
  const last = (JSON.parse(first.stdout) as { lines: LedgerLine[] }).lines.find(({ entry }) => entry.merge === merged)?.entry;
  expect([last?.decision, last?.request.number, last?.reviews.map(({ by }) => by.login), last?.controls.find(({ name }) => name === 'no-force-push'), maybeSha(repository, 'ledger') !== undefined]).toEqual(['approved', 1, ['example-market-head', 'example-legal-a', 'example-minutes-a', 'example-leader-a'], { name: 'no-force-push', on: true, since: '2026-01-02T08:00:00+08:00' }, true]);
  const again = await script('ledger', '--github', '--push', '--format', 'json', '--now', '2026-11-24T21:00:00+08:00');
  expect(JSON.parse(again.stdout)).toEqual({ entered: 0, lines: [] });
});
