// Every kind of file gives the same records, whatever its name says.
import { describe, expect, test } from 'vitest';
import { csv, gb18030, HEADER, importMade, itemRow, sourceOf, wordDocument, workbook } from './made-sources.ts';

const ROWS = [HEADER, itemRow('1', '示例客运许可'), itemRow('2', '示例货运许可')];
const content = async (bytes: Uint8Array) => (await importMade({ '清单.bin': bytes })).powers.map(({ provenance: _, ...power }) => power);
const encoder = new TextEncoder();

describe('the kind of a file is found in its bytes', async () => {
  const expected = await content(workbook({ rows: ROWS }));
  test('the reference has two powers with their citation', () => {
    expect(expected.map((power) => [power.name, power.legalBasis])).toEqual([
      ['示例客运许可', [{ title: '示例法', kind: '法律', edition: '2019年修订', article: 12, paragraph: 1, text: '示例条文。' }]],
      ['示例货运许可', [{ title: '示例法', kind: '法律', edition: '2019年修订', article: 12, paragraph: 1, text: '示例条文。' }]],
    ]);
  });
  test('an .xls workbook gives the same records', async () => expect(await content(workbook({ rows: ROWS }, 'biff8'))).toEqual(expected));
  test('UTF-8 CSV gives the same records', async () => expect(await content(encoder.encode(csv(ROWS)))).toEqual(expected));
  test('UTF-8 CSV with a byte order mark gives the same records', async () => expect(await content(encoder.encode(`\ufeff${csv(ROWS)}`))).toEqual(expected));
  test('GB18030 CSV gives the same records', async () => expect(await content(gb18030(csv(ROWS)))).toEqual(expected));
  test('UTF-16 CSV, as spreadsheet programs call Unicode text, gives the same records', async () => expect(await content(new Uint8Array(Buffer.from(`\ufeff${csv(ROWS)}`, 'utf16le')))).toEqual(expected));
  test('tab-separated text gives the same records', async () => expect(await content(encoder.encode(csv(ROWS).replaceAll(',', '\t')))).toEqual(expected));
  test('a Word table gives the same records', async () => expect(await content(wordDocument('示例县交通运输局权责清单', ROWS))).toEqual(expected));
});

test('cells joined in a Word table hold their text in every row and column they cover', async () => {
  const header = [...HEADER.slice(0, 7), { text: '实施层级及权限', across: 2 }, ...HEADER.slice(9)];
  const first = itemRow('1', '').map((text, column) => (column === 1 ? { text: '示例许可', down: 'start' as const } : column === 5 ? { text: '示例局', down: 'start' as const } : text));
  const second = itemRow('', '', { 7: '', 8: '', 10: '3.补充责任。' }).map((text, column) => (column === 1 || column === 5 ? { text: '', down: 'more' as const } : [3, 4, 6, 9, 11, 12, 13].includes(column) ? '' : text));
  const { powers, report } = await importMade({ '清单.docx': wordDocument('权责清单', [header, first, second]) });
  expect(powers.map((power) => [power.name, power.subject?.name, power.levels, power.authority, power.duties?.at(-1)])).toEqual([['示例许可', '示例局', ['county'], '负责本级示例许可', { stage: '指导监督责任', text: '补充责任。' }]]);
  expect(report.sheets[0]?.explained).toEqual([
    { row: 1, reason: 'header', because: '表头' },
    { row: 3, reason: 'continuation', because: '属于上面的事项（合并单元格或续行）', detail: '续写：duties', record: powers[0]?.id },
  ]);
});

test('the format is told in the report, not taken from the name', async () => {
  expect((await sourceOf(workbook({ rows: ROWS }))).format).toBe('xlsx');
  expect((await sourceOf(workbook({ rows: ROWS }, 'biff8'))).format).toBe('xls');
  expect((await sourceOf(encoder.encode(csv(ROWS)))).format).toBe('csv');
  expect((await sourceOf(wordDocument('题', ROWS))).format).toBe('docx');
});
