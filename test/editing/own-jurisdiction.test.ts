import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removedPaths, withoutSample } from '../../src/editing/own-jurisdiction.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'sunlist-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const init = (...args: string[]) => execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/init.ts', '--content', join(folder, 'content'), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('records go; taxonomies, rules and laws stay', () => {
  expect(removedPaths(['site.yml', 'taxonomy/a.yml', 'governance/deadlines.yml', 'laws/b.yml', 'powers/x/y.yml', 'offices/x.yml', 'README.md'])).toEqual(['powers/x/y.yml', 'offices/x.yml']);
});

test('a kept taxonomy loses the offices it named, and keeps its comments', () => {
  expect(withoutSample('taxonomy/key-networks.yml', '# 八大网络\nentries:\n  - id: a\n    title: 甲\n    leadOffice: x\n')).toBe('# 八大网络\nentries:\n  - id: a\n    title: 甲\n');
});

test('the sample county becomes another one that has no errors', () => {
  cpSync('content', join(folder, 'content'), { recursive: true });
  init('--name', '新县', '--code', '110101', '--level', 'county', '--publisher', '新县人民政府', '--yes');
  const read = readRegister(join(folder, 'content'));
  expect(read.register.single('site')).toMatchObject({ title: '新县阳光清单', languages: ['zh'] });
  expect(read.register.single('site')?.sample).toBeUndefined();
  expect(read.register.all('power')).toEqual([]);
  expect(read.register.all('law').length).toBeGreaterThan(5);
  expect(runRules(read, { rules, today: '2026-11-24' }).filter((finding) => finding.severity === 'error')).toEqual([]);
});

test('with --yes nothing is asked that has a usual answer', () => {
  const other = join(folder, 'other');
  cpSync('content', other, { recursive: true });
  init('--content', other, '--name', '某县', '--code', '110103', '--yes');
  expect(readRegister(other).register.single('site')).toMatchObject({ publisher: '某县人民政府办公室', jurisdiction: { level: 'county' } });
});

test('a county that is nobody\'s sample is not emptied', () => {
  const before = readdirSync(join(folder, 'content'), { recursive: true }).length;
  expect(() => init('--name', '又一县', '--code', '110102', '--level', 'county', '--publisher', '某', '--yes')).toThrow(/已经不是示例/);
  expect(readdirSync(join(folder, 'content'), { recursive: true }).length).toBe(before);
  expect(readFileSync(join(folder, 'content/site.yml'), 'utf8')).toContain('新县');
});
