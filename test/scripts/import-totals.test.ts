// The command as a clerk runs it: what it writes, what it says, how it ends.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/import-totals.ts', import.meta.url));
const COUNTY = fileURLToPath(new URL('../sample-register/content', import.meta.url));
const MAPPING = `id: window-2026
title: 2026年窗口评价
office: market
date: 2026-05-08
audience: public
form: social
year: 2026
subject: 市场监管窗口
columns: { item: 评价内容 }
parts:
  - { id: window, counted: 窗口外的群众, ballots: { returned: 100, valid: 97 }, sheet: service, scale: social }
`;
const GOOD = '评价内容,满意,不满意,不了解\n办事快慢,61,33,3\n服务态度,71,13,13\n';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'sunlist-totals-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(csv: string, ...more: string[]) {
  writeFileSync(join(folder, 'totals.csv'), csv);
  writeFileSync(join(folder, 'mapping.yml'), MAPPING);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, join(folder, 'totals.csv'), '--mapping', join(folder, 'mapping.yml'), '--content', COUNTY, ...more], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a good table becomes a draft whose small counts are merged; neither words nor report tell a count', () => {
  const { status, stdout, stderr } = run(GOOD, '--out', join(folder, 'good'));
  const draft = readFileSync(join(folder, 'good', 'evaluations', '2026', 'window-2026.yml'), 'utf8');
  expect([status, draft.match(/grades: .*/g)]).toEqual([0, ['grades: [satisfied], count: 61}', 'grades: [dissatisfied, unknown], count: 36}', 'grades: [satisfied], count: 71}', 'grades: [dissatisfied], count: 13}', 'grades: [unknown], count: 13}']]);
  expect(JSON.parse(stdout)).toMatchObject({ file: 'totals.csv', rows: 3, used: 2, merged: [{ part: 'window', item: 'speed', grades: ['dissatisfied', 'unknown'] }], missing: [] });
  expect(stdout + stderr).not.toMatch(/\b(61|33|71|13)\b/);
});

test('an evaluation that is there already is not overwritten', () => {
  writeFileSync(join(folder, 'good', 'evaluations', '2026', 'window-2026.yml'), 'mine');
  const { status, stdout, stderr } = run(GOOD, '--out', join(folder, 'good'));
  expect([status, stdout, /已经有了，没有覆盖/.test(stderr), readFileSync(join(folder, 'good', 'evaluations', '2026', 'window-2026.yml'), 'utf8')]).toEqual([2, '', true, 'mine']);
});

test('a row that someone must look at ends with 1, and the report goes where it was asked for', () => {
  const { status, stdout, stderr } = run(GOOD.replace('71', '=70+1'), '--out', join(folder, 'partly'), '--report', join(folder, 'report.json'));
  expect([status, stdout, /第 3 行：单元格里是公式，不是数字/.test(stderr)]).toEqual([1, '', true]);
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ rows: 3, used: 1, missing: [{ part: 'window', item: 'manner' }] });
});

test('a table that cannot be read writes nothing and ends with 2', () => {
  const { status, stdout, stderr } = run('a,b\n1,2\n', '--out', join(folder, 'none'));
  expect([status, stdout, /没有找到表头.*\n.*→/.test(stderr), existsSync(join(folder, 'none'))]).toEqual([2, '', true, false]);
});
