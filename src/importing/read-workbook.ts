// .xlsx and .xls bytes → tables. Macros are never read, formulas never computed: only the value the author's program stored.
import * as XLSX from '@e965/xlsx';
import { hasControlCharacters } from './clean-text.ts';
import type { Area, Cell, Remark, Table } from './grid.ts';
import type { Problem } from './problem.ts';

/** The tables of a workbook in its own order, or why it cannot be read. Never throws. */
export function readWorkbook(bytes: Uint8Array): Table[] | Problem {
  let workbook: XLSX.WorkBook;
  try {
    workbook = XLSX.read(bytes, { type: 'array', dense: true, cellStyles: true, cellText: true, cellFormula: true, cellNF: true, cellHTML: false, bookVBA: false, sheetRows: 110_000 });
  } catch (error) {
    return explain(error);
  }
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    return sheet ? [tableOf(name, sheet, (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, workbook.Workbook?.WBProps?.date1904 === true)] : [];
  });
}

function tableOf(name: string, sheet: XLSX.WorkSheet, hidden: boolean, from1904: boolean): Table {
  const cells: Cell[] = [];
  const remarks: Remark[] = [];
  // Only cells that exist are visited: the declared range may claim a million rows.
  const lines: unknown = sheet['!data'];
  if (Array.isArray(lines)) {
    lines.forEach((line: unknown, row) => {
      if (!Array.isArray(line)) return;
      line.forEach((cell: XLSX.CellObject | null | undefined, column) => {
        const read = cell ? readCell(cell, row + 1, column + 1, from1904) : undefined;
        if (read?.cell) cells.push(read.cell);
        if (read?.remark) remarks.push({ kind: read.remark, row: row + 1, column: column + 1 });
      });
    });
  }
  const merges: Area[] = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }));
  return { name, hidden, cells, merges, remarks, hiddenRows: hiddenOf(sheet['!rows']), hiddenColumns: hiddenOf(sheet['!cols']) };
}

function hiddenOf(list: readonly ({ hidden?: boolean } | null | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  list?.forEach((entry, index) => {
    if (entry?.hidden) hidden.push(index + 1);
  });
  return hidden;
}

function readCell(cell: XLSX.CellObject, row: number, column: number, from1904: boolean): { cell?: Cell; remark?: Remark['kind'] } | undefined {
  if (cell.t === 'z' || cell.t === undefined) return cell.f ? { remark: 'formula-without-value' } : undefined;
  if (cell.t === 'e') return { remark: 'error-value' };
  // Fifteen digits are all a spreadsheet keeps of a number; a longer code has lost its tail for ever.
  if (cell.t === 'n' && typeof cell.v === 'number' && Math.abs(cell.v) >= 1e15) return { remark: 'long-number' };
  const text = cell.t === 's' ? String(cell.v ?? '') : String(cell.w ?? cell.v ?? '');
  const remark = cell.f ? (text === '' ? 'formula-without-value' : 'formula') : hasControlCharacters(text) ? 'control-characters' : undefined;
  const date = cell.t === 'n' && typeof cell.v === 'number' ? dayOf(cell.v, cell.z, from1904) : undefined;
  return { cell: { text, row, column, ...(date ? { date } : {}) }, ...(remark ? { remark } : {}) };
}

/** The day that a number under a format of dates means; a format such as m/d/yy shows it in an order that nobody can tell. */
function dayOf(serial: number, format: unknown, from1904: boolean): string | undefined {
  if (typeof format !== 'string' || serial < 1 || !/[ymd]/i.test(format) || !XLSX.SSF.is_date(format)) return undefined;
  const { y, m, d } = XLSX.SSF.parse_date_code(serial, { date1904: from1904 });
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function explain(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(reason)) return { problem: '文件加了密码，无法读取。', help: '用表格软件打开，去掉打开密码后另存，再导入。' };
  return { problem: `表格文件已损坏或不是支持的格式（${reason.replace(/\s+/g, ' ').slice(0, 120)}）。`, help: '用表格软件打开并另存为 .xlsx，再导入。' };
}
