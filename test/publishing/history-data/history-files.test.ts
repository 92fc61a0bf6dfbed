// The files of the history of a small county: every way a record can change, in lines, in the table and in the database.
import { parse } from 'csv-parse/sync';
import { dump } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATABASE_TABLES, DATABASE_VIEWS } from '../../../src/publishing/history-data/database-tables.ts';
import { onlyNumber } from '../../../src/publishing/history-data/only-number.ts';
import { exampleFiles } from '../../../src/rules/example-register.ts';
import type { LogLine } from '../../../src/proof/entry.ts';
import { makeRepository, type MadeRepository } from '../../history/made-repository.ts';
import { makeHistoryData, type MadeHistoryData } from './made-history-data.ts';

const power = (id: string, fields: object = {}): string => dump({ id, name: `许可${id}`, type: 'licence', family: 'external', office: 'transport', audience: 'public', status: 'inForce', legalBasis: [{ law: 'licensing-law', article: 12 }], ...fields }, { lineWidth: -1, noRefs: true });
const ending = { status: 'repealed', effective: { from: '2026-01-05', to: '2026-02-28' }, ending: { date: '2026-03-01', ground: '没有依据', targets: ['kept'] } };

let repository: MadeRepository;
let made: MadeHistoryData;
let again: MadeHistoryData;
const commits: string[] = [];

beforeAll(async () => {
  repository = makeRepository();
  const commit = (subject: string, day: string, files: Record<string, string | null>): void => {
    repository.write(files);
    commits.push(repository.commit(subject, `${day}T09:00:00+08:00`));
  };
  const folder = 'powers/transport';
  commit('=建立清单', '2026-01-05', { ...exampleFiles({}), [`${folder}/kept.yml`]: power('kept', { limits: { promised: { kind: 'days', value: 10, unit: 'workingDays' } } }), [`${folder}/lost.yml`]: power('lost'), [`${folder}/ended.yml`]: power('ended'), [`${folder}/moving.yml`]: power('moving'), [`${folder}/broken.yml`]: power('broken') });
  commit('放假前一天（#7）', '2026-02-14', { [`${folder}/kept.yml`]: power('kept', { limits: { promised: { kind: 'days', value: 12, unit: 'workingDays' } } }), [`${folder}/broken.yml`]: 'name: [\n' });
  commit('移出', '2026-03-02', { [`${folder}/lost.yml`]: null, [`${folder}/ended.yml`]: power('ended', ending), [`${folder}/moving.yml`]: null, 'powers/elsewhere/moving.yml': power('moving'), [`${folder}/broken.yml`]: power('broken') });
  commit('恢复\n\nChange-Kind: correction', '2026-03-05', { [`${folder}/lost.yml`]: power('lost', { legalBasis: [{ law: 'licensing-law', article: 13 }] }) });
  commit('整理格式\n\nChange-Kind: technical', '2026-03-09', { [`${folder}/kept.yml`]: `# 说明\n${power('kept', { limits: { promised: { kind: 'days', value: 12, unit: 'workingDays' } }, updated: '2026-03-09' })}` });
  const entry = { sequence: 1, time: '2026-03-03T10:00:00+08:00', commit: commits[2] ?? '' } as LogLine['entry'];
  const log = { before: [{ entry, digest: '', payload: '', signature: undefined }] };
  made = await makeHistoryData(repository.content, { log });
  again = await makeHistoryData(repository.content, { log });
});
afterAll(() => {
  made.remove();
  again.remove();
  repository.remove();
});

test('lines stand in the order of the commits, and say the three clocks', () => {
  const lines = made.lines();
  expect(lines.map(({ day }) => day)).toEqual(lines.map(({ day }) => day).sort());
  expect(lines.filter(({ id }) => id === 'kept').map(({ version, state, technical, day, recorded, publication, published, commit, pull, subject, author, path }) => ({ version, state, technical, day, recorded, publication, published, commit, pull, subject, author, path }))).toEqual([
    { version: 1, state: 'added', technical: false, day: '2026-01-05', recorded: '2026-01-05T09:00:00+08:00', publication: 1, published: '2026-03-03T10:00:00+08:00', commit: commits[0], pull: undefined, subject: '=建立清单', author: 'Clerk', path: 'powers/transport/kept.yml' },
    { version: 2, state: 'changed', technical: false, day: '2026-02-14', recorded: '2026-02-14T09:00:00+08:00', publication: 1, published: '2026-03-03T10:00:00+08:00', commit: commits[1], pull: 7, subject: '放假前一天（#7）', author: 'Clerk', path: 'powers/transport/kept.yml' },
    { version: 3, state: 'changed', technical: true, day: '2026-03-09', recorded: '2026-03-09T09:00:00+08:00', publication: undefined, published: undefined, commit: commits[4], pull: undefined, subject: '整理格式', author: 'Clerk', path: 'powers/transport/kept.yml' },
  ]);
});

test('a line holds the changed fields with directed words in both languages, before and after', () => {
  const [change] = made.lines().find(({ id, version }) => id === 'kept' && version === 2)?.changes ?? [];
  expect(change).toMatchObject({ path: 'limits.promised', sort: 'changed', effect: 'worse', before: '10 个工作日', after: '12 个工作日', title: { zh: '承诺时限' } });
  expect(change?.words.zh).toMatch(/^承诺时限 10→12 个工作日，对.+更慢/);
  expect(change?.words.en).toContain('12');
});

test('what was deleted, came back, moved, or could not be read is a version like any other', () => {
  const states = (id: string) => made.lines().filter((line) => line.id === id).map(({ state, path, unreadable, ended }) => ({ state, path, unreadable: unreadable !== undefined, ended: ended?.how }));
  expect(states('lost')).toEqual([
    { state: 'added', path: 'powers/transport/lost.yml', unreadable: false, ended: undefined },
    { state: 'deleted', path: 'powers/transport/lost.yml', unreadable: false, ended: 'deleted' },
    { state: 'returned', path: 'powers/transport/lost.yml', unreadable: false, ended: undefined },
  ]);
  expect(states('moving').map(({ state, path }) => `${state} ${path}`)).toEqual(['added powers/transport/moving.yml', 'moved powers/elsewhere/moving.yml']);
  expect(states('broken').map(({ state, unreadable }) => `${state} ${unreadable}`)).toEqual(['added false', 'unreadable true', 'changed false']);
});

test('the table opens in Excel: a byte order mark, Chinese headers, a row a version, and no cell that runs as a formula', () => {
  const text = made.bytes('history.csv').toString('utf8');
  expect(text.startsWith('\ufeff登记日期,种类,编号,名称,版本,变更类别,文件,')).toBe(true);
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(made.lines().length);
  expect(new Set(rows.filter(({ 登记日期 }) => 登记日期 === '2026-01-05').map(({ 提交说明 }) => 提交说明))).toEqual(new Set(["'=建立清单"]));
  expect(rows.find(({ 编号, 版本 }) => 编号 === 'ended' && 版本 === '2')).toMatchObject({ 种类: '权力事项', 部门: '示例县交通运输局', 类型: '行政许可', 状态: '已取消', 移出的日期: '2026-03-01', 移出的理由: '没有依据', 去向: 'kept', 技术性修改: '否' });
});

test('the database has one row per item, also of those that ended or were deleted, and holds together', () => {
  expect(made.ask("SELECT id, kind_zh, alive, versions, first_day, last_day, status FROM items WHERE kind = 'power' ORDER BY id")).toEqual([
    { id: 'broken', kind_zh: '权力事项', alive: 1, versions: 3, first_day: '2026-01-05', last_day: '2026-03-02', status: 'inForce' },
    { id: 'ended', kind_zh: '权力事项', alive: 1, versions: 2, first_day: '2026-01-05', last_day: '2026-03-02', status: 'repealed' },
    { id: 'example-power', kind_zh: '权力事项', alive: 1, versions: 1, first_day: '2026-01-05', last_day: '2026-01-05', status: 'inForce' },
    { id: 'kept', kind_zh: '权力事项', alive: 1, versions: 3, first_day: '2026-01-05', last_day: '2026-03-09', status: 'inForce' },
    { id: 'lost', kind_zh: '权力事项', alive: 1, versions: 3, first_day: '2026-01-05', last_day: '2026-03-05', status: 'inForce' },
    { id: 'moving', kind_zh: '权力事项', alive: 1, versions: 2, first_day: '2026-01-05', last_day: '2026-03-02', status: 'inForce' },
  ]);
  expect(made.ask('SELECT count(*) AS versions FROM versions')).toEqual([{ versions: made.lines().length }]);
  expect(made.ask('SELECT count(*) AS fields FROM changed_fields')).toEqual([{ fields: made.lines().flatMap(({ changes }) => changes).length }]);
  expect(made.ask('PRAGMA foreign_key_check')).toEqual([]);
  expect(made.ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(made.ask('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
});

test('removals say how, why, where to, and when it was back', () => {
  expect(made.ask('SELECT i.id, how, how_zh, date, ground, targets, returned FROM removals JOIN versions USING (version) JOIN items i USING (item) ORDER BY i.id')).toEqual([
    { id: 'ended', how: 'repealed', how_zh: '已取消', date: '2026-03-01', ground: '没有依据', targets: 'kept', returned: null },
    { id: 'lost', how: 'deleted', how_zh: '删除', date: null, ground: null, targets: null, returned: '2026-03-05' },
  ]);
});

test('commits say what kind of day it was: a Saturday that is worked because the spring festival begins on the next day is one before a holiday', () => {
  expect(made.ask('SELECT day, place, weekday, works, before_holiday, pull, publication FROM commits ORDER BY place')).toEqual([
    { day: '2026-01-05', place: 1, weekday: 1, works: 1, before_holiday: 0, pull: null, publication: 1 },
    { day: '2026-02-14', place: 2, weekday: 6, works: 1, before_holiday: 1, pull: 7, publication: 1 },
    { day: '2026-03-02', place: 3, weekday: 1, works: 1, before_holiday: 0, pull: null, publication: 1 },
    { day: '2026-03-05', place: 4, weekday: 4, works: 1, before_holiday: 0, pull: null, publication: null },
    { day: '2026-03-09', place: 5, weekday: 1, works: 1, before_holiday: 0, pull: null, publication: null },
  ]);
});

test('a legal basis is there from one version to another', () => {
  expect(made.ask("SELECT law, title, article, first_version, gone_version FROM bases JOIN items USING (item) WHERE id = 'lost' ORDER BY first_version")).toEqual([
    { law: 'licensing-law', title: '中华人民共和国行政许可法', article: '第十二条', first_version: 1, gone_version: 3 },
    { law: 'licensing-law', title: '中华人民共和国行政许可法', article: '第十三条', first_version: 3, gone_version: null },
  ]);
});

test('technical changes are in the versions, but not in the views for questions', () => {
  expect(made.ask("SELECT number FROM versions JOIN items USING (item) WHERE id = 'kept' ORDER BY number").map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(made.ask("SELECT number FROM changes WHERE id = 'kept' ORDER BY number").map(({ number }) => number)).toEqual([1, 2]);
});

test('every table, view and column is explained in the file itself, in both languages', () => {
  const explained = made.ask("SELECT table_name || '.' || column_name AS name FROM columns WHERE meaning_zh <> '' AND meaning_en <> ''").map(({ name }) => name);
  const there = made.ask("SELECT m.name || '.' || c.name AS name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'").map(({ name }) => name);
  expect([...explained].sort()).toEqual([...there, ...DATABASE_TABLES.map(({ name }) => `${name}.`), ...DATABASE_VIEWS.map(({ name }) => `${name}.`)].sort());
});

test('the same history gives the same bytes', () => {
  for (const name of ['history.ndjson', 'history.csv', 'history.sqlite', 'history-contents.json', 'repository.bundle']) expect(again.bytes(name).equals(made.bytes(name)), name).toBe(true);
});

test.each([['20 个工作日', 20], ['每人 128 元', 128], ['1,200.5 元', 1200.5], ['不收费', undefined], ['10 到 20 日', undefined], ['示府发〔2009〕18号', undefined], [undefined, undefined]])('the only number of %s is %s', (text, number) => {
  expect(onlyNumber(text)).toBe(number);
});
