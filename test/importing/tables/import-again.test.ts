// The same table again, a corrected table, an edited file: what is written, what is left, what is shown.
import { expect, test } from 'vitest';
import { imported, mappingOf } from './made-tables.ts';

const HEADER = ['标题', '日期', '接收单位', '移交说明'];
const table = (receiver = '示例县档案馆', purpose = '上一年的材料。'): string[][] => [HEADER, ['2025年移交', '2026-03-18', receiver, purpose]];
const office = 'transport';
const once = await imported('transfer', table(), { office });
const [[path, text] = ['', '']] = [...once.writes];

test('the first time a record is written into the folder of its year, with the digest of what was written', () => {
  expect(text.replace(/[0-9a-f]{16}/, '…').replace(/transfer-[0-9a-f]{10}/, 'ID')).toBe('# 由表格导入（…）。改过以后，再次导入只显示差别，不会覆盖。\nid: ID\ntitle: 2025年移交\noffice: transport\ndate: 2026-03-18\naudience: public\nreceiver: 示例县档案馆\npurpose: 上一年的材料。\n');
  expect(path).toMatch(/^archives\/2026\/transfer-[0-9a-f]{10}\.yml$/);
});

test('the second time nothing is written', async () => {
  const { report, writes } = await imported('transfer', table(), { office, existing: once.writes });
  expect([report.outcomes, writes.size]).toEqual([{ created: 0, updated: 0, unchanged: 1, kept: 0 }, 0]);
});

test('a corrected table renews a file that nobody edited', async () => {
  const { report, writes } = await imported('transfer', table('示例县文件中心'), { office, existing: once.writes });
  expect([report.outcomes.updated, writes.get(path)?.includes('receiver: 示例县文件中心')]).toEqual([1, true]);
});

test('an edited file is kept, and what differs is shown', async () => {
  const edited = text.replace('上一年的材料。', '上一年公开过的材料。');
  const { report, writes } = await imported('transfer', table(), { office, existing: new Map([[path, edited]]) });
  expect([report.outcomes.kept, writes.size, report.kept[0]?.diff.split('\n').filter((line) => /^[-+](?!purpose|\+|-)/.test(line))]).toEqual([1, 0, []]);
  expect(report.kept[0]?.diff).toContain('-purpose: 上一年公开过的材料。\n+purpose: 上一年的材料。');
});

test('a comment is an edit, too', async () => {
  const { report } = await imported('transfer', table('示例县文件中心'), { office, existing: new Map([[path, `${text}# 已和档案馆核对\n`]]) });
  expect(report.outcomes.kept).toBe(1);
});

test('a field that a person added and the table does not have is no difference', async () => {
  const more = `${text}total:\n  boxes: 3\n`;
  const { report, writes } = await imported('transfer', table(), { office, existing: new Map([[path, more]]) });
  expect([report.outcomes.unchanged, writes.size]).toEqual([1, 0]);
});

test('a record written by hand under an id of its own is found by what it is about, and kept', async () => {
  const own = new Map([['archives/2026/hand-made.yml', 'id: hand-made\ntitle: 2025年移交\noffice: transport\ndate: 2026-03-18\nreceiver: 示例县档案馆\npurpose: 上一年的材料。\naudience: public\n']]);
  const same = await imported('transfer', table(), { office, existing: own });
  const other = await imported('transfer', table('示例县文件中心'), { office, existing: own });
  expect([same.report.outcomes.unchanged, other.report.outcomes.kept, other.writes.size]).toEqual([1, 1, 0]);
});

test('a file that is no record is never overwritten', async () => {
  const { report, writes } = await imported('transfer', table(), { office, existing: new Map([[path, 'id: [']]) });
  expect([report.outcomes.kept, writes.size]).toEqual([1, 0]);
});

test('rows in another order give the same files', async () => {
  const rows = ['甲', '乙', '丙'].map((title) => [title, '2026-03-18', '示例县档案馆', '']);
  const [one, other] = await Promise.all([rows, rows.toReversed()].map((order) => imported('transfer', [HEADER, ...order], { office })));
  expect(new Map([...(other?.writes ?? [])].sort())).toEqual(new Map([...(one?.writes ?? [])].sort()));
});

test.each<[string, object, string]>([
  ['a field that does not exist', { columns: { 甲: 'nothing' } }, '对照文件里的“nothing”不是这种记录的字段。'],
  ['a column about persons', { columns: { 移交人姓名: 'handedOver' } }, '“移交人姓名”可能含有个人信息，不得进入记录。'],
  ['a part that is not known', { rows: {} }, '对照文件里不认识“rows”。'],
  ['something that is no list of names', { columns: ['甲'] }, 'columns、values、fixed 都要写成一组名称和内容。'],
])('a mapping with %s is refused', (_, mapping, problem) => expect(() => mappingOf('transfer', mapping)).toThrow(problem));
