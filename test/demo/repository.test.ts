// The demo's repository as others find it: the same bytes twice, a whole history, a register without errors.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSample, writeDemo } from '../../src/demo/write-demo.ts';
import { readHistory } from '../../src/history/read-history.ts';
import type { History } from '../../src/history/version.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { contentOfTree } from '../../src/governance/merged-content.ts';
import { readLedger } from '../../src/governance/ledger/ledger.ts';
import { replayHistory } from '../../src/governance/ledger/replay-history.ts';

const place = mkdtempSync(join(tmpdir(), 'sunlist-demo-'));
const folder = join(place, 'demo');
const sample = readSample('content');
const git = (repository: string, ...args: string[]): string => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();
let history: History;

beforeAll(async () => {
  await writeDemo(sample, folder);
  const read = readHistory(join(folder, 'content'));
  if (!read.available) throw new Error(read.reason);
  history = read.history;
});
afterAll(() => {
  history.close();
  rmSync(place, { recursive: true, force: true });
});

test('is the same commits, tags and files on every run, whatever the environment says', async () => {
  const again = join(place, 'again');
  Object.assign(process.env, { GIT_AUTHOR_NAME: 'Somebody', GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z', TZ: 'America/New_York' });
  try {
    await writeDemo(sample, again);
  } finally {
    for (const name of ['GIT_AUTHOR_NAME', 'GIT_COMMITTER_DATE', 'TZ']) delete process.env[name];
  }
  const facts = (repository: string): string[] => [git(repository, 'for-each-ref'), git(repository, 'rev-list', '--all'), git(repository, 'cat-file', '--batch-all-objects', '--batch-check')];
  expect(facts(again)).toEqual(facts(folder));
});

test('is sound, with a clean work tree, authors and committers at the same time, in China', () => {
  expect(spawnSync('git', ['-C', folder, 'fsck', '--strict'], { encoding: 'utf8' }).status).toBe(0);
  expect(git(folder, 'status', '--porcelain')).toBe('');
  const times = git(folder, 'log', '--format=%ai%n%ci').split('\n');
  expect(times.filter((time, index) => !time.endsWith(' +0800') || (index % 2 === 1 && time !== times[index - 1]))).toEqual([]);
});

test('has merges, squash merges and a tag for each year', () => {
  const subjects = git(folder, 'log', '--first-parent', '--format=%p|%s').split('\n');
  const merges = subjects.filter((line) => /^\w+ \w+\|Merge pull request #\d+ from example-county\/[\w-]+$/.test(line));
  const squashed = subjects.filter((line) => /^\w+\|.*（#\d+）$/.test(line));
  expect([merges.length, squashed.length, git(folder, 'tag').split('\n')]).toEqual([13, 22, ['list-2024', 'list-2025', 'list-2026']]);
});

test('its content has no error and no warning', () => {
  const findings = runRules(readRegister(join(folder, 'content')), { rules, today: '2026-11-24' });
  expect(findings.filter(({ severity }) => severity !== 'info').map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

const told = (id: string): string[] => history.versionsOf('power', id).map(({ day, state, technical }) => `${day} ${state}${technical ? ' technical' : ''}`);

test('the history reads what the story tells', () => {
  expect({
    'road-works-permit': told('road-works-permit'),
    'bookkeeping-licence': told('bookkeeping-licence'),
    'food-inspection': told('food-inspection'),
    'destitute-support': told('destitute-support'),
    'residence-proof': told('residence-proof'),
    'town-temporary-relief': told('town-temporary-relief'),
  }).toEqual({
    'road-works-permit': ['2024-03-25 added', '2025-03-31 changed technical', '2025-08-28 changed', '2026-03-31 changed technical'],
    'bookkeeping-licence': ['2024-03-25 added', '2025-03-31 changed technical', '2025-11-18 deleted', '2025-11-20 returned', '2026-03-31 changed technical'],
    'food-inspection': ['2024-03-25 added', '2024-09-20 moved', '2025-03-31 changed technical', '2026-03-31 changed technical', '2026-11-24 changed technical'],
    'destitute-support': ['2024-03-25 added', '2025-03-31 changed technical', '2025-08-20 unreadable', '2025-08-20 changed', '2026-03-31 changed technical'],
    'residence-proof': ['2024-03-25 added', '2026-03-20 changed'],
    'town-temporary-relief': ['2025-06-27 added', '2025-07-01 changed', '2026-03-31 changed technical'],
  });
});

test('since the policy holds, every commit passes the checks of its day', () => {
  const governed = git(folder, 'log', '--first-parent', '--reverse', '--format=%H %cs', 'main').split('\n').map((line) => line.split(' ')).filter(([, day = '']) => day >= '2026-01-01');
  const wrong = governed.flatMap(([commit = '', day = '']) => runRules(contentOfTree(folder, git(folder, 'rev-parse', `${commit}^{tree}`), 'content/'), { rules, today: day }).filter(({ severity }) => severity === 'error').map(({ file, message }) => `${day} ${file} ${message}`));
  expect([governed.length > 15, wrong]).toEqual([true, []]);
});

test('whoever verifies the approvals finds every change approved but the one that was pushed past everybody', () => {
  const ledger = readLedger(folder);
  if ('problem' in ledger) throw new Error(ledger.problem);
  const { commits } = replayHistory({ repository: folder, folder: 'content/', head: history.head, lines: ledger.lines, rewritten: new Set() });
  expect([commits.length > 15, commits.filter(({ state }) => state !== 'approved').map(({ day, subject, state, details }) => [day, subject, state, details])]).toEqual([true, [['2026-06-18', '更正卫生健康局的监督电话', 'bypassed', ['还缺清单管理员或部门负责人 1 人同意']]]]);
});

test('of its reviews, an edit made one stale, an objection was met, and one came from somebody who stands back', () => {
  const ledger = readLedger(folder);
  if ('problem' in ledger) throw new Error(ledger.problem);
  const entry = (title: string) => ledger.lines.find(({ entry }) => entry.request.title.includes(title))?.entry;
  const said = (title: string) => entry(title)?.reviews.filter(({ id }) => id.startsWith('opening-')).map(({ id }) => id);
  expect([said('年度清理'), said('新增基本殡葬'), said('不再收营业执照')]).toEqual([['opening-legal-a-approved'], ['opening-legal-a-changesRequested'], ['opening-legal-b-approved']]);
  const reviewed = (title: string, subject: string) => entry(title)?.approved.filter((one) => one.stage === 'legal' && one.subject === subject).flatMap(({ given }) => given.map(({ opinion }) => opinion.startsWith('opening-')));
  // What was said before the edit, or by whoever stands back, carried nothing.
  expect([reviewed('年度清理', 'power/hotel-licence'), reviewed('不再收营业执照', 'power/road-freight-licence')]).toEqual([[false], [false]]);
});

test('only the one broken version cannot be read: every other one matches today’s form', () => {
  const unreadable = [...history.all()].flatMap(({ versions }) => versions.filter(({ state }) => state === 'unreadable').map(({ kind, id, number }) => `${kind}/${id} ${number}`));
  expect(unreadable).toEqual(['power/destitute-support 3']);
});

test('a moved record keeps its id, and lay in the office that had it', () => {
  expect(history.versionsOf('power', 'food-inspection').slice(0, 2).map(({ path, value }) => [path, value?.office])).toEqual([['powers/food-drug/food-inspection.yml', 'food-drug'], ['powers/market-regulation/food-inspection.yml', 'market-regulation']]);
});

test('the withdrawn name is in no file of today, and the commit says what kind it was and why', () => {
  const commit = history.commits.find(({ trailers }) => trailers.some(({ value }) => value === 'withdrawal'));
  expect([commit?.day, commit?.trailers.map(({ key }) => key), spawnSync('git', ['-C', folder, 'grep', '-q', '钱示例', 'HEAD']).status]).toEqual(['2025-09-12', ['Change-Kind', 'Withdrawn'], 1]);
});

test('a demo is written again in its own place, and nothing else is ever overwritten', async () => {
  const own = join(place, 'own');
  mkdirSync(own);
  writeFileSync(join(own, 'mine.txt'), 'mine');
  await expect(writeDemo(sample, own)).rejects.toThrow(`${own} 里已有别的内容，不会覆盖；换一个空的目录。`);
  expect((await writeDemo(sample, folder)).head).toBe(history.head);
});
