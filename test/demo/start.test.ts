// `npm start` as a process: the demo of the sample, and a port that is not free.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const place = mkdtempSync(join(tmpdir(), 'sunlist-start-demo-'));
const command = (...args: string[]): string[] => ['--disable-warning=ExperimentalWarning', 'scripts/start.ts', '--out', join(place, 'site'), '--today', '2026-11-24', ...args];
afterAll(() => rmSync(place, { recursive: true, force: true }));

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, () => { const { port } = probe.address() as AddressInfo; probe.close(() => resolve(port)); });
});

test('a port that is taken is told before anything is built', async () => {
  const taken = createServer().listen(0);
  const { port } = taken.address() as AddressInfo;
  const run = spawnSync(process.execPath, command('--port', String(port)), { encoding: 'utf8' });
  taken.close();
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', `✗ 端口 ${port} 已被占用；换一个：npm start -- --port ${port + 1}\n`]);
  expect(readdirSync(place)).toEqual([]);
});

test('the demo is served, labelled as a demo on every page in both languages; until it is there, who looks is told to wait', async () => {
  const port = await freePort();
  const child = spawn(process.execPath, command('--demo', '--port', String(port)), { stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => { words += chunk.toString(); });
  const until = (text: string): Promise<void> => new Promise((resolve, reject) => {
    const look = (): void => { if (words.includes(text)) resolve(); };
    child.stderr.on('data', look);
    child.once('exit', () => reject(new Error(words)));
    look();
  });
  try {
    await until('显示由示例县做成的演示');
    const early = await fetch(`http://127.0.0.1:${port}/powers/`);
    expect([early.status, (await early.text()).includes('正在生成网站')]).toEqual([503, true]);
    await until('阳光清单（演示）已打开');
    const pages = await Promise.all(['', 'powers/road-works-permit/', 'offices/food-drug/', 'history/search/', 'downloads/', '404.html', 'en/', 'en/powers/residence-proof/'].map(async (path) => (await fetch(`http://127.0.0.1:${port}/${path}`)).text()));
    expect(pages.map((page) => [/示例县阳光清单（演示历史）|Sunlist of Example County \(demo history\)/.test(page), page.includes('class="sample-banner"')])).toEqual(pages.map(() => [true, true]));
  } finally {
    child.kill();
  }
});
