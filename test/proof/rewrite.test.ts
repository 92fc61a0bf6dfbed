// A history from which personal data had to be taken out: allowed only with a record, and proven to differ in nothing else.
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRewrite, type Rewrite } from '../../src/proof/rewrite.ts';
import { makePublisher, type Publisher, told } from './made-publications.ts';

const PATH = 'content/notices/list.yml';

let publisher: Publisher;
beforeEach(() => void (publisher = makePublisher()));
afterEach(() => publisher.remove());

/** Publishes twice, takes the telephone out of every commit, and forgets the old ones. Returns the record, with or without the ids of the old files. */
function withdraw(ids: boolean, script = `printf 'phone: withdrawn\\n' > ${PATH}`, forget = true): Rewrite {
  const { repository } = publisher;
  publisher.publish('2026-11-01T09:00:00+08:00');
  publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-10T09:00:00+08:00');
  const old = repository.git('rev-list', '--reverse', 'main').split('\n');
  const object = repository.git('rev-parse', `main:${PATH}`);
  execFileSync('git', ['-C', repository.root, 'filter-branch', '-f', '--tree-filter', script, 'main'], { stdio: 'ignore', env: { ...process.env, FILTER_BRANCH_SQUELCH_WARNING: '1', GIT_CONFIG_NOSYSTEM: '1' } });
  const now = repository.git('rev-list', '--reverse', 'main').split('\n');
  if (forget) {
    repository.git('update-ref', '-d', 'refs/original/refs/heads/main');
    repository.git('reflog', 'expire', '--expire=now', '--all');
    repository.git('gc', '-q', '--prune=now');
  }
  return { what: '申请人手机号码', reason: '误把个人信息写进了名单', ground: '《中华人民共和国个人信息保护法》第四十七条', decidedOn: '2026-11-18', paths: [PATH], commits: old.map((commit, at) => ({ old: commit, new: now[at] ?? '', ...(ids ? { files: [{ path: PATH, object }] } : {}) })) };
}

const NOTE = 'The history was rewritten at publication 3, with a record: 2026-11-18 申请人手机号码; reason: 误把个人信息写进了名单; ground: 《中华人民共和国个人信息保护法》第四十七条.';

test('with the ids of the old files, everybody can prove that nothing else changed, without the old commits', async () => {
  const rewrite = withdraw(true);
  expect(publisher.publish('2026-11-20T09:00:00+08:00', { rewrite }).entry.rewrite).toEqual(rewrite);
  publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可证\n' }, '2026-11-22T09:00:00+08:00');
  expect(await told(publisher)).toEqual({ verdict: 'good', bad: [], unknown: ['signatures', 'witnesses', 'rebuild'], words: [NOTE], details: [PATH] });
});

test('without the ids, and without the old commits, it is said that it cannot be shown', async () => {
  publisher.publish('2026-11-20T09:00:00+08:00', { rewrite: withdraw(false) });
  expect(await told(publisher)).toMatchObject({ verdict: 'good', unknown: ['withdrawal', 'signatures', 'witnesses', 'rebuild'], words: [NOTE] });
});

test('whoever kept the old commits can prove it without the ids', async () => {
  publisher.publish('2026-11-20T09:00:00+08:00', { rewrite: withdraw(false, undefined, false) });
  expect(await told(publisher, { repository: publisher.repository.root })).toMatchObject({ verdict: 'good', unknown: ['signatures', 'witnesses', 'rebuild'], words: [NOTE] });
});

test.each([[true, true], [false, false]])('a record that covers for another change is caught (ids %s, old commits gone %s)', async (ids, gone) => {
  const rewrite = withdraw(ids, `printf 'phone: withdrawn\\n' > ${PATH}; printf 'id: permit\\nname: 偷改\\n' > content/powers/permit.yml`, gone);
  publisher.publish('2026-11-20T09:00:00+08:00', { rewrite });
  expect(await told(publisher, gone ? {} : { repository: publisher.repository.root })).toMatchObject({ verdict: 'bad', bad: ['withdrawal'], words: [NOTE, 'The rewriting changed more than what was withdrawn: 2 commits differ elsewhere.'] });
});

test('a file that was taken out altogether is proven, too', async () => {
  publisher.publish('2026-11-20T09:00:00+08:00', { rewrite: withdraw(true, `rm -f ${PATH}`) });
  expect(await told(publisher)).toMatchObject({ verdict: 'good', words: [NOTE] });
});

test('a rewritten history is refused without a record, and with one that does not say what became of the last publication', () => {
  const rewrite = withdraw(true);
  const [first] = rewrite.commits;
  expect(() => publisher.publish('2026-11-20T09:00:00+08:00')).toThrow(/不在现在的历史里：历史被改写过/);
  expect(() => publisher.publish('2026-11-20T09:00:00+08:00', { rewrite: { ...rewrite, commits: first ? [first] : [] } })).toThrow(/^收回记录没有写明上一次发布（第 2 次，2026-11-10）的提交 [0-9a-f]{10}变成了哪个新提交/);
});

test('a record where nothing was rewritten is refused', () => {
  const rewrite: Rewrite = { what: '电话', reason: '误发', ground: '依申请', decidedOn: '2026-11-18', paths: [PATH], commits: [{ old: '1'.repeat(40), new: '2'.repeat(40) }] };
  expect(() => publisher.publish('2026-11-01T09:00:00+08:00', { rewrite })).toThrow('还没有发布记录，不需要 --withdrawal。');
  publisher.publish('2026-11-01T09:00:00+08:00');
  expect(() => publisher.publish('2026-11-02T09:00:00+08:00', { rewrite })).toThrow(/仍在历史里，不需要 --withdrawal。$/);
});

test('a record is read from YAML, and what is missing is named with an example', () => {
  const text = `what: 电话\nreason: 误发\nground: 依申请\ndecidedOn: 2026-11-18\npaths: [${PATH}]\ncommits:\n  - old: "${'1'.repeat(40)}"\n    new: "${'2'.repeat(40)}"\n`;
  expect(readRewrite(text)).toEqual({ what: '电话', reason: '误发', ground: '依申请', decidedOn: '2026-11-18', paths: [PATH], commits: [{ old: '1'.repeat(40), new: '2'.repeat(40) }] });
  expect(readRewrite(text.replace('reason: 误发\n', ''))).toEqual({ problem: '收回记录缺少 reason（原因），例如 reason: 误把个人信息写进了附件' });
  expect(readRewrite(text.replace(PATH, '../x'))).toEqual({ problem: 'paths（被收回的文件）要列出文件在仓库里的路径，例如 paths: [content/notices/2026/list.mdx]' });
  expect(readRewrite(text.replace('1'.repeat(40), '1'.repeat(39)))).toEqual({ problem: 'commits（提交对照）的第 1 条不完整：old 和 new 各写一个完整的提交编号；files 里只能有 paths 列出的文件，object 写旧文件的 Git 编号或 null。' });
});
