// Repositories that git itself would not make, built object by object.
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, office, told } from './some-records.ts';

let repo: MadeRepository;
beforeEach(() => { repo = makeRepository(); });
afterEach(() => repo.remove());

const put = (input: string | Uint8Array, ...args: string[]): string => execFileSync('git', ['-C', repo.root, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
const blob = (text: string | Uint8Array): string => put(text, 'hash-object', '-w', '--stdin');
/** A folder of entries, each "mode type id" and a name of any bytes. */
const tree = (entries: readonly (readonly [string, string | Buffer])[]): string => put(Buffer.concat(entries.flatMap(([what, name]) => [Buffer.from(`${what}\t`), Buffer.from(name), Buffer.from([0])])), 'mktree', '-z');
const inContent = (folder: string, name: string): string => tree([[`040000 tree ${tree([[`040000 tree ${folder}`, name]])}`, 'content']]);
const commit = (root: string, text: string | Uint8Array, who = 'Clerk <clerk@example.org> 1767294245 +0800', parents: readonly string[] = []): string =>
  put(Buffer.concat([Buffer.from(`tree ${root}\n${parents.map((parent) => `parent ${parent}\n`).join('')}author ${who}\ncommitter ${who}\n`), Buffer.from(text)]), 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin');
const point = (head: string): void => void repo.git('update-ref', 'refs/heads/main', head);

test('file names that climb, hide, break lines or are no text are no records', () => {
  const good = blob(office('a', '甲局'));
  point(commit(inContent(tree([[`100644 blob ${good}`, 'a.yml'], [`100644 blob ${good}`, 'b\n.yml'], [`100644 blob ${good}`, ':c.yml'], [`100644 blob ${good}`, Buffer.from([0x64, 0xff, 0x2e, 0x79, 0x6d, 0x6c])], [`040000 tree ${tree([[`100644 blob ${good}`, 'e.yml']])}`, '..'], [`040000 tree ${tree([[`100644 blob ${good}`, 'f.yml']])}`, '.git'], [`100644 blob ${good}`, `${'g'.repeat(3000)}.yml`]]), 'offices'), '\nfirst\n'));
  expect([...historyOf(repo.content).records()]).toEqual([{ kind: 'office', id: 'a', versions: 1, alive: true }]);
});

test('a message that looks like a list of changes is a message', () => {
  const root = inContent(tree([[`100644 blob ${blob(office('a', '甲局'))}`, 'a.yml']]), 'offices');
  const subject = `:000000 100644 ${'0'.repeat(40)} ${'1'.repeat(40)} A`;
  point(commit(root, `\n${subject}\n\ncontent/offices/b.yml\n\n:x: y\n\nChange-Kind: technical\n`));
  const history = historyOf(repo.content);
  expect([told(history, 'office', 'a'), history.size, history.commits[0]?.technical]).toEqual([[`added offices/a.yml ${subject}`], 1, true]);
});

test('a message in another encoding that says so is read in it', () => {
  const root = inContent(tree([[`100644 blob ${blob(office('a', '甲局'))}`, 'a.yml']]), 'offices');
  point(commit(root, Buffer.concat([Buffer.from('encoding GBK\n\n'), Buffer.from([0xb8, 0xc4, 0xc3, 0xfb]), Buffer.from('\n')])));
  expect(told(historyOf(repo.content), 'office', 'a')).toEqual(['added offices/a.yml 改名']);
});

test.each([['0 +0000', '1970-01-01'], ['253402300799 +0000', '9999-12-31'], ['99999999999999 +0800', '9999-12-31'], ['1767294245 +9999', '2026-01-02'], ['18446744073709551615 -1200', '9999-12-31'], ['never +0800', '1970-01-01']])('a clock that says %s gives a day, %s', (when, day) => {
  point(commit(inContent(tree([[`100644 blob ${blob(office('a', '甲局'))}`, 'a.yml']]), 'offices'), '\nfirst\n', `Clerk <clerk@example.org> ${when}`));
  expect(historyOf(repo.content).versionsOf('office', 'a').map((version) => version.day)).toEqual([day]);
});

test('a file that unfolds to hundreds of megabytes is not unfolded', () => {
  const bomb = blob(new Uint8Array(300 * 1024 * 1024));
  point(commit(inContent(tree([[`100644 blob ${bomb}`, 'a.yml'], [`100644 blob ${blob(office('b', '乙局'))}`, 'b.yml']]), 'offices'), '\nfirst\n'));
  const before = process.memoryUsage.rss();
  const shown = [...historyOf(repo.content).all()].map(({ id, versions }) => [id, versions[0]?.state, versions[0]?.reason?.rule]);
  expect([shown, process.memoryUsage.rss() - before < 100 * 1024 * 1024]).toEqual([[['a', 'unreadable', 'file-size'], ['b', 'added', undefined]], true]);
});

test('a repository with longer hashes is read as well', () => {
  const long = makeRepository();
  try {
    execFileSync('sh', ['-c', 'rm -rf .git && git init -q -b main --object-format=sha256'], { cwd: long.root });
    long.write({ 'offices/a.yml': office('a', '甲局') });
    const head = long.commit('one');
    const history = historyOf(long.content);
    expect([head.length, history.head, history.versionsOf('office', 'a').map(({ value, blob: id }) => [value?.name, id?.length])]).toEqual([64, head, [['甲局', 64]]]);
  } finally {
    long.remove();
  }
});
