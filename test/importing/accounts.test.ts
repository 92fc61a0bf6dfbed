// Rows in = records + explained rows, for any table; and a report that loses a row is never returned.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAccounts } from '../../src/importing/report.ts';
import { HEADER, importMade, itemRow, workbook } from './made-sources.ts';

const cell = fc.constantFrom('', '', ' ', '1', '2,3', '甲许可', '乙检查', '行政许可', '行政\n处罚', '一、行政处罚（2项）', '注：说明', '合计', '县级', '【法律】《甲法》第一条：内容。', '《', '（', '事项名称', '1.受理责任：受理。\n2.审查责任：审查。', '\u202e', '第');
const row = fc.oneof({ weight: 3, arbitrary: fc.array(cell, { minLength: 0, maxLength: 16 }) }, { weight: 2, arbitrary: fc.constantFrom('甲', '乙', '丙').map((name) => itemRow('1', name)) }, { weight: 1, arbitrary: fc.constant(HEADER) });
const merge = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })).map(([top, left, down, right]) => `${String.fromCharCode(65 + left)}${top}:${String.fromCharCode(65 + Math.min(14, left + right))}${top + down}`);

test('whatever the rows and merged areas are, every row is a record or is explained', async () => {
  await fc.assert(fc.asyncProperty(fc.array(row, { maxLength: 14 }), fc.array(merge, { maxLength: 4 }), async (rows, merges) => {
    const { report } = await importMade({ 'a.xlsx': workbook({ rows: [['标题'], HEADER, ...rows], merges }) });
    const [sheet] = report.sheets;
    expect(sheet && sheet.records + sheet.explained.length).toBe(sheet?.rows);
  }), { numRuns: 150, seed: 20240601 });
});

describe('the accounts are checked', async () => {
  const { report } = await importMade({ 'a.xlsx': workbook({ rows: [HEADER, itemRow('1', '甲许可')] }) });
  const [sheet] = report.sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  const broken = (change: object) => () => checkAccounts({ ...report, sheets: [{ ...sheet, ...change }] });

  test('and pass as they are', () => expect(() => checkAccounts(report)).not.toThrow());
  test('a row that nothing is said of throws', () => expect(broken({ explained: [] })).toThrow('import accounts of a.xlsx / 表1 do not add up: 2 rows, 1 records, 0 explained'));
  test('a row told twice throws', () => expect(broken({ explained: [...sheet.explained, ...sheet.explained] })).toThrow('do not add up'));
  test('a count that is not that of the items throws', () => expect(broken({ records: 2 })).toThrow('do not add up'));
  test('a total that is not that of the sheets throws', () => expect(() => checkAccounts({ ...report, records: 3 })).toThrow('import totals do not add up: 3 records reported, 1 counted'));
});
