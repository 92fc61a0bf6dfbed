// A new policy or roster tried against what was merged before, in real repositories.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { governedCounty } from './governed-county.ts';

const LICENCE = 'powers/market/food-licence.yml';
let county: ReturnType<typeof governedCounty>;
beforeEach(async () => {
  county = governedCounty();
  county.propose('longer', { [LICENCE]: county.text(LICENCE).replace(/promised: \{ kind: days, value: \d+/, 'promised: { kind: days, value: 12') }, '2026-12-01T09:00:00+08:00');
  county.approve('head', 'longer', '2026-12-02T09:00:00+08:00');
  county.approve('lawyer', 'longer', '2026-12-03T09:00:00+08:00');
  county.merge('longer', '2026-12-04T09:00:00+08:00');
  await county.enter('2026-12-04T10:00:00+08:00');
  county.repository.write({ [LICENCE]: county.text(LICENCE).replace(/promised: \{ kind: days, value: \d+/, 'promised: { kind: days, value: 11') });
  county.repository.commit('直接推送', '2026-12-05T09:00:00+08:00');
});
afterEach(() => county.remove());

function tried(name: 'policy' | 'roster', text: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const file = join(county.repository.root, '.git', `proposed-${name}.yml`);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/review.ts', '--content', county.repository.content, name === 'policy' ? '--simulate' : '--simulate-roster', file, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the policy that is in force changes nothing; what the ledger does not know is counted apart', () => {
  expect(tried('policy', county.governing('policy')).stdout).toBe('1 次合并里，0 次的结论会不同。另有 1 次合并台账里没有，无从判断。\n当时给出的同意都算数；新规则要的、当时没有人问过的，算作缺少。\n');
});

test('one more person for the legal review would have held the merge up, and the words say whom it wants', () => {
  const stricter = county.governing('policy').replace('does: 审核, roles: [legal], count: 1', 'does: 审核, roles: [legal], count: 2');
  const { merges } = JSON.parse(tried('policy', stricter, '--format', 'json').stdout) as { merges: { was: string; would: string; missing: string[] }[] };
  expect(merges.map(({ was, would, missing }) => [was, would, missing])).toEqual([['approved', 'waiting', ['还缺法制审核人 1 人同意，而名册里现在能办的只有 0 人；请先补充名册']]]);
  expect(tried('policy', stricter).stdout).toContain('原来：可以合并；按新规则：还缺同意');
});

test('a roster in which the lawyer’s term had ended would not have let it pass', () => {
  const ended = county.governing('roster').replace('{ role: legal, from: 2026-01-01, to: 2026-12-31 }', '{ role: legal, from: 2026-01-01, to: 2026-11-30 }');
  expect(tried('roster', ended).stdout).toContain('1 次合并里，1 次的结论会不同：1 次不能合并');
});

test('only merges since a day are asked', () => expect(tried('policy', county.governing('policy'), '--since', '2026-12-31').stdout).toMatch(/^0 次合并里，0 次的结论会不同。/));

test('a policy that cannot be read is no policy', () => {
  expect(tried('policy', 'title: [\n').status).toBe(2);
  expect(tried('policy', 'title: 只有名称\n')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('格式不对') });
});
