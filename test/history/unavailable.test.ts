// Half a history looks like a whole one. Whatever makes it half must be noticed, and the command that is offered must mend it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import type { HistoryResult } from '../../src/history/version.ts';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, office, told } from './some-records.ts';

const made: { remove(): void }[] = [];
afterEach(() => made.splice(0).forEach(({ remove }) => remove()));

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'sunlist-none-'));
  made.push({ remove: () => rmSync(path, { recursive: true, force: true }) });
  return path;
};

/** Three versions of one office; the commits by their subject. */
function threeVersions(): { repo: MadeRepository; commits: Record<string, string> } {
  const repo = makeRepository();
  made.push(repo);
  const commits: Record<string, string> = {};
  for (const name of ['one', 'two', 'three']) {
    repo.write({ 'offices/a.yml': office('a', name) });
    commits[name] = repo.commit(name);
  }
  repo.git('config', 'uploadpack.allowFilter', 'true');
  return { repo, commits };
}

const obstacleOf = (result: HistoryResult): string => (result.available ? 'none' : result.obstacle);
const run = (at: string, command: string): void => void execFileSync('sh', ['-c', command], { cwd: at, stdio: 'pipe' });
const whole = ['added offices/a.yml one', 'changed offices/a.yml two', 'changed offices/a.yml three'];

/** What is offered for an obstacle, typed in at the root, must bring the whole history back. */
function mends(root: string, obstacle: string, content = join(root, 'content')): void {
  const result = readHistory(content);
  expect(obstacleOf(result)).toBe(obstacle);
  if (!result.available) run(content, result.mend);
  expect(told(historyOf(content), 'office', 'a')).toEqual(whole);
}

test('a shallow clone is no history, until it is deepened', () => {
  const { repo } = threeVersions();
  const clone = join(folder(), 'clone');
  repo.git('clone', '-q', '--depth', '1', `file://${repo.root}`, clone);
  mends(clone, 'shallow');
});

test.each(['blob:none', 'tree:0', 'blob:limit=1'])('a partial clone (%s) is no history until all is fetched, and nothing is fetched behind the reader’s back', (filter) => {
  const { repo } = threeVersions();
  const clone = join(folder(), 'clone');
  repo.git('clone', '-q', `--filter=${filter}`, `file://${repo.root}`, clone);
  const objects = (): string => execFileSync('git', ['-C', clone, 'count-objects', '-v'], { encoding: 'utf8' });
  const before = objects();
  expect(obstacleOf(readHistory(join(clone, 'content')))).toBe('partial');
  expect(objects()).toBe(before);
  mends(clone, 'partial');
});

test('a replaced commit is no history, until the replacement is removed', () => {
  const { repo, commits } = threeVersions();
  repo.git('replace', '--graft', commits['three'] ?? '', commits['one'] ?? '');
  mends(repo.root, 'replaced');
});

test('a replaced file is no history either', () => {
  const { repo } = threeVersions();
  writeFileSync(join(repo.root, 'other'), office('a', '假的'));
  repo.git('replace', repo.git('rev-parse', 'HEAD~1:content/offices/a.yml'), repo.git('hash-object', '-w', 'other'));
  mends(repo.root, 'replaced');
});

test('a graft is no history, until it is removed', () => {
  const { repo, commits } = threeVersions();
  mkdirSync(join(repo.root, '.git/info'), { recursive: true });
  writeFileSync(join(repo.root, '.git/info/grafts'), `${commits['three']} ${commits['one']}\n`);
  mends(repo.root, 'grafted');
});

const objectFile = (repo: MadeRepository, name: string): string => {
  const id = repo.git('rev-parse', name);
  return join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2));
};

test.each([['commit', 'HEAD~1'], ['tree', 'HEAD~1^{tree}'], ['folder', 'HEAD~1:content/offices'], ['file', 'HEAD~1:content/offices/a.yml']])('a missing %s of the past is no history, until it is fetched again', (_, name) => {
  const { repo } = threeVersions();
  const origin = join(folder(), 'origin');
  repo.git('clone', '-q', '--bare', '--no-hardlinks', repo.root, origin);
  repo.git('remote', 'add', 'origin', origin);
  rmSync(objectFile(repo, name));
  mends(repo.root, 'damaged');
});

test.each([['commit', 'HEAD~1'], ['file', 'HEAD~1:content/offices/a.yml']])('a %s of the past that is garbage is no history', (_, name) => {
  const { repo } = threeVersions();
  const path = objectFile(repo, name);
  rmSync(path);
  writeFileSync(path, 'garbage');
  expect(obstacleOf(readHistory(repo.content))).toBe('damaged');
});

test('a file that is lost after the history was read is said when it is asked for', () => {
  const { repo } = threeVersions();
  const history = historyOf(repo.content);
  rmSync(objectFile(repo, 'HEAD~1:content/offices/a.yml'));
  expect(() => history.versionsOf('office', 'a').map(({ value }) => value)).toThrow(/历史已损坏.*git fetch --refetch/);
});

test('a branch that does not exist, or that is an option, is no history', () => {
  const { repo } = threeVersions();
  expect([obstacleOf(readHistory(repo.content, { ref: 'absent' })), obstacleOf(readHistory(repo.content, { ref: '--all' })), obstacleOf(readHistory(repo.content, { ref: 'HEAD:content' }))]).toEqual(['uncommitted', 'damaged', 'uncommitted']);
});

test('no repository, no commit, and a folder that was never committed each have their sentence', () => {
  const plain = folder();
  const unborn = folder();
  execFileSync('git', ['init', '-q', unborn]);
  const { repo } = threeVersions();
  mkdirSync(join(repo.root, 'draft'));
  expect([plain, join(plain, 'absent'), unborn, join(repo.root, 'draft'), join(repo.root, '.git')].map((path) => obstacleOf(readHistory(path)))).toEqual(['no-repository', 'no-repository', 'uncommitted', 'uncommitted', 'no-repository']);
});

test('a repository of another user is not read', () => {
  const { repo } = threeVersions();
  const before = process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
  process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
  try {
    expect(readHistory(repo.content)).toEqual({ available: false, obstacle: 'ownership', reason: 'Git 因为目录属于别的用户而拒绝读取。', reasonEn: 'Git refuses to read a folder that belongs to another user.', mend: `git config --global --add safe.directory ${repo.root}` });
  } finally {
    if (before === undefined) delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    else process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = before;
  }
});

test('where git is not installed, that is said', () => {
  const { repo } = threeVersions();
  const before = process.env['PATH'];
  process.env['PATH'] = folder();
  try {
    expect(obstacleOf(readHistory(repo.content))).toBe('no-git');
  } finally {
    process.env['PATH'] = before;
  }
});

test('what a hook sets for its own repository, and what a user likes to see, change nothing', () => {
  const { repo } = threeVersions();
  for (const setting of ['log.follow=true', 'log.showRoot=false', 'log.showSignature=true', 'diff.renames=copies', 'diff.relative=true', 'log.diffMerges=off', 'log.date=relative', 'color.ui=always', 'core.abbrev=4', 'trailer.separators==', 'i18n.logOutputEncoding=GBK', 'format.pretty=oneline', 'log.decorate=full']) {
    const at = setting.indexOf('=');
    repo.git('config', setting.slice(0, at), setting.slice(at + 1));
  }
  const other = threeVersions().repo;
  const set = { GIT_DIR: join(other.root, '.git'), GIT_WORK_TREE: other.root, GIT_INDEX_FILE: join(other.root, '.git/index') };
  Object.assign(process.env, set);
  try {
    expect([told(historyOf(repo.content), 'office', 'a'), historyOf(repo.content).folder]).toEqual([whole, 'content/']);
  } finally {
    for (const name of Object.keys(set)) delete process.env[name];
  }
});

test('a second work tree of the same repository has the same history', () => {
  const { repo } = threeVersions();
  const tree = join(folder(), 'tree');
  repo.git('worktree', 'add', '-q', '--detach', tree);
  expect(told(historyOf(join(tree, 'content')), 'office', 'a')).toEqual(whole);
});
