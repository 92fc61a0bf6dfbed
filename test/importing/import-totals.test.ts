// Totals of survey tools: every row accounted for, small counts merged before anything is written, hostile files refused or explained.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { disclosed } from '../../src/evaluating/disclosed.ts';
import { importTotals, type TotalsDraft } from '../../src/importing/import-totals.ts';
import { readSource } from '../../src/importing/read-source.ts';
import { MAPPING_EXAMPLE, totalsMapping } from '../../src/importing/totals-mapping.ts';
import type { Evaluation } from '../../src/model/schema-types.ts';
import { readFiles } from '../../src/reading/read-register.ts';

const taxonomies = Object.fromEntries(['rating-scales', 'question-sheets'].map((name) => [`taxonomy/${name}.yml`, readFileSync(fileURLToPath(new URL(`../sample-register/content/taxonomy/${name}.yml`, import.meta.url)), 'utf8')]));
const { register } = readFiles(taxonomies);

const part = (id: string, valid: number, more = '') => `  - { id: ${id}, counted: 网上填写的群众, ballots: { returned: ${valid}, valid: ${valid} }, sheet: service, scale: social${more} }`;
const mapping = (columns = '{ item: 评价内容 }', parts = part('online', 100)) => `id: social-2026
title: 2026年社会评价
office: market
date: 2026-05-08
audience: public
form: social
year: 2026
subject: 市场监管窗口
columns: ${columns}
parts:
${parts}
`;

const bytes = (text: string) => new TextEncoder().encode(text);

async function run(csv: string | Uint8Array, map = mapping()): Promise<TotalsDraft> {
  const source = await readSource(typeof csv === 'string' ? bytes(csv) : csv);
  const read = totalsMapping(map);
  if ('problem' in source || 'problem' in read) throw new Error('problem' in source ? source.problem : 'problem' in read ? read.problem : '');
  const draft = importTotals('票数.csv', source.grids[0]!, read, register, 5);
  if ('problem' in draft) throw new Error(draft.problem);
  return draft;
}

const record = ({ text = '' }: TotalsDraft) => load(text) as Evaluation;
const cells = (draft: TotalsDraft) => record(draft).parts?.flatMap(({ id, rows }) => rows.map(({ item, cells: own }) => `${id} ${item}: ${own.map(({ grades, count }) => `${grades.join('+')}=${count}`).join(' ')}`));
const fates = ({ report }: TotalsDraft) => report.fates.map(({ row, reason }) => `${row} ${reason}`);

const GOOD = '评价内容,满意,不满意,不了解\n办事快慢,60,20,20\n服务态度,80,10,10\n';

describe('a table with a row an item', () => {
  test('becomes a draft that only lacks nothing, and every row has a fate', async () => {
    const draft = await run(GOOD);
    expect([draft.path, cells(draft), fates(draft), draft.report.missing]).toEqual(['evaluations/2026/social-2026.yml', ['online speed: satisfied=60 dissatisfied=20 unknown=20', 'online manner: satisfied=80 dissatisfied=10 unknown=10'], ['1 header', '2 used', '3 used'], []]);
    const findings = readFiles({ ...taxonomies, [draft.path!]: draft.text! }).problems.filter(({ rule }) => rule.id !== 'reference-exists');
    expect(findings).toEqual([]);
  });

  test('titles above, blank rows and totals are named and left out', async () => {
    expect(fates(await run(`2026年汇总,,,\n${GOOD.replace('服务态度', ',,,\n服务态度')}合计,140,30,30\n`))).toEqual(['1 heading', '2 header', '3 used', '4 blank', '5 used', '6 total']);
  });

  test('full-width digits, commas between thousands and a unit are numbers', async () => {
    expect(cells(await run('评价内容,满意,不满意,不了解\n办事快慢,"１,２００",400票,４００\n服务态度,1600,200,200\n', mapping(undefined, part('online', 2000))))).toEqual(['online speed: satisfied=1200 dissatisfied=400 unknown=400', 'online manner: satisfied=1600 dissatisfied=200 unknown=200']);
  });

  test('headers of the tool are mapped to grades', async () => {
    expect(cells(await run('题目,很满意,不行,说不清\n办事快慢,60,20,20\n服务态度,80,10,10\n', mapping('{ item: 题目, grades: { satisfied: 很满意, dissatisfied: 不行, unknown: 说不清 } }')))).toHaveLength(2);
  });
});

test('a table with a row an item and grade, for two groups, is read by group', async () => {
  const rows = [['网络', 60, 20, 20], ['问卷', 30, 10, 10]].flatMap(([way, ...own]) => ['办事快慢', '服务态度'].flatMap((item) => own.map((count, index) => [way, item, ['满意', '不满意', '不了解'][index], count].join(','))));
  const draft = await run(`方式,内容,档次,票数\n${rows.join('\n')}\n`, mapping('{ item: 内容, grade: 档次, count: 票数 }', [part('online', 100, ', when: { 方式: 网络 }'), part('survey', 50, ', when: { 方式: 问卷 }')].join('\n')));
  expect([cells(draft), draft.report.rows, draft.report.used]).toEqual([['online speed: satisfied=60 dissatisfied=20 unknown=20', 'online manner: satisfied=60 dissatisfied=20 unknown=20', 'survey speed: satisfied=30 dissatisfied=10 unknown=10', 'survey manner: satisfied=30 dissatisfied=10 unknown=10'], 13, 12]);
});

describe('small counts', () => {
  test('are merged in the draft, and the report names the grades and no count', async () => {
    const draft = await run('评价内容,满意,不满意,不了解\n办事快慢,83,3,14\n服务态度,80,10,10\n');
    expect(cells(draft)).toEqual(['online speed: satisfied=83 dissatisfied+unknown=17', 'online manner: satisfied=80 dissatisfied=10 unknown=10']);
    expect(draft.report.merged).toEqual([{ part: 'online', item: 'speed', grades: ['dissatisfied', 'unknown'] }]);
    expect(JSON.stringify(draft.report)).not.toMatch(/\b(83|14)\b/);
  });

  test('of a group inside another are merged in both, so that nothing follows from the difference', async () => {
    const groups = [part('all', 100, ', when: { 组: 全部 }'), part('deputies', 96, ', within: all, when: { 组: 代表 }')].join('\n');
    const draft = await run('组,评价内容,满意,不满意,不了解\n全部,办事快慢,60,20,20\n代表,办事快慢,58,19,19\n全部,服务态度,80,10,10\n代表,服务态度,80,8,8\n', mapping(undefined, groups));
    // Four people are left over: only the whole may be told of them, so all of them must be one.
    expect(fates(draft)).toEqual(['1 header', '2 used', '3 used', '4 used', '5 used']);
    expect(disclosed(record(draft).parts ?? [], 5)).toEqual([]);
  });

  test('a group of fewer than five is left out, with the reason', async () => {
    const draft = await run('评价内容,满意,不满意,不了解\n办事快慢,2,1,1\n服务态度,4,0,0\n', mapping(undefined, part('online', 4)));
    expect([draft.text, fates(draft)]).toEqual([undefined, ['1 header', '2 group-too-small', '3 group-too-small']]);
  });
});

describe('rows that cannot be used', () => {
  test.each<[string, string, string]>([
    ['a percentage', '办事快慢,60%,20%,20%', 'not-a-count'],
    ['a negative count', '办事快慢,-5,85,20', 'not-a-count'],
    ['a fraction', '办事快慢,59.5,20.5,20', 'not-a-count'],
    ['an empty cell', '办事快慢,60,,40', 'not-a-count'],
    ['a word', '办事快慢,很多,20,20', 'not-a-count'],
    ['a huge count', '办事快慢,99999999999999999999,20,20', 'not-a-count'],
    ['more than all ballots', '办事快慢,101,0,0', 'more-than-valid'],
    ['a formula', '办事快慢,=1+59,20,20', 'formula'],
    ['a formula that would call a program', "办事快慢,=cmd|'/c calc'!A1,20,20", 'formula'],
    ['a formula with a sign', '办事快慢,+60,20,20', 'formula'],
    ['a formula with an at', '办事快慢,@SUM(A1),20,20', 'formula'],
    ['a formula with a minus', '办事快慢,-1+61,20,20', 'formula'],
    ['counts that do not add up', '办事快慢,60,20,19', 'does-not-add-up'],
    ['an item that was not asked', '=HYPERLINK("http://x"),60,20,20', 'unknown-item'],
    ['the same item twice', '服务态度,80,10,10', 'duplicate'],
  ])('%s is %s', async (_what, row, reason) => {
    const draft = await run(`评价内容,满意,不满意,不了解\n服务态度,80,10,10\n${row.replace('=HYPERLINK("http://x")', '"=HYPERLINK(""http://x"")"')}\n`);
    expect([fates(draft), cells(draft), draft.report.missing]).toEqual([['1 header', '2 used', `3 ${reason}`], ['online manner: satisfied=80 dissatisfied=10 unknown=10'], [{ part: 'online', item: 'speed' }]]);
    expect(draft.text).not.toMatch(/=|HYPERLINK|cmd/);
  });

  test('of a table with a row a grade, one bad row takes its item with it', async () => {
    const draft = await run('内容,档次,票数\n办事快慢,满意,60\n办事快慢,不满意,-1\n办事快慢,不了解,40\n服务态度,满意,80\n服务态度,不满意,10\n服务态度,一般,10\n', mapping('{ item: 内容, grade: 档次, count: 票数 }'));
    expect([draft.text, fates(draft)]).toEqual([undefined, ['1 header', '2 row-incomplete', '3 not-a-count', '4 row-incomplete', '5 row-incomplete', '6 row-incomplete', '7 unknown-grade']]);
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)]);
  /** The bytes of a text in GB18030, looked up with the decoder. */
  function gb18030(text: string): Uint8Array {
    const decoder = new TextDecoder('gb18030');
    const table = new Map<string, number[]>();
    for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    return new Uint8Array([...text].flatMap((character) => (character < '\x80' ? [character.charCodeAt(0)] : table.get(character)!)));
  }
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytes(GOOD)],
    ['UTF-8 with a mark', bytes(`\ufeff${GOOD}`)],
    ['UTF-16', utf16(GOOD)],
    ['GB18030', gb18030(GOOD)],
    ['Windows line ends and semicolons', bytes(GOOD.replaceAll('\n', '\r\n').replaceAll(',', ';'))],
  ])('%s gives the same draft', async (_what, data) => expect((await run(data)).text).toBe((await run(GOOD)).text));

  test.each<[string, Uint8Array, RegExp]>([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), /图片/],
    ['bytes of no encoding', new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0x0a]), /编码/],
    ['nothing', new Uint8Array(), /空/],
  ])('%s is refused with the reason', async (_what, data, words) => expect(run(data)).rejects.toThrow(words));
});

describe('the mapping', () => {
  test('the example of the help is one', () => {
    const read = totalsMapping(MAPPING_EXAMPLE);
    expect('problem' in read ? read.problem : [read.record.id, read.item, read.wide, read.parts.map(({ part: { id, sheet }, when }) => [id, sheet, when])]).toEqual(['social-2026', '评价内容', { satisfied: '很满意', unknown: '说不清' }, [['online', 'social-eight', { 评价方式: '网络' }]]]);
  });

  test.each<[string, string, RegExp]>([
    ['without columns', mapping().replace(/columns:.*\n/, ''), /没有写哪一列是评议内容/],
    ['with half of a pair', mapping('{ item: 内容, grade: 档次 }'), /要一起写/],
    ['without valid ballots', mapping(undefined, '  - { id: online, counted: 网民, ballots: { returned: 9 }, sheet: service, scale: social }'), /没有写全/],
    ['with results of its own', mapping(undefined, part('online', 100, ', rows: []')), /不要写 rows/],
    ['with an unknown sheet', mapping(undefined, part('online', 100)).replace('sheet: service', 'sheet: nothing'), /不在分类表里/],
    ['with an unknown field', mapping().replace('year: 2026', 'year: 2026\nrate: 98'), /写得不全/],
    ['with an id that climbs out of its folder', mapping().replace('id: social-2026', 'id: ../../../x'), /写得不全/],
    ['that is no YAML', 'a: [', /读不出来/],
  ])('%s is refused', async (_what, map, words) => expect(run(GOOD, map)).rejects.toThrow(words));

  test('a table without its headers is refused', async () => expect(run('a,b\n1,2\n')).rejects.toThrow(/没有找到表头/));
});

test('of any table, every row has exactly one fate and nothing small or computable is written', async () => {
  const count = fc.oneof(fc.nat(6).map(String), fc.nat(60).map(String), fc.constantFrom('=1', '-1', '', 'x', '60%'));
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('办事快慢', '服务态度', '合计', '别的', ''), count, count, count), { maxLength: 8 }), fc.nat(120), async (table, valid) => {
    const draft = await run(`评价内容,满意,不满意,不了解\n${table.map((row) => row.join(',')).join('\n')}\n.`, mapping(undefined, part('online', valid)));
    expect(draft.report.fates.map(({ row }) => row)).toEqual(Array.from({ length: Math.max(1, table.length) + 2 }, (_, index) => index + 1));
    if (!draft.text) return;
    const parts = record(draft).parts ?? [];
    expect(parts.flatMap(({ rows }) => rows.flatMap(({ cells: own }) => own.filter(({ count: each = 0 }) => each > 0 && each < 5)))).toEqual([]);
    expect(disclosed(parts, 5)).toEqual([]);
  }), { numRuns: 60 });
});
