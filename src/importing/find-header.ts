// Where a table's header stands and what each of its columns means. Headers are matched as whole words, never in part.
import { comparable, oneLine } from './clean-text.ts';
import type { Grid } from './grid.ts';
import { HEADERS, INTERNAL_HEADERS, UNDER, UNUSED_HEADERS, type Field } from './header-synonyms.ts';

export type Meaning = { field: Field } | { dropped: 'internal' | 'unused' | 'unknown' };

export interface Column {
  column: number;
  /** As printed, both lines of a two-line header. */
  header: string;
  meaning: Meaning;
  hidden: boolean;
}

export interface Header {
  top: number;
  bottom: number;
  columns: readonly Column[];
}

const byHeader = new Map(Object.entries(HEADERS).flatMap(([field, words]) => words.map((word) => [comparable(word), field as Field] as const)));
const internal = new Set(INTERNAL_HEADERS.map(comparable));
const unused = new Set(UNUSED_HEADERS.map(comparable));

/** The meaning of one header text. */
export function meaningOf(header: string): Meaning {
  const word = comparable(header);
  const field = byHeader.get(word);
  if (field) return { field };
  return { dropped: internal.has(word) ? 'internal' : unused.has(word) ? 'unused' : 'unknown' };
}

/** The first header at or below `from`: a row that names the items and at least two more fields. Undefined where there is none. */
export function findHeader(grid: Grid, from = 1): Header | undefined {
  for (let row = from; row <= grid.rows; row += 1) {
    const header = headerAt(grid, row);
    if (header) return header;
  }
  return undefined;
}

/** The header that begins in a row, if one does. */
export function headerAt(grid: Grid, row: number): Header | undefined {
  const own: { column: number; text: string }[] = [];
  for (let column = 1; column <= grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell && cell.row === row && cell.text.length <= 60) own.push({ column, text: cell.text });
  }
  const fields = new Set(own.flatMap(({ text }) => fieldOf(meaningOf(text)) ?? []));
  if (!fields.has('name') || fields.size < 3) return undefined;
  const second = secondLine(grid, row);
  const columns: Column[] = [];
  for (let column = 1; column <= grid.columns; column += 1) columns.push(describe(grid, row, column, second, columns));
  return { top: row, bottom: second ? row + 1 : row, columns: columns.filter((entry) => entry.header !== '' || hasText(grid, row + 1, entry.column)) };
}

/** True where the row below names parts of a header above it (层级 and 权限 under 实施层级及权限), and holds nothing else of its own. */
function secondLine(grid: Grid, row: number): boolean {
  let parts = 0;
  for (let column = 1; column <= grid.columns; column += 1) {
    const below = grid.at(row + 1, column);
    if (!below || below.row === row) continue;
    const above = fieldOf(meaningOf(grid.at(row, column)?.text ?? ''));
    const part = fieldOf(meaningOf(below.text));
    if (!above || !part || !UNDER[above]?.includes(part)) return false;
    parts += 1;
  }
  return parts > 0;
}

function describe(grid: Grid, row: number, column: number, second: boolean, left: readonly Column[]): Column {
  const cell = grid.at(row, column);
  const below = second ? grid.at(row + 1, column) : undefined;
  const hidden = grid.hiddenColumns.has(column);
  const printed = oneLine(cell?.text ?? '');
  if (below && below.row === row + 1) return { column, header: [printed, oneLine(below.text)].filter(Boolean).join(' › '), meaning: meaningOf(below.text), hidden };
  const before = left.at(-1);
  // 实施层级及权限 over two columns, merged or with a blank header beside it: the first is the level, the second the authority.
  const continues = before !== undefined && before.column === column - 1 && fieldOf(before.meaning) === 'levelAndAuthority' && (cell === undefined || cell.column < column);
  if (continues) return { column, header: before.header, meaning: { field: 'authority' }, hidden };
  if (cell && cell.column < column) return { column, header: printed, meaning: { dropped: 'unknown' }, hidden };
  return { column, header: printed, meaning: meaningOf(printed), hidden };
}

export const fieldOf = (meaning: Meaning): Field | undefined => ('field' in meaning ? meaning.field : undefined);

function hasText(grid: Grid, from: number, column: number): boolean {
  for (let row = from; row <= grid.rows; row += 1) if (grid.at(row, column)?.column === column) return true;
  return false;
}
