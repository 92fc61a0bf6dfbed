// Where the header of a table stands, in one line or in two (本月收到 over 来访, 来信 …), and what each column is for.
import { comparable, oneLine } from '../clean-text.ts';
import { columnLetters, type Grid } from '../grid.ts';
import { NOT_PUBLIC_WORDS, OPENNESS_WORDS, UNUSED_WORDS } from './header-words.ts';
import { isPrivateHeader } from './private-columns.ts';
import type { TableField } from './table-fields.ts';

export type ColumnUse = { field: TableField } | { openness: true } | { dropped: string };

export interface TableColumn {
  column: number;
  letters: string;
  header: string;
  use: ColumnUse;
}

export interface TableHeader {
  top: number;
  bottom: number;
  columns: readonly TableColumn[];
}

const unused = new Set(UNUSED_WORDS.map(comparable));
const openness = new Set(OPENNESS_WORDS.map(comparable));
const notPublic = new Set(NOT_PUBLIC_WORDS.map(comparable));

export const saysNotPublic = (text: string): boolean => notPublic.has(comparable(text));

/** `fieldOf` gives the field of a whole header. The first row that names two fields is the header; a list has it near its top. */
export function findTableHeader(grid: Grid, fieldOf: (header: string) => TableField | undefined): TableHeader | undefined {
  for (let row = 1; row <= Math.min(grid.rows, 50); row += 1) {
    const one = headerOf(grid, row, row, fieldOf);
    const two = row < grid.rows && spans(grid, row) ? headerOf(grid, row, row + 1, fieldOf) : undefined;
    const best = two && known(two) > known(one) ? two : one;
    if (known(best) >= 2) return best;
  }
  return undefined;
}

const known = ({ columns }: TableHeader): number => new Set(columns.flatMap(({ use }) => ('field' in use ? use.field.path.join('.') : []))).size;

/** Whether a cell of a row reaches over several columns, so that the row below may name its parts; one over all of them is the title of the sheet. */
function spans(grid: Grid, row: number): boolean {
  const starts = new Set<number>();
  let reached = false;
  for (let column = 1; column <= grid.columns; column += 1) {
    const start = grid.at(row, column)?.column ?? column;
    starts.add(start);
    reached ||= start < column;
  }
  return reached && starts.size > 1;
}

function headerOf(grid: Grid, top: number, bottom: number, fieldOf: (header: string) => TableField | undefined): TableHeader {
  const columns: TableColumn[] = [];
  for (let column = 1; column <= grid.columns; column += 1) {
    const above = grid.at(top, column);
    const below = grid.at(bottom, column);
    const parts = [above, ...(below && below !== above && below.row === bottom ? [below] : [])].flatMap((cell) => (cell && cell.text.length <= 80 ? [oneLine(cell.text)] : []));
    const header = parts.join(' › ');
    const under = parts.at(-1) ?? '';
    // Below a merged title of a group, the word of the column itself may be enough.
    const use = useOf(header, fieldOf);
    const best = 'dropped' in use && parts.length === 2 && !isPrivateHeader(header) ? useOf(under, fieldOf) : use;
    if (header !== '') columns.push({ column, letters: columnLetters(column), header, use: above && above.column < column && top === bottom ? { dropped: '与左边的表头是一格' } : best });
  }
  return { top, bottom, columns };
}

function useOf(header: string, fieldOf: (header: string) => TableField | undefined): ColumnUse {
  const field = fieldOf(header);
  if (field) return { field };
  const word = comparable(header);
  if (openness.has(word)) return { openness: true };
  if (isPrivateHeader(header)) return { dropped: '可能含有个人信息，不得进入记录' };
  return { dropped: unused.has(word) ? '记录里没有对应的字段' : '表头不认识，请核对，或写进对照文件' };
}
