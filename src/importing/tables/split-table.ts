// Rows below a header → the rows of each record, and what became of all others. Every row gets exactly one fate.
import { comparable, oneLine } from '../clean-text.ts';
import type { Cell, Grid } from '../grid.ts';
import { rowCells } from '../row-values.ts';
import { saysNotPublic, type TableColumn, type TableHeader } from './find-table-header.ts';
import { looksLikeFormula, saysNothing, withoutGuard } from './plain-values.ts';
import type { TableField } from './table-fields.ts';
import type { RowTrouble, TableReason } from './table-reasons.ts';

export interface FilledCell {
  header: string;
  field: TableField;
  text: string;
  /** ISO date of a workbook's cell that holds a day. */
  day?: string;
}

export interface TableRow {
  row: number;
  /** By dotted path, every column that fills the field. */
  cells: ReadonlyMap<string, FilledCell[]>;
  troubles: RowTrouble[];
}

/** The rows of one record: the first, and further ones that only continue its list. */
export type RowGroup = readonly [TableRow, ...TableRow[]];

export interface SplitTable {
  groups: RowGroup[];
  fates: { row: number; reason: TableReason }[];
}

export function splitTable(grid: Grid, header: TableHeader): SplitTable {
  const fates: SplitTable['fates'] = [];
  const groups: [TableRow, ...TableRow[]][] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    const reason = fateOf(grid, header, row);
    if (reason) fates.push({ row, reason });
    else {
      const read = rowOf(grid, header, row);
      const group = groups.at(-1);
      if (group && continues(group[0], read)) group.push(read);
      else groups.push([read]);
    }
  }
  return { groups, fates };
}

/** What a row is that holds no record; undefined for one that does. */
function fateOf(grid: Grid, header: TableHeader, row: number): TableReason | undefined {
  const cells = rowCells(grid, row);
  if (cells.length === 0) return 'blank';
  if (row < header.top) return 'title';
  if (row <= header.bottom || header.columns.every(({ column, header: words }) => sameWords(grid.at(row, column)?.text ?? '', words))) return 'header';
  if (cells.every((cell) => cell.row < row)) return 'part';
  if (/^(?:合计|总计|小计|注[:：]|备注[:：]|说明[:：]|填表|填报|制表|审核|单位负责人)/.test(comparable(cells[0]?.text ?? ''))) return 'note';
  const open = header.columns.find(({ use }) => 'openness' in use);
  if (open && saysNotPublic(grid.at(row, open.column)?.text ?? '')) return 'not-public';
  return undefined;
}

const sameWords = (text: string, header: string): boolean => comparable(oneLine(text)) === comparable(header.split(' › ').at(-1) ?? header);

function rowOf(grid: Grid, header: TableHeader, row: number): TableRow {
  const cells = new Map<string, FilledCell[]>();
  const troubles: RowTrouble[] = [];
  for (const column of header.columns) {
    if (!('field' in column.use)) continue;
    const { field } = column.use;
    const cell = cellOf(grid, column, header.bottom, row);
    const text = cell?.text ?? '';
    if (looksLikeFormula(text)) troubles.push({ reason: 'formula', detail: `${column.letters} 列“${column.header}”` });
    const key = field.path.join('.');
    const own = cells.get(key) ?? [];
    const before = own.find((cell) => !saysNothing(cell.text));
    if (before && !field.sum && !saysNothing(text) && comparable(before.text) !== comparable(text)) troubles.push({ reason: 'twice-filled', detail: `“${before.header}”和 ${column.letters} 列“${column.header}”` });
    cells.set(key, [...own, { header: column.header, field, text: withoutGuard(text), ...(cell?.date === undefined ? {} : { day: cell.date }) }]);
  }
  return { row, cells, troubles };
}

/** A cell that reaches over from the left belongs to the left column, one from above to the row as well. */
function cellOf(grid: Grid, { column }: TableColumn, bottom: number, row: number): Cell | undefined {
  const cell = grid.at(row, column);
  return cell && cell.column === column && cell.row > bottom ? cell : undefined;
}

/** A row that only adds to the list of the record above: everything else is blank or repeated. */
function continues(first: TableRow, next: TableRow): boolean {
  const lists = [...next.cells].filter(([key]) => key.includes('*'));
  if (!lists.some(([, cells]) => cells.some(({ text }) => !saysNothing(text)))) return false;
  return [...next.cells].every(([key, cells]) => key.includes('*') || cells.every(({ text }, index) => saysNothing(text) || comparable(text) === comparable(first.cells.get(key)?.[index]?.text ?? '')));
}
