// One table → drafts of powers and the explanation of every other row.
import { comparable, isHardWrapped } from './clean-text.ts';
import { draftPower, type Draft, type DraftContext } from './draft-power.ts';
import { fieldOf, findHeader, type Header } from './find-header.ts';
import { columnLetters, type Grid } from './grid.ts';
import type { Field } from './header-synonyms.ts';
import { headingParts } from './power-type-names.ts';
import type { ExplainedRow } from './reasons.ts';
import { reportedColumn, type ReportedColumn, type ReportedItem, type SheetReport } from './report.ts';
import { splitRows, type SplitRows } from './split-rows.ts';

export interface SheetDrafts {
  grid: Grid;
  drafts: { row: number; draft: Draft; mainName: string; subName?: string; serial?: string; missing: string[]; notes: string[] }[];
  explained: ExplainedRow[];
  columns: ReportedColumn[];
  missingColumns: string[];
  remarks: SheetReport['remarks'];
  /** Declared counts against the records that came of them. */
  declared(items: readonly ReportedItem[]): SheetReport['declared'];
}

/** What a person should know about one cell, in words. */
export const REMARKS = {
  formula: '公式，采用文件里保存的计算结果',
  'formula-without-value': '公式没有保存计算结果，按空白处理',
  'long-number': '数字超过 15 位，表格软件已丢失末尾数字，没有导入；请把这一格改为文本后重新填写',
  'error-value': '单元格是错误值，按空白处理',
  'control-characters': '删去了看不见的控制字符',
  'under-merge': '合并单元格下面还藏着别的文字，读者看不到，没有导入',
} as const;

/** Reads one table. `duplicateOf` names the file whose content it repeats: then every row is explained by that. */
export function readSheet(grid: Grid, duplicateOf: string | undefined, context: Pick<DraftContext, 'office' | 'typeOf' | 'lawOf'>): SheetDrafts {
  const remarks = grid.remarks.map((remark) => ({ cell: `${columnLetters(remark.column)}${remark.row}`, note: REMARKS[remark.kind] }));
  const empty: SheetDrafts = { grid, drafts: [], explained: [], columns: [], missingColumns: [], remarks, declared: () => [] };
  if (duplicateOf !== undefined) return { ...empty, explained: everyRow(grid, (row) => ({ row, reason: 'duplicate-workbook', detail: duplicateOf })) };
  const header = findHeader(grid);
  if (!header) return { ...empty, explained: everyRow(grid, (row) => ({ row, reason: isBlank(grid, row) ? 'blank' : 'no-list' })) };
  const split = splitRows(grid, header, (words) => context.typeOf(words) !== undefined);
  const sheet: SheetDrafts = { ...empty, explained: split.explained, columns: header.columns.map(reportedColumn), missingColumns: missingColumns(header), declared: (items) => declaredCounts(grid, split, items) };
  const hardWrapped = isHardWrapped(longTexts(split));
  const { words } = headingParts(grid.name);
  for (const item of split.items) {
    const drafted = draftPower(item, { ...context, sheetWords: words, hardWrapped, inWorkingDays: inWorkingDays(header) });
    if ('reason' in drafted) sheet.explained.push({ row: item.row, reason: drafted.reason, ...(drafted.detail ? { detail: drafted.detail } : {}) });
    else sheet.drafts.push({ row: item.row, ...drafted, notes: [...(grid.hiddenRows.has(item.row) ? ['这一行在原表中是隐藏的'] : []), ...(grid.hidden ? ['这个工作表在原文件中是隐藏的'] : []), ...drafted.notes] });
  }
  nameSubItems(sheet);
  return sheet;
}

/** A sub-item alone under its main item is told with it; several of them are records of their own, under their own names. */
function nameSubItems(sheet: SheetDrafts): void {
  const groups = Map.groupBy(sheet.drafts, (drafted) => comparable(drafted.mainName));
  for (const group of groups.values()) {
    const [only] = group;
    if (group.length !== 1 || !only?.subName) continue;
    const { name: _, parentName: __, subItems, ...rest } = only.draft;
    only.draft = { name: only.mainName, subItems: [{ name: only.subName }, ...(subItems ?? [])], ...rest };
  }
}

function everyRow(grid: Grid, explain: (row: number) => ExplainedRow): ExplainedRow[] {
  return Array.from({ length: grid.rows }, (_, index) => explain(index + 1));
}

function isBlank(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.columns; column += 1) if (grid.at(row, column)) return false;
  return true;
}

function* longTexts(split: SplitRows): Iterable<string> {
  for (const item of split.items) for (const values of item.values.values()) for (const value of values) if (value.text.length > 60) yield value.text;
}

function inWorkingDays(header: Header): ReadonlySet<Field> {
  return new Set(header.columns.filter((column) => column.header.includes('工作日')).flatMap((column) => fieldOf(column.meaning) ?? []));
}

/** Columns that official lists have and this one does not. */
function missingColumns(header: Header): string[] {
  const has = new Set(header.columns.flatMap((column) => fieldOf(column.meaning) ?? []));
  const levels = has.has('levelAndAuthority') || has.has('level');
  const wanted: readonly (readonly [string, boolean])[] = [
    ['权力类型', has.has('type')], ['实施依据', has.has('basis')], ['行使主体', has.has('subject')], ['承办机构', has.has('undertaking')], ['实施层级及权限', levels],
    ['责任事项内容', has.has('duties')], ['责任事项依据', has.has('dutyBasis')], ['追责对象范围', has.has('accountable')], ['追责情形', has.has('accountability')],
    ['法定时限', has.has('statutoryLimit')], ['承诺时限', has.has('promisedLimit')], ['申请材料', has.has('materials')], ['受理条件', has.has('conditions')], ['收费', has.has('fee')],
  ];
  return wanted.filter(([, present]) => !present).map(([title]) => title);
}

/** What the sheet's name or its group headings declare, against what was counted: "2,3" is one row that stands for two items. */
function declaredCounts(grid: Grid, split: SplitRows, items: readonly ReportedItem[]): SheetReport['declared'] {
  const whole = headingParts(grid.name).declared;
  const claims = [...(whole === undefined ? [] : [{ where: `工作表名“${grid.name}”`, count: whole, rows: items }])];
  split.declared.forEach(({ row, words, count }, index) => {
    const end = split.declared[index + 1]?.row ?? Infinity;
    claims.push({ where: `第 ${row} 行“${words}”`, count, rows: items.filter((item) => item.row > row && item.row < end) });
  });
  return claims.map(({ where, count, rows }) => {
    const serials = rows.reduce((sum, item) => sum + serialsIn(item.serial), 0);
    const several = rows.filter((item) => serialsIn(item.serial) > 1).map((item) => `第 ${item.row} 行的序号“${item.serial}”代表 ${serialsIn(item.serial)} 项`);
    const hidden = rows.filter((item) => grid.hiddenRows.has(item.row)).map((item) => `第 ${item.row} 行在原表中是隐藏的`);
    const explanation = count === rows.length ? '一致' : count === serials && several.length ? several.join('；') : [...several, ...hidden].join('；') || '差额未能解释，请人工核对';
    return { where, declared: count, records: rows.length, serials, explanation };
  });
}

const serialsIn = (serial: string | undefined): number => serial?.split(/[,，、]/).filter((part) => /^\s*\d+\s*$/.test(part)).length || 1;
