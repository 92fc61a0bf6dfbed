// What may enter the log of publications, and what is refused; on real repositories.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loggedPublication } from '../../src/proof/log-publication.ts';
import { sha256 } from '../../src/proof/entry.ts';
import { siteInFolder, writeManifest } from '../../src/proof/site-folder.ts';
import { makePublisher, type Publisher } from './made-publications.ts';

let publisher: Publisher;
beforeEach(() => void (publisher = makePublisher()));
afterEach(() => publisher.remove());

const options = (now = '2026-11-21T09:00:00+08:00') => ({ content: publisher.repository.content, out: publisher.site, today: now.slice(0, 10), now, program: { version: '0.1.0', commit: null, lockfile: 'a'.repeat(64) }, ledger: null });

test('an entry says what was published, from what and after what', async () => {
  const first = publisher.publish('2026-11-01T09:00:00+08:00');
  const second = publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-20T09:00:00+08:00');
  const manifest = await siteInFolder(publisher.site)?.manifest() ?? '';
  expect(second.entry).toEqual({
    sequence: 2, time: '2026-11-20T09:00:00+08:00', today: '2026-11-20', commit: publisher.repository.git('rev-parse', 'HEAD'), folder: 'content', tree: publisher.repository.git('rev-parse', 'HEAD:content'),
    ledger: null, program: { version: '0.1.0', commit: null, lockfile: 'a'.repeat(64) }, files: 2, manifest: sha256(manifest), previous: first.digest,
  });
  expect(publisher.log()).toBe(`${publisher.repository.git('show', 'publications:publications.ndjson')}\n`);
  expect(publisher.repository.git('log', '--format=%an %aI %s', 'publications')).toBe(`Sunlist 2026-11-20T09:00:00+08:00 Publication 2 of ${second.entry.commit.slice(0, 10)}\nSunlist 2026-11-01T09:00:00+08:00 Publication 1 of ${first.entry.commit.slice(0, 10)}`);
});

test('no work tree is touched', () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  expect([publisher.repository.git('status', '--porcelain'), publisher.repository.git('rev-parse', '--abbrev-ref', 'HEAD')]).toEqual(['', 'main']);
});

test('of two publications at once only one wins, and the other publishes nothing', () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  const [one, other] = [loggedPublication(options()), loggedPublication(options())];
  if ('problem' in one || 'problem' in other) throw new Error('refused');
  const manifest = writeManifest(publisher.site);
  one.enter(publisher.site, manifest);
  expect(() => other.enter(publisher.site, manifest)).toThrow('另一次发布刚刚记入了发布记录，这一次没有发布。请重新运行。');
  expect(publisher.repository.git('rev-list', '--count', 'publications')).toBe('2');
});

test('of two first publications at once only one wins', () => {
  const [one, other] = [loggedPublication(options()), loggedPublication({ ...options('2026-11-21T09:00:01+08:00') })];
  if ('problem' in one || 'problem' in other) throw new Error('refused');
  one.enter(publisher.repository.root, { files: 0, digest: 'b'.repeat(64) });
  expect(() => other.enter(publisher.repository.root, { files: 0, digest: 'b'.repeat(64) })).toThrow();
  expect(publisher.repository.git('rev-list', '--count', 'publications')).toBe('1');
});

test('changes that are in no commit are refused by name, ignored records too', () => {
  publisher.repository.write({ 'powers/permit.yml': 'id: permit\nname: 改\n', 'powers/new.yml': 'id: new\n' });
  expect(loggedPublication(options())).toEqual({ problem: '有没有提交的修改，发布记录里的提交就不是网站的来源：content/powers/permit.yml、content/powers/new.yml。先提交（git commit），或去掉 --log 只在本机查看。' });
  publisher.repository.commit('Add');
  writeFileSync(join(publisher.repository.root, '.git', 'info', 'exclude'), 'secret.yml\n');
  publisher.repository.write({ 'powers/secret.yml': 'id: secret\n', '.DS_Store': 'x' });
  writeFileSync(join(publisher.repository.root, '.git', 'info', 'exclude'), 'secret.yml\n.DS_Store\n');
  expect(loggedPublication(options())).toEqual({ problem: '有没有提交的修改，发布记录里的提交就不是网站的来源：powers/secret.yml。先提交（git commit），或去掉 --log 只在本机查看。' });
});

test('a commit made while the site was being made is not published', () => {
  const publication = loggedPublication(options());
  if ('problem' in publication) throw new Error(publication.problem);
  publisher.repository.write({ 'powers/permit.yml': 'id: permit\nname: 改\n' });
  publisher.repository.commit('Meanwhile');
  expect(() => publication.enter(publisher.scratch, { files: 0, digest: 'b'.repeat(64) })).toThrow('生成网站的时候仓库变了，没有发布。请重新运行。');
});

test('a history that does not contain what was published is refused, and the ways out are named', () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  const published = publisher.repository.git('rev-parse', '--short=10', 'HEAD');
  publisher.repository.write({ 'powers/permit.yml': 'id: permit\nname: 别的\n' });
  publisher.repository.git('add', '-A');
  publisher.repository.git('commit', '-q', '--amend', '-m', 'Rewritten');
  expect(loggedPublication(options())).toEqual({ problem: `上一次发布（第 1 次，2026-11-01）的提交 ${published}不在现在的历史里：历史被改写过，或者这里是旧的副本。先运行 git pull；要撤回改动请用 git revert，不要改写历史。依法必须从历史里去掉内容的，写一份收回记录并加 --withdrawal 文件名。` });
});

test('a clone continues the log of its remote, also where its own branch is behind', () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  const clone = publisher.clone();
  const other = { ...options(), content: join(clone, 'content') };
  const first = loggedPublication(other);
  if ('problem' in first) throw new Error(first.problem);
  expect(first.enter(publisher.scratch, { files: 0, digest: 'b'.repeat(64) }).entry.sequence).toBe(2);
});

test('two logs that went different ways are refused', () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  const clone = publisher.clone();
  const own = loggedPublication({ ...options(), content: join(clone, 'content') });
  if ('problem' in own) throw new Error(own.problem);
  own.enter(publisher.scratch, { files: 0, digest: 'b'.repeat(64) });
  publisher.publish('2026-11-02T09:00:00+08:00');
  publisher.repository.git('-C', clone, 'fetch', '-q');
  const refused = loggedPublication({ ...options(), content: join(clone, 'content') });
  expect('problem' in refused && refused.problem).toMatch(/^发布记录有两个互不承接的版本（refs\/heads\/publications [0-9a-f]{10}、refs\/remotes\/origin\/publications [0-9a-f]{10}）/);
});

test('a clock that goes back is a note, not an obstacle', () => {
  publisher.publish('2026-11-30T09:00:00+08:00');
  const next = loggedPublication(options());
  expect('problem' in next ? next : next.notes).toEqual(['这次的时间（2026-11-21T09:00:00+08:00）早于上一次发布（2026-11-30T09:00:00+08:00）：请核对本机的时钟。先后以记录的次序为准。']);
});

test('a shallow clone publishes nothing, and says what mends it', () => {
  publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-20T09:00:00+08:00');
  const shallow = join(publisher.scratch, 'shallow');
  publisher.repository.git('clone', '-q', '--depth', '1', `file://${publisher.repository.root}`, shallow);
  expect(loggedPublication({ ...options(), content: join(shallow, 'content') })).toEqual({ problem: '不能记入发布记录：这是浅克隆，只有最近的提交。请运行 git fetch --unshallow' });
});

test('a ledger of approvals that does not hold the one published last is refused', () => {
  const { repository } = publisher;
  const ledger = (text: string): string => repository.git('commit-tree', '-m', text, repository.git('rev-parse', 'HEAD^{tree}'));
  const [first, rewritten] = [ledger('one'), ledger('another')];
  const publication = loggedPublication({ ...options(), ledger: first });
  if ('problem' in publication) throw new Error(publication.problem);
  publication.enter(publisher.scratch, { files: 0, digest: 'b'.repeat(64) });
  expect(loggedPublication({ ...options('2026-11-22T09:00:00+08:00'), ledger: rewritten })).toEqual({ problem: `上一次发布（第 1 次）所用的审批台账 ${first.slice(0, 10)} 不在现在的台账里：台账被改写过，或者这里是旧的副本。先运行 git fetch origin ledger；台账只能往后加，不能改写。` });
  expect(loggedPublication({ ...options('2026-11-22T09:00:00+08:00'), ledger: null })).toHaveProperty('problem');
  const further = repository.git('commit-tree', '-p', first, '-m', 'two', repository.git('rev-parse', 'HEAD^{tree}'));
  expect(loggedPublication({ ...options('2026-11-22T09:00:00+08:00'), ledger: further })).not.toHaveProperty('problem');
});
