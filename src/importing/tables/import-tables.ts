// Tables of one kind of disclosure → records and a report of every row. Pure: files come in as bytes and texts, decisions go out.
import { PLACES, type Kind } from '../../model/kinds.ts';
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';
import type { NamedSource } from '../import-sources.ts';
import { REMARKS } from '../read-sheet.ts';
import type { KeptRecord } from '../report.ts';
import { columnLetters, type Grid } from '../grid.ts';
import { comparable } from '../clean-text.ts';
import { findNames } from './find-names.ts';
import { findTableHeader, type TableHeader } from './find-table-header.ts';
import { keyOf } from './identify-record.ts';
import { heldRecord, type ImportedRecord } from './record-file.ts';
import { recordMaker, type MadeRecord } from './make-record.ts';
import { splitTable, type RowGroup } from './split-table.ts';
import { tableFields } from './table-fields.ts';
import type { TableMapping } from './table-mapping.ts';
import { TABLE_REASONS, type TableReason } from './table-reasons.ts';
import { tableReport, type RowFate, type TableReport, type TableSheetReport } from './table-report.ts';

export interface TableOptions {
  kind: Kind;
  /** Id of the office whose tables these are, where they do not say it. */
  office?: string;
  mapping: TableMapping;
  register: Register;
  schemas: Schemas;
  /** Texts of the kind's files in the folder, by their path below it. */
  existing: ReadonlyMap<string, string>;
  /** ISO date. */
  today: string;
  progress?(done: number, total: number): void;
}

export interface ImportedTables {
  report: TableReport;
  /** Files to write, by path below the content folder. Everything else stays as it is. */
  writes: Map<string, string>;
}

/** What the folder holds: the file and record of each id, and the id of each key. */
export interface HeldRecords {
  byId: ReadonlyMap<string, { path: string; text: string; record?: ImportedRecord }>;
  idOf(key: string): string | undefined;
}

interface SheetRows {
  file: string;
  grid: Grid;
  header?: TableHeader;
  groups: RowGroup[];
  fates: RowFate[];
}

/** Imports tables. Throws only where the accounts do not add up. */
export function importTables(sources: readonly NamedSource[], options: TableOptions): ImportedTables {
  const { kind, mapping, schemas, register } = options;
  const fields = tableFields(kind, schemas);
  const fieldOf = (header: string) => mapping.columns.get(comparable(header)) ?? fields.byHeader(header);
  const files = sources.map(({ file, source }, index) => {
    const duplicateOf = sources.slice(0, index).find((other) => other.source.digest === source.digest)?.file;
    return { file, format: source.format, source: source.digest, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
  });
  const sheets = sources.flatMap(({ file, source }, index) => source.grids.map((grid): SheetRows => {
    const duplicateOf = files[index]?.duplicateOf;
    const header = duplicateOf === undefined ? findTableHeader(grid, fieldOf) : undefined;
    if (header) {
      const { groups, fates } = splitTable(grid, header);
      return { file, grid, header, groups, fates: fates.map(({ row, reason }) => fate(row, reason)) };
    }
    const rows = Array.from({ length: grid.rows }, (_, at) => at + 1);
    return { file, grid, groups: [], fates: rows.map((row) => (duplicateOf !== undefined ? fate(row, 'duplicate-workbook', duplicateOf) : fate(row, isBlank(grid, row) ? 'blank' : 'no-table'))) };
  }));

  const make = recordMaker(options, holds(kind, options.existing), findNames(register));
  const total = sheets.reduce((sum, { groups }) => sum + groups.length, 0);
  const writes = new Map<string, string>();
  const kept: KeptRecord[] = [];
  const seen = new Map<string, string>();
  let done = 0;
  for (const sheet of sheets) {
    for (const group of sheet.groups) {
      options.progress?.((done += 1), total);
      const made = sheet.header ? make(group, sheet.header) : undefined;
      if (made) sheet.fates.push(...settled(group, made, seen, writes, kept));
    }
    sheet.fates.sort((a, b) => a.row - b.row);
  }
  return { report: tableReport(kind, files, sheets.map(sheetReport), kept), writes };
}

/** The fates of a record's rows; writes and kept files are noted on the way. */
function settled([first, ...more]: RowGroup, made: MadeRecord, seen: Map<string, string>, writes: Map<string, string>, kept: KeptRecord[]): RowFate[] {
  const all = (reason: TableReason, detail?: string): RowFate[] => [first, ...more].map(({ row }) => fate(row, reason, detail));
  if ('reason' in made) return all(made.reason, made.detail);
  const { id, path, outcome, notes } = made;
  const content = JSON.stringify(made.record);
  const before = seen.get(id);
  if (before !== undefined) return all(before === content ? 'duplicate-row' : 'conflicting-row', id);
  seen.set(id, content);
  if ('text' in outcome) writes.set(path, outcome.text);
  if (outcome.outcome === 'kept') kept.push({ id, file: path, sourceChanged: outcome.sourceChanged, diff: outcome.diff });
  return [{ ...fate(first.row, 'record'), record: id, outcome: outcome.outcome, ...(notes.length ? { notes } : {}) }, ...more.map(({ row }) => ({ ...fate(row, 'part'), record: id }))];
}

const fate = (row: number, reason: TableReason, detail?: string): RowFate => ({ row, reason, because: TABLE_REASONS[reason], ...(detail ? { detail } : {}) });

function holds(kind: Kind, existing: ReadonlyMap<string, string>): HeldRecords {
  const byId = new Map([...existing].map(([path, text]) => {
    const record = heldRecord(text);
    const id = path.replace(/^.*\//, '').replace(/\.yml$/, '');
    return [id, { path, text, ...(record ? { record } : {}) }] as const;
  }));
  const byKey = new Map([...byId].flatMap(([id, { record }]) => (record ? [[keyOf(kind, record), id] as const] : [])));
  return { byId, idOf: (key) => byKey.get(key) };
}

function isBlank(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.columns; column += 1) if (grid.at(row, column)) return false;
  return true;
}

function sheetReport({ file, grid, header, fates }: SheetRows): TableSheetReport {
  const columns = (header?.columns ?? []).map(({ letters, header: words, use }) => ({ column: letters, header: words, ...('field' in use ? { field: use.field.path.join('.') } : 'dropped' in use ? { dropped: use.dropped } : {}) }));
  const remarks = grid.remarks.map((remark) => ({ cell: `${columnLetters(remark.column)}${remark.row}`, note: REMARKS[remark.kind] }));
  return { file, sheet: grid.name, hidden: grid.hidden, rows: grid.rows, records: fates.filter(({ reason }) => reason === 'record').length, columns, fates, remarks };
}

/** The folder of a kind below the content folder, with a slash at its end. */
export const folderOf = (kind: Kind): string => PLACES.find((place) => place.kind === kind)?.path ?? `${kind}/`;
