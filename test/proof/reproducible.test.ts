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

test('pages, data, search and manifest are the same in two folders, on two Node versions, in two languages and time zones', () => {
  const repository = join(root, 'repository');
  cpSync(join(home, 'content'), join(repository, 'content'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, '-c', 'user.name=Clerk', '-c', 'user.email=clerk@example.org', '-c', 'commit.gpgSign=false', ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Sample');
  const here = madeIn(join(root, 'a'), process.execPath, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  const there = madeIn(join(root, 'deeper', 'in', 'another folder'), otherNode(), { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  expect(differences(here.site, there.site)).toBeUndefined();
  expect(here.manifest).toEqual(here.site);
  expect(here.site.size).toBeGreaterThan(1000);
}, 600_000);
