import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryState } from '../../src/history/repository-state.ts';

let folder = '';
const git = (at: string, ...args: string[]) => execFileSync('git', ['-C', at, '-c', 'user.name=Clerk', '-c', 'user.email=clerk@example.org', ...args], { encoding: 'utf8', env: { ...process.env, GIT_AUTHOR_DATE: '2026-01-02T03:04:05+08:00', GIT_COMMITTER_DATE: '2026-01-02T03:04:05+08:00' } }).trim();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunlist-state-'));
  const repo = join(folder, 'repo');
  mkdirSync(join(repo, 'content'), { recursive: true });
  git(repo, 'init', '-q', '-b', 'main');
  for (const day of ['one', 'two']) {
    writeFileSync(join(repo, 'content/site.yml'), `title: ${day}\n`);
    git(repo, 'add', '-A');
    git(repo, 'commit', '-q', '-m', day);
  }
  git(folder, 'clone', '-q', '--depth', '1', `file://${repo}`, 'shallow');
  git(repo, 'config', 'uploadpack.allowFilter', 'true');
  git(folder, 'clone', '-q', '--filter=blob:none', `file://${repo}`, 'partial');
  mkdirSync(join(folder, 'zip/content'), { recursive: true });
  mkdirSync(join(repo, 'draft'));
  git(folder, 'clone', '-q', 'repo', 'replaced');
  git(join(folder, 'replaced'), 'replace', '--graft', 'HEAD');
  mkdirSync(join(folder, 'fresh'));
  git(join(folder, 'fresh'), 'init', '-q');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a full clone names the commit the content came from', () => {
  const commit = git(join(folder, 'repo'), 'rev-parse', 'HEAD');
  expect(repositoryState(join(folder, 'repo/content'))).toEqual({ available: true, commit, committed: '2026-01-02T03:04:05+08:00', changed: false });
});

test('an edited work tree says so', () => {
  writeFileSync(join(folder, 'repo/content/new.yml'), 'a: 1\n');
  expect(repositoryState(join(folder, 'repo/content'))).toMatchObject({ available: true, changed: true });
});

test.each([
  ['shallow/content', /浅克隆.*unshallow/],
  ['partial/content', /部分克隆.*git fetch --refetch --no-filter origin/],
  ['replaced/content', /替换引用.*git replace -d/],
  ['zip/content', /不在 Git 仓库里.*ZIP/],
  ['repo/draft', /还没有提交到 Git/],
  ['fresh', /还没有提交/],
])('%s has no history and says why', (path, reason) => {
  const state = repositoryState(join(folder, path));
  expect(state.available).toBe(false);
  expect(state.available ? '' : state.reason).toMatch(reason);
});
