// The two ways to a site, as processes: a refused build, a build under a sub-path, and a served site.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../../src/rules/example-register.ts';
import type { Given } from '../../src/rules/rule.ts';

const home = mkdtempSync(join(tmpdir(), 'sunlist-start-'));
const content = join(home, 'content');
const write = (given: Given) => {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(exampleFiles(given))) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
};
const command = (name: string, ...args: string[]) => ['--disable-warning=ExperimentalWarning', `scripts/${name}.ts`, '--content', content, '--out', join(home, 'dist'), '--today', '2026-06-01', ...args];

beforeAll(() => write({ site: { base: '/sunlist/' } }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('start publishes and serves the site under its sub-path, and says where and why there is no history', async () => {
  const child = spawn(process.execPath, command('start', '--port', '0'), { stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      words += chunk.toString();
      const found = /http:\/\/localhost:\d+\/sunlist\//.exec(words);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(words)));
  });
  const home = await fetch(address);
  expect([home.status, (await home.text()).includes('示例县阳光清单')]).toEqual([200, true]);
  expect((await fetch(`${address}powers/example-power/`)).status).toBe(200);
  expect((await fetch(`${address}no-such-page/`)).status).toBe(404);
  expect((await fetch(`${address}..%2f..%2fsite.yml`)).status).toBe(404);
  expect(words).toContain('历史不可用：内容目录不在 Git 仓库里');
  child.kill();
});

test('content with an error is not published, and the last publication stays', () => {
  write({ power: { office: 'nowhere' } });
  const before = readFileSync(join(home, 'dist/index.html'), 'utf8');
  const run = spawnSync(process.execPath, command('build'), { encoding: 'utf8' });
  expect([run.status, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toMatch(/nowhere[\s\S]*没有发布/);
  expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toBe(before);
});

test('a build killed at any moment leaves the last publication', async () => {
  write({});
  const before = readFileSync(join(home, 'dist/index.html'), 'utf8');
  for (const after of [100, 500, 900, 1300]) {
    const child = spawn(process.execPath, command('build'), { stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, after));
    child.kill('SIGKILL');
    await new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve(undefined) : child.once('exit', resolve)));
    expect(existsSync(join(home, 'dist/index.html'))).toBe(true);
    expect(readFileSync(join(home, 'dist/index.html'), 'utf8').length).toBeGreaterThan(before.length / 2);
  }
});
