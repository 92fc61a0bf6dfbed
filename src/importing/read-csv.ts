// .csv bytes → one table. UTF-8 with or without a mark, UTF-16, or GB18030, as Chinese spreadsheet programs write it.
import { parse } from 'csv-parse/sync';
import { hasControlCharacters } from './clean-text.ts';
import type { Cell, Remark, Table } from './grid.ts';
import type { Problem } from './problem.ts';

/** The table of a CSV file, or why it cannot be read. Never throws. */
export function readCsv(bytes: Uint8Array): Table[] | Problem {
  const text = decodeText(bytes);
  if (text === undefined) return { problem: '文件的文字编码认不出来（不是 UTF-8，也不是 GB18030）。', help: '用表格软件打开，另存为“CSV UTF-8（逗号分隔）”，再导入。' };
  let rows: string[][];
  try {
    rows = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: 4_000_000 });
  } catch (error) {
    return { problem: `CSV 的写法有误（${error instanceof Error ? error.message.slice(0, 120) : ''}）。`, help: '检查引号是否成对；或用表格软件打开，另存为 .xlsx，再导入。' };
  }
  const cells: Cell[] = [];
  const remarks: Remark[] = [];
  rows.forEach((line, row) => line.forEach((value, column) => {
    if (hasControlCharacters(value)) remarks.push({ kind: 'control-characters', row: row + 1, column: column + 1 });
    if (value !== '') cells.push({ text: value, row: row + 1, column: column + 1 });
  }));
  return [{ name: 'CSV', cells, remarks }];
}

function decodeText(bytes: Uint8Array): string | undefined {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : bytes[0] === 0xfe && bytes[1] === 0xff ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  return undefined;
}

/** Comma, tab or semicolon: the one the first lines use most. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4_000);
  const count = (mark: string) => head.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
