import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOME, renderPages } from '../../src/publishing/render-pages.ts';

let work = '';
beforeEach(() => {
  mkdirSync(join(HOME, '.build'), { recursive: true });
  work = mkdtempSync(join(HOME, '.build', `run-${process.pid}-`));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

test('a page that cannot be rendered fails the whole rendering with its reason, and nothing is handed over', async () => {
  const folder = join(work, 'out');
  mkdirSync(folder);
  await expect(renderPages({ pages: join(work, 'no-pages'), work, folder })).rejects.toThrow(/ENOENT.*no-pages/);
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);

test('the process that renders ends when nobody waits for it any more', async () => {
  const site = join(work, 'site');
  const child = fork(fileURLToPath(new URL('../../src/publishing/render-process.ts', import.meta.url)), [JSON.stringify({ root: HOME, site, cache: join(work, 'cache'), base: '/' })], { cwd: HOME, execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const outcomes: unknown[] = [];
  child.on('message', (outcome) => outcomes.push(outcome));
  await new Promise((resolve) => child.once('spawn', resolve));
  child.disconnect();
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
  expect(outcomes).toEqual([]);
}, 60_000);
