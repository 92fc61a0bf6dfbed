import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listVersions, recordsNamed, versionsAsCsv, versionsAsText, type Wanted } from '../../src/history/list-versions.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, office, power } from './some-records.ts';

let repo: MadeRepository;
const commits: string[] = [];
beforeAll(() => {
  repo = makeRepository();
  repo.write({ 'offices/city.yml': office('city', '城管局'), 'powers/city/dig.yml': power('dig', '占道审批'), 'powers/city/city.yml': power('city', '同号事项') });
  commits.push(repo.commit('Publish the list', '2026-01-05T09:00:00+08:00'));
  repo.write({ 'powers/city/dig.yml': power('dig', '占道挖掘审批') });
  commits.push(repo.commit('\u202eRename\n\nChange-Kind: technical', '2026-03-01T23:59:59+08:00'));
  repo.write({ 'offices/city.yml': `${office('city', '城管局')}updated: 2026-03-15\n` });
  commits.push(repo.commit('Register the review\n\nChange-Kind: technical', '2026-03-15T09:00:00+08:00'));
  repo.write({ 'powers/city/dig.yml': null });
  commits.push(repo.commit('Repeal', '2025-12-31T16:00:00Z'));
  repo.write({ 'powers/city/dig.yml': 'id: dig\n' });
  commits.push(repo.commit('=1+1', '2026-04-01T00:00:00+08:00'));
});
afterAll(() => repo.remove());

const context = () => ({ schemas: readSchemas(), register: readRegister(repo.content).register });
const list = (wanted: Wanted): string[] => listVersions(historyOf(repo.content), wanted, context()).versions.map(({ day, kind, id, version, state, name }) => `${day} ${kind}/${id} v${version} ${state} ${name}`);

test('everything, in the order of the commits, whatever their dates say', () => {
  expect(list({ technical: true })).toEqual(['2026-01-05 office/city v1 added 城管局', '2026-01-05 power/city v1 added 同号事项', '2026-01-05 power/dig v1 added 占道审批', '2026-03-01 power/dig v2 changed 占道挖掘审批', '2026-03-15 office/city v2 changed 城管局', '2026-01-01 power/dig v3 deleted 占道挖掘审批', '2026-04-01 power/dig v4 unreadable 占道挖掘审批']);
});

test('technical commits are left out, and counted; one that only calls itself so is not', () => {
  const { versions, technicalLeftOut } = listVersions(historyOf(repo.content), {}, context());
  expect([versions.map(({ id, version, class: sort }) => [id, version, sort]), technicalLeftOut]).toEqual([[['city', 1, 'added'], ['city', 1, 'added'], ['dig', 1, 'added'], ['dig', 2, 'changed'], ['dig', 3, 'repealed'], ['dig', 4, 'changed']], 1]);
});

test('days are those of Shanghai, both included, also where an old date comes after a new one', () => {
  expect([list({ from: '2026-01-01', to: '2026-01-01' }), list({ from: '2026-03-01', to: '2026-03-01', technical: true }), list({ from: '2027-01-01' }), list({ to: '2025-12-31' })]).toEqual([['2026-01-01 power/dig v3 deleted 占道挖掘审批'], ['2026-03-01 power/dig v2 changed 占道挖掘审批'], [], []]);
});

test('an id that two kinds share means both, until the kind is named', () => {
  const history = historyOf(repo.content);
  expect([recordsNamed(history, 'city'), recordsNamed(history, 'power/city'), recordsNamed(history, 'law/city')]).toEqual([[{ kind: 'office', id: 'city' }, { kind: 'power', id: 'city' }], [{ kind: 'power', id: 'city' }], []]);
});

test('text shows nothing that hides or moves, and tables nothing that runs', () => {
  const found = listVersions(historyOf(repo.content), { record: 'dig', from: '2026-02-01', technical: true }, context());
  const [renamed, broken] = found.versions;
  expect(versionsAsText(found, readSchemas())).toBe(`2026-03-01  变更  权力事项 dig 第 2 版  占道挖掘审批  ${renamed?.summary.zh}（‹U+202E›Rename，Clerk，${commits[1]?.slice(0, 10)}）\n2026-04-01  无法读取  权力事项 dig 第 4 版  占道挖掘审批  ${broken?.summary.zh}（${broken?.summary.zh === '=1+1' ? '' : '=1+1，'}Clerk，${commits[4]?.slice(0, 10)}）\n            缺少“事项名称”（name）。\n`);
  expect(versionsAsCsv(found, context()).split('\r\n').map((line) => line.replace(/^(.*?,占道挖掘审批,\d,城管局,licence,).*(,,,,Clerk,)/, '$1…$2'))).toEqual(['\ufeff日期,种类,记录种类,编号,名称,版本,部门,类型,改了什么,对办事人,施行,调整,提交人,说明,提交', `2026-04-01,变更,权力事项,dig,占道挖掘审批,4,城管局,licence,…,,,,Clerk,'=1+1,${commits[4]}`, `2026-03-01,变更,权力事项,dig,占道挖掘审批,2,城管局,licence,…,,,,Clerk,\u202eRename,${commits[1]}`, '']);
});

test('the command prints data on one side and words on the other, and says what it could not do', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/history.ts', '--content', repo.content, '--all', ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const json = run('power/city', '--format', 'json');
  expect([json.status, JSON.parse(json.stdout), json.stderr]).toEqual([0, { head: commits.at(-1), versions: [{ kind: 'power', id: 'city', state: 'added', name: '同号事项', offices: ['city'], types: ['licence'], class: 'added', effect: 'neutral', summary: { zh: '新列入清单', en: 'newly listed' }, commit: commits[0], day: '2026-01-05', author: 'Clerk', subject: 'Publish the list', sequence: 0, technical: false, version: 1, path: 'powers/city/city.yml', page: 'powers/city/history/#v1' }], technicalLeftOut: 0, classes: { added: 1 } }, '共 1 条变化：新增 1。\n']);
  expect(run('office/city', '--from', '2026-03-01', '--to', '2026-03-31')).toEqual({ status: 0, stdout: '', stderr: '共 0 条变化；另有 1 条属于技术性提交，没有列出（加 --technical 列出）。\n' });
  expect(run('digg')).toEqual({ status: 2, stdout: '', stderr: '✗ 历史里从来没有编号为“digg”的记录。是不是 dig？\n' });
  expect(run('--from', '2026-02-01', '--to', '2026-01-01')).toEqual({ status: 2, stdout: '', stderr: '✗ --from 2026-02-01 比 --to 2026-01-01 晚。\n' });
  const plain = mkdtempSync(`${tmpdir()}/sunlist-plain-`);
  expect(run('--content', plain)).toEqual({ status: 2, stdout: '', stderr: '✗ 历史不可用：内容目录不在 Git 仓库里（例如是下载的 ZIP），没有历史。\n  请运行：git clone <仓库地址>\n' });
  rmSync(plain, { recursive: true });
});
