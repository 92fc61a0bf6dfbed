// The same commit and the same day give the same bytes, wherever and with whatever supported Node the site is made.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, readManifest, type Digests } from '../../src/proof/manifest.ts';
import { digestsOf } from '../../src/proof/site-folder.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
/** The oldest line of Node that is supported; it has another ICU, zlib and V8 than the pinned one. */
const OTHER_NODE = '22.23';

/** Everything that the history is handed out as. */
const HISTORY = ['history.ndjson', 'history.csv', 'history.sqlite', 'history-contents.json', 'repository.bundle'].map((name) => `data/${name}`);

let root: string;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'sunlist-reproducible-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Another Node as an npm package, fetched once. */
function otherNode(): string {
  const folder = join(home, '.node', OTHER_NODE);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--no-package-lock', `${name}@${OTHER_NODE}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  }
  return node;
}

/** A copy of the program and of a repository of sample content in a folder of its own, and the site that it makes. */
function madeIn(folder: string, node: string, env: Record<string, string>): { site: Digests; manifest: Digests | undefined } {
  const program = join(folder, 'program');
  mkdirSync(program, { recursive: true });
  for (const part of ['src', 'scripts', 'schemas', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(join(home, part), join(program, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(program, 'node_modules'), 'junction');
  execFileSync('git', ['clone', '-q', join(root, 'repository'), join(folder, 'repository')]);
  const out = join(folder, 'site');
  const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(program, 'scripts', 'build.ts'), '--content', join(folder, 'repository', 'content'), '--out', out, '--today', '2026-11-24'], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  if (run.status !== 0) throw new Error(run.stderr);
  return { site: digestsOf(out), manifest: readManifest(readFileSync(join(out, 'manifest.json'), 'utf8')) };
}

/** A repository of sample content with a past: a longer promise, a file that was broken for a while, one that was deleted and came back. */
function sampleWithPast(repository: string): void {
  cpSync(join(home, 'content'), join(repository, 'content'), { recursive: true });
  const commit = (subject: string, day: string, files: Record<string, (text: string) => string | null>): void => {
    for (const [path, change] of Object.entries(files)) {
      const file = join(repository, 'content', path);
      const text = change(existsSync(file) ? readFileSync(file, 'utf8') : '');
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    const date = `${day}T10:00:00+08:00`;
    execFileSync('git', ['-C', repository, 'add', '-A']);
    execFileSync('git', ['-C', repository, '-c', 'user.name=办事员', '-c', 'user.email=clerk@example.org', '-c', 'commit.gpgSign=false', 'commit', '-q', '-m', subject], { stdio: 'ignore', env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
  };
  execFileSync('git', ['-C', repository, 'init', '-q', '-b', 'main']);
  const [works, hotel, bookkeeping] = ['powers/transport/road-works-permit.yml', 'powers/public-security/hotel-licence.yml', 'powers/finance/bookkeeping-licence.yml'];
  const kept = readFileSync(join(repository, 'content', bookkeeping), 'utf8');
  const longer = readFileSync(join(repository, 'content', works), 'utf8');
  const hotelNow = readFileSync(join(repository, 'content', hotel), 'utf8');
  commit('首批清单', '2026-01-05', { [works]: (text) => text.replace(/(promised:\s*\{ kind: days, value: )\d+/, '$19') });
  commit('年度清理', '2026-03-20', { [works]: () => longer, [hotel]: () => 'name: [\n', [bookkeeping]: () => null });
  commit('恢复\n\nChange-Kind: correction', '2026-03-23', { [hotel]: () => hotelNow, [bookkeeping]: () => kept });
}

test('pages, data, history, search and manifest are the same in two folders, on two Node versions, in two languages and time zones', () => {
  const repository = join(root, 'repository');
  mkdirSync(repository, { recursive: true });
  sampleWithPast(repository);
  const here = madeIn(join(root, 'a'), process.execPath, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  const there = madeIn(join(root, 'deeper', 'in', 'another folder'), otherNode(), { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  expect(differences(here.site, there.site)).toBeUndefined();
  expect(here.manifest).toEqual(here.site);
  // The database and the bundle, too, hold the same in the same bytes, as long as Git is the same.
  expect(HISTORY.filter((path) => !here.site.has(path))).toEqual([]);
  expect(readFileSync(join(root, 'a', 'site', 'data', 'history.ndjson'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { state: string }).filter(({ state }) => state !== 'added').map(({ state }) => state).sort()).toEqual(['changed', 'changed', 'deleted', 'returned', 'unreadable']);
  expect(here.site.size).toBeGreaterThan(1000);
}, 600_000);
