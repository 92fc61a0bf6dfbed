import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recover, replaceFolder } from '../../src/publishing/atomic-folder.ts';

let home = '';
let site = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sunlist-atomic-'));
  site = join(home, 'dist');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'old');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('the new publication takes the place of the old one, and nothing is left beside it', async () => {
  await replaceFolder(site, async (folder) => writeFileSync(join(folder, 'index.html'), 'new'));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(home)).toEqual(['dist']);
});

test('a failing build leaves the last publication as it was', async () => {
  const failing = replaceFolder(site, async (folder) => {
    writeFileSync(join(folder, 'index.html'), 'half');
    throw new Error('no space');
  });
  await expect(failing).rejects.toThrow('no space');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['dist']);
});

test('a process killed while writing leaves the last publication, and the next build clears what it left', async () => {
  const script = `import { writeFileSync } from 'node:fs'; import { replaceFolder } from ${JSON.stringify(new URL('../../src/publishing/atomic-folder.ts', import.meta.url).href)};
    await replaceFolder(${JSON.stringify(site)}, async (folder) => { writeFileSync(folder + '/index.html', 'half'); console.log('writing'); await new Promise((resolve) => setTimeout(resolve, 60000)); });`;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(home)).toHaveLength(2);
  await setTimeout(50);
  await replaceFolder(site, async (folder) => writeFileSync(join(folder, 'index.html'), 'new'));
  expect(readdirSync(home)).toEqual(['dist']);
});

test('a process killed between the two renames is mended by putting the last publication back', () => {
  renameSync(site, join(home, '.dist.last'));
  recover(site);
  expect(existsSync(join(site, 'index.html'))).toBe(true);
});
