// What a third party sees when somebody touched what was published. Each fraud is made on a real repository, and named.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLines } from '../../src/proof/entry.ts';
import { witnessLine } from '../../src/proof/witness.ts';
import { makePublisher, type Publisher, told } from './made-publications.ts';

let publisher: Publisher;
beforeEach(() => void (publisher = makePublisher()));
afterEach(() => publisher.remove());

const publishTwice = () => [publisher.publish('2026-11-01T09:00:00+08:00'), publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-20T09:00:00+08:00')] as const;
const NOTHING_WRONG = { verdict: 'good', bad: [], words: [], details: [] };

test('an honest copy is in order, and what was not checked is said', async () => {
  publishTwice();
  expect(await told(publisher)).toEqual({ ...NOTHING_WRONG, unknown: ['signatures', 'witnesses', 'rebuild'] });
});

test('without a repository the copy is checked against its own log, and the history is not', async () => {
  publishTwice();
  expect(await told(publisher, { repository: undefined })).toEqual({ ...NOTHING_WRONG, unknown: ['commits', 'signatures', 'witnesses', 'rebuild'] });
});

test('an edited page is named', async () => {
  publishTwice();
  publisher.tamper('powers/permit/index.html');
  expect(await told(publisher)).toMatchObject({ verdict: 'bad', bad: ['files'], words: ['1 files were altered.'], details: ['powers/permit/index.html'] });
});

test('a page that was never published, and one that was taken away, are named', async () => {
  publishTwice();
  writeFileSync(join(publisher.site, 'extra.html'), 'x');
  rmSync(join(publisher.site, 'index.html'));
  expect(await told(publisher)).toMatchObject({ bad: ['files'], words: ['1 files are missing.', '1 files were never published.'], details: ['index.html', 'extra.html'] });
});

test('a page edited together with the manifest is seen by the log', async () => {
  publishTwice();
  publisher.tamper('index.html');
  const { writeManifest } = await import('../../src/proof/site-folder.ts');
  writeManifest(publisher.site);
  expect(await told(publisher)).toMatchObject({ bad: ['manifest'], words: ['The manifest is not that of publication #2: the site was altered after it was published, or belongs to another publication.'] });
});

test('a line of the log that was edited breaks the chain', async () => {
  publishTwice();
  publisher.setLog(publisher.log().replace('2026-11-01T09', '2026-11-01T10'));
  const { bad, words } = await told(publisher);
  expect([bad, words[0]]).toEqual([['chain', 'repository-log'], 'The log was altered: line 2 does not continue the one before it.']);
});

test('a log that was cut off in the middle of a line is damaged', async () => {
  publishTwice();
  publisher.setLog(publisher.log().slice(0, -20));
  expect(await told(publisher)).toMatchObject({ bad: ['log'], words: ['Line 2 of the log is damaged or was altered.'] });
});

test('a field that nobody signed cannot be smuggled into a line', () => {
  publishTwice();
  expect(readLines(publisher.log().replace('"sequence":1,', '"sequence":1,"hidden":true,'))).toEqual({ wrong: 1 });
});

test('a site without its log is named where the repository has one', async () => {
  publishTwice();
  rmSync(join(publisher.site, 'publications.ndjson'));
  expect(await told(publisher)).toMatchObject({ verdict: 'bad', bad: ['repository-log'] });
});

test('an older copy is in order, and said to be old', async () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  const [old] = [publisher.log()];
  const { cpSync } = await import('node:fs');
  cpSync(publisher.site, join(publisher.scratch, 'old'), { recursive: true });
  publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-20T09:00:00+08:00');
  const { siteInFolder } = await import('../../src/proof/site-folder.ts');
  const site = siteInFolder(join(publisher.scratch, 'old'));
  expect(publisher.log().startsWith(old)).toBe(true);
  expect(await told(publisher, site ? { site } : {})).toMatchObject(NOTHING_WRONG);
});

test('a published commit that was rewritten and pushed with force is named', async () => {
  const [first, second] = publishTwice();
  publisher.repository.git('reset', '-q', '--hard', first.entry.commit);
  publisher.repository.write({ 'powers/permit.yml': 'id: permit\nname: 别的\n' });
  publisher.repository.commit('Change');
  publisher.repository.git('reflog', 'expire', '--expire=now', '--all');
  publisher.repository.git('gc', '-q', '--prune=now');
  const { bad, details } = await told(publisher);
  expect([bad, details[0]]).toEqual([['commits', 'ancestry'], `#2 2026-11-20 ${second.entry.commit}`]);
});

test('a history and a log that were rewritten together contradict a witness', async () => {
  const [first] = publishTwice();
  const seen = witnessLine(first);
  publisher.repository.git('update-ref', '-d', 'refs/heads/publications');
  publisher.repository.git('checkout', '-q', '--orphan', 'again');
  publisher.repository.commit('First', '2026-01-03T03:04:05+08:00');
  publisher.repository.git('branch', '-M', 'main');
  publisher.publish('2026-11-01T09:00:00+08:00');
  expect(await told(publisher)).toMatchObject({ verdict: 'good', bad: [] });
  expect(await told(publisher, { witnesses: [seen] })).toMatchObject({ verdict: 'bad', bad: ['witnesses'], words: ['The log was rewritten: it contradicts a witness kept elsewhere.'], details: [seen] });
});

test('a log whose last publication was removed is shorter than its witness', async () => {
  const [, second] = publishTwice();
  publisher.repository.git('update-ref', 'refs/heads/publications', 'publications~1');
  publisher.setLog(`${publisher.log().split('\n')[0]}\n`);
  const { bad, words } = await told(publisher, { witnesses: [witnessLine(second)] });
  expect([bad, words.at(-1)]).toEqual([['manifest', 'witnesses'], 'The log ends before what was witnessed: later publications were removed, or this is an earlier copy.']);
});

test('the newest of several witnesses is shown with its age, whatever stands around it', async () => {
  const [first, second] = publishTwice();
  const { verify } = await import('../../src/proof/verify.ts');
  const { siteInFolder } = await import('../../src/proof/site-folder.ts');
  const site = siteInFolder(publisher.site);
  if (!site) throw new Error('no site');
  const result = await verify({ site, witnesses: [`《县报》三版：${witnessLine(second)}。`, witnessLine(first), 'nonsense'], today: '2026-11-24' });
  if ('problem' in result) throw new Error(result.problem.en);
  expect(result.checks.filter(({ topic }) => topic === 'witnesses')).toEqual([
    { topic: 'witnesses', outcome: 'unknown', words: { zh: '有的见证行读不懂，应当是“sunlist 日期 #次数 摘要 提交”。', en: 'Some witness lines cannot be read; they should be “sunlist DATE #NUMBER DIGEST COMMIT”.' }, details: ['nonsense'] },
    { topic: 'witnesses', outcome: 'good', words: { zh: '最新的见证是 4 天前的（2026-11-20，第 2 次发布），与发布记录相符：到那时为止没有改写。', en: 'The newest witness is 4 days old (2026-11-20, publication #2) and agrees with the log: nothing before it was rewritten.' }, details: [witnessLine(second)] },
  ]);
});

test('clocks that were wrong are told, but are no fraud', async () => {
  publisher.publish('2026-11-20T09:00:00+08:00');
  publisher.repository.write({ 'powers/permit.yml': 'id: permit\nname: 许可\n' });
  publisher.repository.commit('Change', '2027-05-05T00:00:00+08:00');
  const future = publisher.publish('2026-11-01T09:00:00+08:00');
  expect(await told(publisher, { witnesses: [witnessLine(future)], today: '2026-10-01' })).toMatchObject({
    verdict: 'good',
    words: ['Some publications are dated before the one they follow: a clock was wrong. The order of the log counts.', 'Some publications are dated before the commit they were made from: a clock was wrong.', 'The newest witness (2026-11-01, publication #2) agrees, but is dated after today (2026-10-01): a clock is wrong.'],
  });
});

test('content that is not that of its commit is named', async () => {
  publishTwice();
  const line = publisher.log().split('\n')[0] ?? '';
  const forged = line.replace(/"tree":"[0-9a-f]{40}"/, `"tree":"${'1'.repeat(40)}"`);
  publisher.setLog(`${forged}\n`);
  expect((await told(publisher)).bad).toContain('repository-log');
  const { checkHistory } = await import('../../src/proof/check-history.ts');
  const lines = readLines(`${forged}\n`);
  if ('wrong' in lines) throw new Error('unreadable');
  expect(checkHistory(publisher.repository.content, lines, publisher.repository.git('rev-parse', 'HEAD')).filter(({ outcome }) => outcome === 'bad').map(({ topic }) => topic)).toEqual(['trees']);
});

test('half a repository is no ground to verify on, and the command that mends it is named', async () => {
  publishTwice();
  publisher.repository.git('clone', '-q', '--depth', '1', `file://${publisher.repository.root}`, join(publisher.scratch, 'shallow'));
  expect(await told(publisher, { repository: join(publisher.scratch, 'shallow') })).toEqual({ verdict: 'none', bad: [], unknown: [], words: ['The repository cannot be used: This is a shallow clone: it has only the latest commits. Run git fetch --unshallow'], details: [] });
});

test('pages rebuilt from the same commit convict the site only where the program is the same', async () => {
  publishTwice();
  const rebuilt = (sameProgram: boolean) => async () => ({ digests: new Map([['index.html', 'b'.repeat(64)]]), sameProgram });
  expect((await told(publisher, { rebuild: rebuilt(true) })).bad).toEqual(['rebuild']);
  expect(await told(publisher, { rebuild: rebuilt(false) })).toMatchObject({ bad: [], unknown: ['signatures', 'witnesses', 'rebuild'] });
});
