// Bytes of a source → its tables, whatever kind of file it is. The kind is found in the bytes, never in the name.
import { buildGrid, type Grid, type Table } from './grid.ts';
import { shortHash } from './power-id.ts';
import type { Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readDocument } from './read-document.ts';
import { readWorkbook } from './read-workbook.ts';
import { formatOf, type Format } from './source-format.ts';

export interface Source {
  format: Format;
  grids: Grid[];
  /** Digest of what the cells say, so that the same list under another name or format is known again. */
  digest: string;
}

/** 32 MiB: eighty times the largest real list. */
export const LARGEST_SOURCE = 32 * 1024 * 1024;

/** Parses bytes of a known format. */
export type ReadTables = (bytes: Uint8Array, format: Format) => Promise<Table[] | Problem>;

/** The plain way: in this thread. */
export const readTables: ReadTables = async (bytes, format) => (format === 'docx' ? readDocument(bytes) : format === 'csv' ? readCsv(bytes) : readWorkbook(bytes));

/** Reads one source, or says why it cannot be read and what to do. Never throws. `read` may parse in a thread of its own; `mostRows` is the longest sheet that is believed. */
export async function readSource(bytes: Uint8Array, read: ReadTables = readTables, mostRows?: number): Promise<Source | Problem> {
  if (bytes.length === 0) return { problem: '文件是空的。', help: '请确认文件已经保存完整，再导入。' };
  if (bytes.length > LARGEST_SOURCE) return { problem: `文件有 ${Math.round(bytes.length / 1024 / 1024)} MB，超过 32 MB 的上限。`, help: '删去图片和无关的工作表，或拆成几个文件。' };
  const format = formatOf(bytes);
  if (typeof format !== 'string') return format;
  const tables = await read(bytes, format);
  if ('problem' in tables) return tables;
  const grids: Grid[] = [];
  for (const table of tables) {
    const grid = buildGrid(table, mostRows);
    if ('problem' in grid) return grid;
    grids.push(grid);
  }
  return { format, grids, digest: digestOf(grids) };
}

function digestOf(grids: readonly Grid[]): string {
  const parts: string[] = [];
  for (const grid of grids) {
    parts.push(`\u0001${grid.name}`);
    for (let row = 1; row <= grid.rows; row += 1) {
      for (let column = 1; column <= grid.columns; column += 1) {
        const cell = grid.at(row, column);
        if (cell && cell.row === row && cell.column === column) parts.push(`${row},${column}\u0002${cell.text}`);
      }
    }
  }
  return shortHash(parts.join('\u0003'), 16);
}
