// Tables that are broken, hostile or very long: every row is told what became of it, and nothing harmful is written.
import { describe, expect, test } from 'vitest';
import { csv as ownCsv } from '../../../src/publishing/views/csv.ts';
import { readSource } from '../../../src/importing/read-source.ts';
import { MOST_TABLE_ROWS } from '../../../src/importing/tables/table-kinds.ts';
import { workbook } from '../made-sources.ts';
import { imported, withoutId } from './made-tables.ts';

const HEADER = ['标题', '部门', '日期', '接收单位'];
const row = (over: Record<number, string> = {}): string[] => HEADER.map((_, column) => over[column] ?? ['2025年移交', '示例县交通运输局', '2026-03-18', '示例县档案馆'][column] ?? '');

describe('a row that is not imported says why', () => {
  test.each<[string, string[], [number, string, string | undefined]]>([
    ['a formula', row({ 3: '=HYPERLINK("http://example.invalid";"点这里")' }), [2, 'formula', 'D 列“接收单位”']],
    ['a command behind a plus sign', row({ 0: '+cmd|/C calc' }), [2, 'formula', 'A 列“标题”']],
    ['an unknown office', row({ 1: '某某局' }), [2, 'unknown-name', '“部门”“某某局”查不到']],
    ['an office that is a part of a known name', row({ 1: '交通运输' }), [2, 'unknown-name', '“部门”“交通运输”查不到']],
    ['a day whose order nobody can tell', row({ 2: '3/2/26' }), [2, 'not-understood', '“日期”“3/2/26”不是日期，写成 2026-01-31 或者 2026年1月31日']],
    ['a day that does not exist', row({ 2: '2026-02-30' }), [2, 'not-understood', '“日期”“2026-02-30”不是日期，写成 2026-01-31 或者 2026年1月31日']],
    ['a mobile number in the text', row({ 0: '联系 13900000000' }), [2, 'personal-data', '这里像是手机号']],
    ['an identity number in the text', row({ 0: '110101199003077758' }), [2, 'personal-data', '这里像是身份证号']],
    ['a missing field', row({ 3: '' }), [2, 'invalid', '缺少“接收单位”（receiver）。']],
    ['two troubles at once, the worse one first', row({ 1: '某某局', 2: '改天' }), [2, 'unknown-name', '“部门”“某某局”查不到；“日期”“改天”不是日期，写成 2026-01-31 或者 2026年1月31日']],
  ])('%s', async (_, cells, fate) => {
    const { told, writes } = await imported('transfer', [HEADER, cells]);
    expect([told, writes.size]).toEqual([[fate], 0]);
  });

  test('an office other than the one named on the command line', async () => {
    const { told } = await imported('transfer', [HEADER, row()], { office: 'finance' });
    expect(told).toEqual([[2, 'other-office', '示例县交通运输局']]);
  });

  test('the same row again, and another one for the same thing', async () => {
    const { told, report } = await imported('ruling', [
      ['编号', '决定书文号', '种类', '部门'], ['a-1', '1号', '许可', '示例县交通运输局'],
    ]);
    expect([told[0]?.[1], report.records]).toEqual(['invalid', 0]);
    const again = await imported('transfer', [HEADER, row(), row(), row({ 3: '示例县文件中心' })]);
    const id = again.fates[1]?.record;
    expect(again.told).toEqual([[3, 'duplicate-row', id], [4, 'conflicting-row', id]]);
  });
});

describe('headers', () => {
  test('a header that is only a part of ours, or more than it, is not understood', async () => {
    const { report } = await imported('transfer', [['接收', '接收单位名称和地点', ...HEADER], ['甲', '乙', ...row()]]);
    expect(report.sheets[0]?.columns.slice(0, 2).map(({ header, dropped }) => [header, dropped])).toEqual([['接收', '表头不认识，请核对，或写进对照文件'], ['接收单位名称和地点', '表头不认识，请核对，或写进对照文件']]);
  });
  test('two columns for one field agree, complete each other, or contradict each other', async () => {
    const { told, records } = await imported('transfer', [[...HEADER, '接收单位'], [...row(), '示例县档案馆'], [...row({ 0: '甲', 3: '' }), '示例县档案馆'], [...row({ 0: '乙' }), '别的地方']]);
    expect([told, records.length]).toEqual([[[4, 'twice-filled', '“接收单位”和 E 列“接收单位”']], 2]);
  });
  test('the header repeated on every printed page is no record', async () => {
    const { told } = await imported('transfer', [HEADER, row(), [], HEADER, row({ 0: '甲' })]);
    expect(told).toEqual([[3, 'blank', undefined]]);
  });
  test('a sheet without a header is told row by row', async () => {
    const { told } = await imported('transfer', [['甲', '乙'], ['', ''], ['丙', '丁']]);
    expect(told).toEqual([[1, 'no-table', undefined], [2, 'blank', undefined], [3, 'no-table', undefined]]);
  });
  test('a header with nothing below gives no record and asks for a look', async () => {
    const { report } = await imported('transfer', [HEADER]);
    expect([report.rows, report.records, report.reasons]).toEqual([1, 0, { header: 1 }]);
  });
});

test('a value that our own download made harmless comes back as it was', async () => {
  const download = new TextEncoder().encode(ownCsv(HEADER, [row({ 0: '-5℃以下库房移交' })]));
  expect((await imported('transfer', download)).records.map(withoutId)).toEqual([{ title: '-5℃以下库房移交', office: 'transport', date: '2026-03-18', receiver: '示例县档案馆', audience: 'public' }]);
});

describe('workbooks', () => {
  test('a cell merged over rows is the value of each; a row that is nothing but merged belongs to the one above', async () => {
    const bytes = workbook({ rows: [HEADER, row({ 0: '甲' }), row({ 0: '乙', 1: '' }), row({ 0: '丙' }), ['', '', '', '']], merges: ['B2:B3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'] });
    const { told, records } = await imported('transfer', bytes);
    expect([told, records.map((record) => ('office' in record ? record.office : ''))]).toEqual([[[5, 'part', undefined]], ['transport', 'transport', 'transport']]);
  });
  test('a day is a day in whatever form the workbook shows it', async () => {
    const days = ['m/d/yy', 'yyyy"年"m"月"d"日"', 'General'].map((z) => ({ t: 'n' as const, v: 46083, z }));
    const bytes = workbook({ rows: [HEADER, ...days.map((_, index) => row({ 0: `第${index}次` }))], edit: (sheet) => days.forEach((day, index) => { sheet[`C${index + 2}`] = day; }) });
    expect((await imported('transfer', bytes)).records.map((record) => ('date' in record ? record.date : ''))).toEqual(['2026-03-02', '2026-03-02', '2026-03-02']);
  });
  test('what stands under a merged cell is told and not imported', async () => {
    const bytes = workbook({ rows: [HEADER, row(), row({ 0: '藏着的', 1: '藏着的' })], merges: ['B2:B3'], edit: (sheet) => { sheet['B3'] = { t: 's', v: '藏着的' }; } });
    const { report, writes } = await imported('transfer', bytes);
    expect([report.sheets[0]?.remarks, [...writes.values()].filter((text) => text.includes('office: 藏'))]).toEqual([[{ cell: 'B3', note: '合并单元格下面还藏着别的文字，读者看不到，没有导入' }], []]);
  });
  test('one with a password, an empty file and a picture are refused with what to do', async () => {
    const locked = new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]));
    expect(await Promise.all([locked, new Uint8Array(), Uint8Array.of(0x89, 0x50)].map((bytes) => readSource(bytes)))).toEqual([
      { problem: '文件加了密码，无法读取。', help: '用表格软件打开，去掉打开密码后另存，再导入。' },
      { problem: '文件是空的。', help: '请确认文件已经保存完整，再导入。' },
      { problem: '这是图片，不是表格。', help: '请导入原来的 Excel、Word 或 CSV 文件。' },
    ]);
  });
});

test('a hundred thousand rows are a hundred thousand fates, with progress; one beyond the limit is refused', async () => {
  let told = 0;
  const rows = Array.from({ length: 100_000 }, (_, index) => row({ 0: `第${index}次移交` }));
  const { report } = await imported('transfer', [HEADER, ...rows], { progress: (done, total) => void (told = done === total ? done : told) });
  expect([report.rows, report.records, told]).toEqual([100_001, 100_000, 100_000]);
  const long = new TextEncoder().encode(`甲\n${'乙\n'.repeat(MOST_TABLE_ROWS)}`);
  expect(await readSource(long, undefined, MOST_TABLE_ROWS)).toEqual({ problem: '工作表“CSV”有 100101 行、1 列，超过上限（100100 行、500 列）。', help: '删去清单以外的行和列，或拆成几个文件再导入。' });
});
