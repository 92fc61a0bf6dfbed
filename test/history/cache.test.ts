// The cache may only make things quicker: what is read with it must be what is read without it.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedLog } from '../../src/history/cache.ts';
import { repositoryAround } from '../../src/history/repository.ts';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, office, power } from './some-records.ts';

let repo: MadeRepository;
let cache = '';
beforeEach(() => {
  repo = makeRepository();
  cache = mkdtempSync(join(tmpdir(), 'sunlist-cache-'));
  for (const name of ['one', 'two', 'three']) step(name);
});
afterEach(() => {
  repo.remove();
  rmSync(cache, { recursive: true, force: true });
});

const step = (name: string): string => {
  repo.write({ 'offices/a.yml': office('a', name), [`powers/city/${name}.yml`]: power(name, name) });
  return repo.commit(name);
};

/** The whole history as data. */
const all = (options?: { cache?: string }): unknown => {
  const history = historyOf(repo.content, options);
  return { head: history.head, commits: history.commits, records: [...history.records()], versions: [...history.all()].map(({ versions }) => versions.map((version) => ({ ...version }))) };
};
/** The head of what the cache holds and would be believed. */
const believed = (): string | undefined => {
  const repository = repositoryAround(repo.content, 'HEAD');
  return repository.available ? cachedLog(cache, repository)?.head : undefined;
};
const file = (): string => join(cache, readdirSync(cache)[0] ?? '');
const same = (): void => expect(all({ cache })).toEqual(all());

test('an incremental run says what a full one says, and keeps it', () => {
  same();
  const earlier = believed();
  repo.git('checkout', '-q', '-b', 'proposal');
  step('four');
  repo.git('checkout', '-q', 'main');
  repo.write({ 'powers/city/one.yml': null, 'powers/roads/two.yml': power('two', 'two', 'roads'), 'powers/city/two.yml': null });
  repo.commit('five');
  repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'proposal');
  expect(earlier).toBe(repo.git('rev-parse', 'HEAD~2'));
  expect(believed()).toBe(earlier);
  same();
  expect(believed()).toBe(repo.git('rev-parse', 'HEAD'));
  same();
});

test('commits elsewhere extend it by nothing', () => {
  same();
  writeFileSync(join(repo.root, 'program.ts'), '');
  const head = repo.commit('elsewhere');
  same();
  expect(believed()).toBe(head);
});

test.each([
  ['an amended commit', () => { repo.write({ 'offices/a.yml': office('a', 'amended') }); repo.git('add', '-A'); repo.git('commit', '-q', '--amend', '-m', 'amended'); }],
  ['a shorter branch', () => repo.git('reset', '-q', '--hard', 'HEAD~1')],
  ['a forced push of another past', () => { repo.git('checkout', '-q', '-B', 'main', 'HEAD~2'); step('other'); step('another'); }],
  ['a rewritten past', () => repo.git('rebase', '-q', '--exec', 'git -c user.name=Clerk -c user.email=clerk@example.org commit --amend -q -m rewritten', '--root')],
  ['the old branch merged into another', () => { repo.git('checkout', '-q', '-b', 'other', 'HEAD~2'); step('other'); repo.git('merge', '-q', '-s', 'ours', '-m', 'merge', 'main'); }],
  ['a branch without a common ancestor', () => { repo.git('checkout', '-q', '--orphan', 'new'); repo.commit('new'); }],
  ['a past that is gone from the repository', () => { repo.git('checkout', '-q', '-B', 'main', 'HEAD~2'); step('other'); repo.git('reflog', 'expire', '--expire=now', '--all'); repo.git('gc', '-q', '--prune=now'); }],
])('after %s the stale cache is thrown away', (_, change) => {
  same();
  const stale = believed();
  change();
  expect(repo.git('rev-parse', 'HEAD')).not.toBe(stale);
  same();
  expect(believed()).toBe(repo.git('rev-parse', 'HEAD'));
});

test.each([
  ['cut short', () => truncateSync(file(), 200)],
  ['empty', () => truncateSync(file(), 0)],
  ['changed in one letter', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace('"three"', '"threx"'))],
  ['of another head', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace(/"head":"./, '"head":"x'))],
  ['continued by somebody else', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace(/^.*\n(.*\n)$/s, '$&$1'))],
  ['not text', () => writeFileSync(file(), Buffer.from([0xff, 0, 0xff]))],
])('a file that is %s is not believed', (_, damage) => {
  same();
  damage();
  expect(believed()).toBeUndefined();
  same();
  expect(believed()).toBe(repo.git('rev-parse', 'HEAD'));
});

test('another content folder of the same repository has its own file', () => {
  all({ cache });
  historyOf(repo.root, { cache });
  historyOf(join(repo.content, 'powers'), { cache });
  expect(readdirSync(cache).length).toBe(3);
  same();
});

test('a cache of another folder or program under this name is not believed', () => {
  all({ cache });
  historyOf(join(repo.content, 'powers'), { cache });
  const [one = '', two = ''] = readdirSync(cache).map((name) => join(cache, name));
  writeFileSync(one, readFileSync(two));
  writeFileSync(two, readFileSync(one));
  same();
});

test('a folder that cannot be written or read is no obstacle', () => {
  writeFileSync(join(cache, 'file'), '');
  expect(all({ cache: join(cache, 'file') })).toEqual(all());
  chmodSync(cache, 0o500);
  expect(all({ cache: join(cache, 'below') })).toEqual(all());
  chmodSync(cache, 0o700);
});

test('a lost file is noticed in spite of the cache once it is read', () => {
  same();
  const blob = repo.git('rev-parse', 'HEAD~1:content/offices/a.yml');
  rmSync(join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  expect(() => all({ cache })).toThrow(/历史已损坏/);
});

test('old files make room, and only ours', () => {
  same();
  const kept = file();
  const old = join(cache, 'history-01234567.log');
  const foreign = join(cache, 'notes.json');
  writeFileSync(foreign, '');
  for (const path of [old, foreign]) {
    writeFileSync(path, '');
    // A file with a hole: as long as the limit allows in all, and no bytes on the disk.
    truncateSync(path, 1024 * 1024 * 1024);
    utimesSync(path, 1, 1);
  }
  step('four');
  same();
  expect([readdirSync(cache).sort(), statSync(kept).size > 0]).toEqual([[kept.slice(cache.length + 1), 'notes.json'].sort(), true]);
});
