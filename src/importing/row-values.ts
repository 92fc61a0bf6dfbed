// What stands in one row of a table, by field.
import { fieldOf, type Header } from './find-header.ts';
import type { Cell, Grid } from './grid.ts';
import type { Field } from './header-synonyms.ts';
import type { Value } from './item.ts';

/** Fields that, when a row has its own, make it an item and not only a line of the one above. */
const OWN_CONTENT: readonly Field[] = ['basis', 'type', 'duties', 'code'];

/** Whether a row says something that only an item says. */
export function hasContentOfItsOwn(grid: Grid, header: Header, row: number): boolean {
  return OWN_CONTENT.some((field) => ownText(grid, header, row, field) !== undefined);
}

/** A field's text that begins in this row. */
export function ownText(grid: Grid, header: Header, row: number, field: Field): string | undefined {
  for (const column of header.columns) {
    const cell = fieldOf(column.meaning) === field ? grid.at(row, column.column) : undefined;
    if (cell && cell.row === row && cell.column === column.column) return cell.text;
  }
  return undefined;
}

/** Whether a field's cell reaches down from a row above. */
export function coveredByAbove(grid: Grid, header: Header, row: number, field: Field): boolean {
  return header.columns.some((column) => {
    const cell = fieldOf(column.meaning) === field ? grid.at(row, column.column) : undefined;
    return cell !== undefined && cell.row < row && cell.row > header.bottom;
  });
}

/** Every value of a row, merged cells resolved; `ownOnly` leaves those out that reach down from above. */
export function valuesOf(grid: Grid, header: Header, row: number, ownOnly = false): Map<Field, Value[]> {
  const values = new Map<Field, Value[]>();
  for (const { column, meaning, hidden } of header.columns) {
    const field = fieldOf(meaning);
    const cell = grid.at(row, column);
    if (!field || !cell || cell.row <= header.bottom || cell.column !== column || (ownOnly && cell.row !== row)) continue;
    values.set(field, [...(values.get(field) ?? []), { text: cell.text, column, hidden }]);
  }
  return values;
}

/** The different cells of a row, merged areas once. */
export function rowCells(grid: Grid, row: number): Cell[] {
  const cells = new Set<Cell>();
  for (let column = 1; column <= grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell) cells.add(cell);
  }
  return [...cells];
}
