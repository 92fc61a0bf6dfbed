// A table as it was read from any kind of file: texts at places, merged areas resolved. Rows and columns start at 1.

import type { Problem } from './problem.ts';

/** A cell's text and the place where it really stands; a cell inside a merged area shows the area's text. */
export interface Cell {
  text: string;
  row: number;
  column: number;
  /** ISO date of a cell that a workbook holds as a day, however it is shown. */
  date?: string;
}

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Something a person should know about one place of the source. */
export interface Remark {
  kind: 'formula' | 'formula-without-value' | 'long-number' | 'error-value' | 'control-characters' | 'under-merge';
  row: number;
  column: number;
}

/** What a reader of files finds: plain data, so that it can be read in a thread of its own. */
export interface Table {
  name: string;
  hidden?: boolean;
  cells: Cell[];
  merges?: Area[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  remarks?: Remark[];
}

export interface Grid {
  name: string;
  hidden: boolean;
  /** Last row that holds anything, a merged area that begins with text included. */
  rows: number;
  columns: number;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  remarks: readonly Remark[];
  /** The text shown at a place; undefined where nothing stands. */
  at(row: number, column: number): Cell | undefined;
}

/** A real list has a few thousand rows and under 40 columns; beyond these a file is a mistake or an attack. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 500;
const MOST_MERGED_CELLS = 2_000_000;

const key = (row: number, column: number) => row * 20_000 + column;

/** Builds the table, or says why it is too large. Blank cells count as nothing, merged areas are cut to the used part. */
export function buildGrid(input: Table, mostRows = MOST_ROWS): Grid | Problem {
  const shown = new Map<number, Cell>();
  let rows = 0;
  let columns = 0;
  for (const cell of input.cells) {
    if (cell.text.trim() === '') {
      // A stray space counts as a blank row, but one at the foot of the sheet does not make a million of them.
      if (cell.row <= mostRows) rows = Math.max(rows, cell.row);
      continue;
    }
    shown.set(key(cell.row, cell.column), cell);
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  }
  const areas = [...(input.merges ?? [])].filter((area) => shown.has(key(area.top, area.left)));
  // A merged title may span all columns of the program; columns without a text of their own are not part of the list.
  for (const area of areas) rows = Math.max(rows, Math.min(area.bottom, area.top + 2_000));
  if (rows > mostRows || columns > MOST_COLUMNS) {
    return { problem: `工作表“${input.name}”有 ${rows} 行、${columns} 列，超过上限（${mostRows} 行、${MOST_COLUMNS} 列）。`, help: '删去清单以外的行和列，或拆成几个文件再导入。' };
  }
  const remarks = [...(input.remarks ?? [])];
  let covered = 0;
  for (const area of areas) {
    const anchor = shown.get(key(area.top, area.left));
    const bottom = Math.min(area.bottom, rows);
    const right = Math.min(area.right, columns);
    covered += (bottom - area.top + 1) * (right - area.left + 1);
    if (covered > MOST_MERGED_CELLS) return { problem: `工作表“${input.name}”的合并单元格过大。`, help: '取消清单以外的合并单元格，再导入。' };
    if (!anchor) continue;
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const under = shown.get(key(row, column));
        // What stands under a merged area is invisible in the source: it is not imported, but it is told.
        if (under && under !== anchor && under.text.trim() !== anchor.text.trim()) remarks.push({ kind: 'under-merge', row, column });
        shown.set(key(row, column), anchor);
      }
    }
  }
  return {
    name: input.name,
    hidden: input.hidden ?? false,
    rows,
    columns,
    hiddenRows: new Set(input.hiddenRows ?? []),
    hiddenColumns: new Set(input.hiddenColumns ?? []),
    remarks,
    at: (row, column) => shown.get(key(row, column)),
  };
}

/** Column number → letters as spreadsheet programs show them: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
