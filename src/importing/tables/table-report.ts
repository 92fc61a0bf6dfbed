// The report of a table import: one fate a row, what each column became, and the same in a few Chinese lines. A stable, public format.
import type { FileReport, KeptRecord } from '../report.ts';
import { TABLE_REASONS, TROUBLES, type TableReason } from './table-reasons.ts';

export interface RowFate {
  row: number;
  reason: TableReason;
  because: string;
  /** What was not understood and where, in Chinese. */
  detail?: string;
  /** Id of the record that came of the row, or to which it belongs. */
  record?: string;
  outcome?: 'created' | 'updated' | 'unchanged' | 'kept';
  /** What was done to the row that a person should know. */
  notes?: string[];
}

export interface TableSheetReport {
  file: string;
  sheet: string;
  hidden: boolean;
  /** Rows from the first to the last that holds anything: always the number of `fates`. */
  rows: number;
  records: number;
  columns: { column: string; header: string; field?: string; dropped?: string }[];
  fates: RowFate[];
  remarks: { cell: string; note: string }[];
}

export interface TableReport {
  kind: string;
  rows: number;
  records: number;
  outcomes: Record<NonNullable<RowFate['outcome']>, number>;
  reasons: Partial<Record<TableReason, number>>;
  files: FileReport[];
  sheets: TableSheetReport[];
  kept: KeptRecord[];
}

export function tableReport(kind: string, files: FileReport[], sheets: TableSheetReport[], kept: KeptRecord[]): TableReport {
  const outcomes = { created: 0, updated: 0, unchanged: 0, kept: 0 };
  const reasons: TableReport['reasons'] = {};
  for (const sheet of sheets) {
    // A report that loses a row must never be written.
    if (sheet.fates.length !== sheet.rows || sheet.fates.some(({ row }, index) => row !== index + 1)) throw new Error(`accounts of ${sheet.file} / ${sheet.sheet} do not add up: ${sheet.rows} rows, ${sheet.fates.length} fates`);
    for (const { reason, outcome } of sheet.fates) {
      reasons[reason] = (reasons[reason] ?? 0) + 1;
      if (outcome) outcomes[outcome] += 1;
    }
  }
  return { kind, rows: sheets.reduce((sum, { rows }) => sum + rows, 0), records: sheets.reduce((sum, { records }) => sum + records, 0), outcomes, reasons, files, sheets, kept };
}

const MOST_LINES = 50;

/** True where someone must look before the records are published. */
export const needsAPerson = ({ reasons, kept }: TableReport): boolean => kept.length > 0 || nothingFound({ reasons }) || TROUBLES.some((reason) => reasons[reason]);

/** A table without a record says nothing, and somebody thought that it does. */
const nothingFound = ({ reasons }: Pick<TableReport, 'reasons'>): boolean => !['record', 'not-public', 'duplicate-workbook'].some((reason) => reasons[reason as TableReason]);

/** The report in a few lines for the person at the terminal. */
export function summarizeTables(report: TableReport): string {
  const { created, updated, unchanged, kept } = report.outcomes;
  const lines = [`共 ${report.rows} 行，得到 ${report.records} 条记录：新建 ${created}，更新 ${updated}，没有变化 ${unchanged}，没有覆盖 ${kept}。`];
  if (nothingFound(report)) lines.push('  ! 表头下面没有一行成为记录，请核对是不是选错了文件或者种类。');
  for (const file of report.files) if (file.duplicateOf) lines.push(`“${file.file}”与“${file.duplicateOf}”内容相同，没有重复导入。`);
  for (const { file, sheet, columns } of report.sheets) for (const { column, header, dropped } of columns) if (dropped) lines.push(`  ${file} / ${sheet} ${column} 列“${header}”没有导入：${dropped}`);
  const others = (Object.entries(report.reasons) as [TableReason, number][]).filter(([reason]) => reason !== 'record');
  if (others.length) lines.push(`没有成为记录的行：${others.map(([reason, count]) => `${TABLE_REASONS[reason]} ${count}`).join('；')}。`);
  const troubles = report.sheets.flatMap(({ file, sheet, fates }) => fates.filter(({ reason }) => TROUBLES.some((trouble) => trouble === reason)).map(({ row, because, detail }) => `  ! ${file} / ${sheet} 第 ${row} 行：${because}${detail ? `（${detail}）` : ''}`));
  lines.push(...troubles.slice(0, MOST_LINES));
  if (troubles.length > MOST_LINES) lines.push(`  ……还有 ${troubles.length - MOST_LINES} 行，见报告。`);
  for (const { file, diff } of report.kept.slice(0, MOST_LINES)) lines.push('', `${file} 和表里不一样，没有覆盖，请人工合并：`, diff.trimEnd());
  if (report.kept.length > MOST_LINES) lines.push(`……还有 ${report.kept.length - MOST_LINES} 个文件，见报告。`);
  return lines.join('\n');
}
