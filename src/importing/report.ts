// The import report: what became of every row. A stable, public format; counts are checked before it leaves.
import type { Column } from './find-header.ts';
import { columnLetters } from './grid.ts';
import { REASONS, type ExplainedRow, type Reason } from './reasons.ts';

export interface ReportedItem {
  row: number;
  id: string;
  name: string;
  type: string;
  serial?: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'kept';
  /** Fields of the record that the source does not give. */
  missing: string[];
  /** What a person should know about this row, in Chinese. */
  notes: string[];
}

export interface ReportedColumn {
  column: string;
  header: string;
  /** The field it became; absent where the column was not imported. */
  field?: string;
  /** Why it was not imported: 内部信息 and so on. */
  dropped?: string;
  hidden?: boolean;
}

export interface ReportedRow {
  row: number;
  reason: Reason;
  /** The reason in words. */
  because: string;
  detail?: string;
  /** Id of the record that the row belongs to. */
  record?: string;
}

export interface SheetReport {
  file: string;
  sheet: string;
  hidden: boolean;
  /** Rows from the first to the last that holds anything: always `records` + the number of `explained`. */
  rows: number;
  records: number;
  explained: ReportedRow[];
  items: ReportedItem[];
  /** Records per type. */
  types: Record<string, number>;
  columns: ReportedColumn[];
  /** Fields that no column of the sheet gives. */
  missingColumns: string[];
  /** Counts printed in the source against the counted ones, with the difference explained. */
  declared: { where: string; declared: number; records: number; serials: number; explanation: string }[];
  remarks: { cell: string; note: string }[];
}

export interface FileReport {
  file: string;
  format: string;
  /** Digest of what the cells say. */
  source: string;
  duplicateOf?: string;
}

export interface KeptRecord {
  id: string;
  file: string;
  sourceChanged: boolean;
  diff: string;
}

export interface ImportReport {
  office: string;
  rows: number;
  /** Different records of the run. */
  records: number;
  types: Record<string, number>;
  outcomes: Record<ReportedItem['outcome'], number>;
  reasons: Partial<Record<Reason, number>>;
  files: FileReport[];
  sheets: SheetReport[];
  kept: KeptRecord[];
  /** Records an earlier import took from the same files whose rows are gone; they are not deleted. */
  gone: { id: string; name: string; file: string }[];
}

const DROPPED = { internal: '内部信息，不得进入记录', unused: '记录里没有对应的字段', unknown: '表头不认识，请核对' } as const;

export const reportedRow = (explained: ExplainedRow, record: string | undefined): ReportedRow => ({ row: explained.row, reason: explained.reason, because: REASONS[explained.reason], ...(explained.detail ? { detail: explained.detail } : {}), ...(record ? { record } : {}) });

export function reportedColumn({ column, header, meaning, hidden }: Column): ReportedColumn {
  return { column: columnLetters(column), header, ...('field' in meaning ? { field: meaning.field } : { dropped: DROPPED[meaning.dropped] }), ...(hidden ? { hidden } : {}) };
}

export function countBy<T extends string>(values: Iterable<T>): Record<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) as Record<T, number>;
}

/** Throws where rows and what became of them do not add up: a report that loses a row must never be written. */
export function checkAccounts(report: ImportReport): void {
  for (const sheet of report.sheets) {
    const told = [...sheet.items, ...sheet.explained].map((entry) => entry.row).sort((a, b) => a - b);
    const complete = told.length === sheet.rows && told.every((row, index) => row === index + 1);
    if (sheet.records !== sheet.items.length || !complete) throw new Error(`import accounts of ${sheet.file} / ${sheet.sheet} do not add up: ${sheet.rows} rows, ${sheet.items.length} records, ${sheet.explained.length} explained`);
  }
  const ids = new Set(report.sheets.flatMap((sheet) => sheet.items.map((item) => item.id)));
  if (report.records !== ids.size || report.rows !== report.sheets.reduce((sum, sheet) => sum + sheet.rows, 0)) throw new Error(`import totals do not add up: ${report.records} records reported, ${ids.size} counted`);
}
