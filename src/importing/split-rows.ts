// Rows of a table → items. Every row below the header becomes an item or is explained; nothing is left out.
import { oneLine } from './clean-text.ts';
import { append, withMainItem } from './continue-item.ts';
import { fieldOf, headerAt, type Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import type { Field } from './header-synonyms.ts';
import type { Item } from './item.ts';
import type { ExplainedRow } from './reasons.ts';
import { headingOf, isNote } from './row-headings.ts';
import { coveredByAbove, hasContentOfItsOwn, ownText, rowCells, valuesOf } from './row-values.ts';

export interface SplitRows {
  items: Item[];
  explained: ExplainedRow[];
  /** Counts that headings declare: "行政许可（11项）". */
  declared: { row: number; words: string; count: number }[];
}

/** `isType` tells whether words name a type of power, so that a group heading is known. */
export function splitRows(grid: Grid, first: Header, isType: (words: string) => boolean): SplitRows {
  const result: SplitRows = { items: [], explained: [], declared: [] };
  for (let row = 1; row < first.top; row += 1) result.explained.push({ row, reason: rowCells(grid, row).length > 0 ? 'title' : 'blank' });
  for (let row = first.top; row <= first.bottom; row += 1) result.explained.push({ row, reason: 'header' });
  let header = first;
  let group: string | undefined;
  for (let row = first.bottom + 1; row <= grid.rows; row += 1) {
    const again = headerAt(grid, row);
    if (again) {
      header = again;
      for (let line = again.top; line <= again.bottom; line += 1) result.explained.push({ row: line, reason: 'header' });
      row = again.bottom;
      continue;
    }
    if (isNote(grid, header, row)) {
      // Without its words: the foot of a list often names the clerk who filled it in.
      result.explained.push({ row, reason: 'note' });
      continue;
    }
    const heading = headingOf(grid, header, row, isType);
    if (heading) {
      if (heading.isType) group = heading.words;
      if (heading.declared !== undefined) result.declared.push({ row, words: heading.words, count: heading.declared });
      result.explained.push({ row, reason: 'group-heading', detail: heading.words });
      continue;
    }
    readRow(grid, header, row, group, result);
  }
  return result;
}

function readRow(grid: Grid, header: Header, row: number, group: string | undefined, result: SplitRows): void {
  const { items, explained } = result;
  const cells = rowCells(grid, row);
  const own = cells.filter((cell) => cell.row === row);
  if (cells.length === 0) return void explained.push({ row, reason: 'blank' });
  const previous = items.at(-1);
  if (own.length === 0) return void explained.push(previous ? { row, reason: 'continuation', of: previous.row } : { row, reason: 'title' });

  const has = (field: Field) => ownText(grid, header, row, field) !== undefined;
  const nameAbove = previous !== undefined && coveredByAbove(grid, header, row, 'name');
  const starts = has('name') || (has('subItem') && hasContentOfItsOwn(grid, header, row)) || (nameAbove && has('serial') && !coveredByAbove(grid, header, row, 'serial') && hasContentOfItsOwn(grid, header, row));
  if (starts) return void items.push({ row, values: withMainItem(valuesOf(grid, header, row), previous), subItems: [], ...(group ? { group } : {}) });
  const sub = ownText(grid, header, row, 'subItem');
  if (sub !== undefined && previous) {
    previous.subItems.push(oneLine(sub));
    return void explained.push({ row, reason: 'sub-item', of: previous.row, detail: oneLine(sub) });
  }
  if (has('serial') && own.length > 1) return void explained.push({ row, reason: 'no-name', detail: `序号 ${oneLine(ownText(grid, header, row, 'serial') ?? '')}` });
  const fields = header.columns.filter((column) => fieldOf(column.meaning) && own.some((cell) => cell.column === column.column));
  // Only what stands in known columns is quoted: an internal column may name a clerk.
  const quoted = own.filter((cell) => fields.some((column) => column.column === cell.column)).map((cell) => oneLine(cell.text).slice(0, 30)).join(' | ');
  if (!previous || fields.length === 0) return void explained.push({ row, reason: 'other', ...(quoted ? { detail: quoted } : {}) });
  const added = append(previous, valuesOf(grid, header, row, true));
  explained.push({ row, reason: 'continuation', of: previous.row, detail: added.length ? `续写：${added.join('、')}` : '内容与上面相同' });
}
