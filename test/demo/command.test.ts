// The demo as a newcomer gets it, as a process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const place = mkdtempSync(join(tmpdir(), 'sunlist-demo-command-'));
const demo = (...args: string[]) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/demo.ts', '--today', '2026-11-24', ...args], { encoding: 'utf8' });
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('writes the repository and its site, labelled as a demo on every page, and says how to open it', () => {
  const out = join(place, 'demo');
  const run = demo('--out', out);
  expect([run.status, run.stdout]).toEqual([0, '']);
  expect(run.stderr).toContain(`打开看：npm start -- --content ${join(out, 'content')} --out ${join(out, 'site')}`);
  const pages = ['index.html', 'powers/road-works-permit/index.html', 'powers/residence-proof/index.html', 'powers/hotel-licence-change/index.html', 'offices/food-drug/index.html'].map((path) => readFileSync(join(out, 'site', path), 'utf8'));
  expect(pages.map((page) => [page.includes('示例县阳光清单（演示历史）'), page.includes('虚构的示例站点')])).toEqual(pages.map(() => [true, true]));
});

test('a folder with other things in it is left alone', () => {
  writeFileSync(join(place, 'mine.txt'), 'mine');
  const run = demo('--out', place);
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', `✗ ${place} 里已有别的内容，不会覆盖；换一个空的目录。\n`]);
});
