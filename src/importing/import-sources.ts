// Sources of one office → records and a report of every row. Pure: files come in as bytes and texts, decisions go out.
import type { Power } from '../model/schema-types.ts';
import { assignIds, type Named } from './assign-ids.ts';
import { readPower, reconcile } from './reconcile.ts';
import { checkAccounts, countBy, reportedRow, type ImportReport, type KeptRecord, type ReportedItem, type SheetReport } from './report.ts';
import type { ExplainedRow, Reason } from './reasons.ts';
import type { Source } from './read-source.ts';
import { readSheet, type SheetDrafts } from './read-sheet.ts';
import type { DraftContext } from './draft-power.ts';

export interface NamedSource {
  file: string;
  source: Source;
}

export interface ImportOptions extends Pick<DraftContext, 'office' | 'typeOf' | 'lawOf'> {
  /** Texts of the office's files in the folder, by id. */
  existing: ReadonlyMap<string, string>;
  /** Whether a record fits the schema; the reasons why not, in Chinese. */
  check(power: Power): string[];
  /** How a record's file is called in diffs. */
  pathOf(id: string): string;
  progress?(done: number, total: number): void;
}

export interface Imported {
  report: ImportReport;
  /** Files to write: id → text. Everything else stays as it is. */
  writes: Map<string, string>;
}

interface Row extends Named {
  file: string;
  sheet: SheetDrafts;
  source: string;
  at: SheetDrafts['drafts'][number];
}

/** Imports the sources of one office. Throws only where the accounts do not add up. */
export function importSources(sources: readonly NamedSource[], options: ImportOptions): Imported {
  const held = new Map([...options.existing].flatMap(([id, text]) => {
    const power = readPower(text);
    return power ? [[id, power] as const] : [];
  }));
  const earlier = new Map([...held.values()].flatMap((power) => (power.provenance?.source ? [[power.provenance.source, power.provenance.file] as const] : [])));
  const files = sources.map(({ file, source }, index) => {
    const twin = sources.slice(0, index).find((other) => other.source.digest === source.digest)?.file;
    const before = earlier.get(source.digest);
    const duplicateOf = twin ?? (before !== undefined && before !== file && !sources.some((other) => other.file === before) ? before : undefined);
    return { file, source, duplicateOf };
  });
  const sheets = files.flatMap(({ file, source, duplicateOf }) => source.grids.map((grid) => ({ file, digest: source.digest, sheet: readSheet(grid, duplicateOf, options) })));
  const rows = sheets.flatMap(({ file, digest, sheet }) => sheet.drafts.map((at): Row => ({ ...at, at, file, sheet, source: digest })));
  const ids = assignIds(rows, (id) => held.get(id));

  const writes = new Map<string, string>();
  const kept: KeptRecord[] = [];
  const items = new Map<SheetDrafts, ReportedItem[]>();
  const refused = new Map<SheetDrafts, ExplainedRow[]>();
  const put = <T>(map: Map<SheetDrafts, T[]>, sheet: SheetDrafts, value: T) => map.set(sheet, [...(map.get(sheet) ?? []), value]);
  rows.forEach((row, index) => {
    options.progress?.(index + 1, rows.length);
    const id = ids[index];
    if (!id) return void put(refused, row.sheet, { row: row.at.row, reason: 'duplicate-row', detail: row.draft.name });
    const power: Power = { id, ...row.draft, provenance: { file: row.file, sheet: row.sheet.grid.name, row: row.at.row, ...(row.at.serial ? { serial: row.at.serial } : {}), source: row.source } };
    const problems = options.check(power);
    if (problems.length) return void put(refused, row.sheet, { row: row.at.row, reason: 'invalid', detail: `${row.draft.name}：${problems.join('；')}` });
    const result = reconcile(power, options.existing.get(id), options.pathOf(id));
    if ('text' in result) writes.set(id, result.text);
    if (result.outcome === 'kept') kept.push({ id, file: options.pathOf(id), sourceChanged: result.sourceChanged, diff: result.diff });
    put(items, row.sheet, { row: row.at.row, id, name: power.name, type: power.type, ...(row.at.serial ? { serial: row.at.serial } : {}), outcome: result.outcome, missing: row.at.missing, notes: row.at.notes });
  });
  const told = sheets.map(({ file, sheet }) => sheetReport(file, sheet, items.get(sheet) ?? [], refused.get(sheet) ?? []));
  const report = totals(options.office, files.map(({ file, source, duplicateOf }) => ({ file, format: source.format, source: source.digest, ...(duplicateOf ? { duplicateOf } : {}) })), told, kept);
  const found = new Set(told.flatMap((sheet) => sheet.items.map((item) => item.id)));
  const names = new Set(files.filter(({ duplicateOf }) => !duplicateOf).map(({ file }) => file));
  report.gone = [...held.values()].filter((power) => power.provenance && names.has(power.provenance.file) && !found.has(power.id)).map((power) => ({ id: power.id, name: power.name, file: options.pathOf(power.id) }));
  checkAccounts(report);
  return { report, writes };
}

function sheetReport(file: string, sheet: SheetDrafts, items: ReportedItem[], refused: ExplainedRow[]): SheetReport {
  const idOf = new Map(items.map((item) => [item.row, item.id]));
  const explained = [...sheet.explained, ...refused].sort((a, b) => a.row - b.row).map((row) => reportedRow(row, row.of === undefined ? undefined : idOf.get(row.of)));
  return {
    file, sheet: sheet.grid.name, hidden: sheet.grid.hidden, rows: sheet.grid.rows, records: items.length, explained, items,
    types: countBy(items.map((item) => item.type)), columns: sheet.columns, missingColumns: sheet.missingColumns, declared: sheet.declared(items), remarks: sheet.remarks,
  };
}

function totals(office: string, files: ImportReport['files'], sheets: SheetReport[], kept: KeptRecord[]): ImportReport {
  const items = sheets.flatMap((sheet) => sheet.items);
  const counted: Partial<ImportReport['outcomes']> = countBy(items.map((item) => item.outcome));
  const outcomes = { created: counted.created ?? 0, updated: counted.updated ?? 0, unchanged: counted.unchanged ?? 0, kept: counted.kept ?? 0 };
  const reasons: Partial<Record<Reason, number>> = countBy(sheets.flatMap((sheet) => sheet.explained.map((row) => row.reason)));
  return { office, rows: sheets.reduce((sum, sheet) => sum + sheet.rows, 0), records: new Set(items.map((item) => item.id)).size, types: countBy(items.map((item) => item.type)), outcomes, reasons, files, sheets, kept, gone: [] };
}
