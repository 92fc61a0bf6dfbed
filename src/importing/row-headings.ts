// Rows of a table that are no items: group headings, remarks, totals and signatures.
import { oneLine } from './clean-text.ts';
import { fieldOf, type Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import { headingParts } from './power-type-names.ts';
import { hasContentOfItsOwn, rowCells } from './row-values.ts';

/** Words that begin a remark below the table. */
const NOTE = /^(注|备注|说明|填表说明|合计|总计|小计|共计|制表|填报单位|填表人|审核人|联系人|单位负责人|日期)(\s*[:：]|\s|$|共|\d)/;

/** A row with one text only is a heading or a remark, unless it continues an item beside merged cells. */
export function headingOf(grid: Grid, header: Header, row: number, isType: (words: string) => boolean): { words: string; declared: number | undefined; isType: boolean } | undefined {
  const cells = rowCells(grid, row);
  const [only] = cells;
  if (cells.length !== 1 || !only || only.row !== row) return undefined;
  const text = oneLine(only.text);
  const { words, declared } = headingParts(text);
  const wide = (grid.at(row, only.column + 1) === only && grid.at(row, only.column + 2) === only) || header.columns.length < 3;
  const atLeft = only.column <= (header.columns.find((column) => fieldOf(column.meaning) === 'name')?.column ?? 1);
  if (isType(words)) return { words, declared, isType: true };
  if (wide || (atLeft && /^[一二三四五六七八九十]+、|^第[一二三四五六七八九十]+[部章]/.test(text))) return { words: words.slice(0, 60), declared, isType: false };
  return undefined;
}

/** A remark, a total or a signature: it begins with such a word and says nothing that only an item says. */
export function isNote(grid: Grid, header: Header, row: number): boolean {
  const [first] = rowCells(grid, row);
  return first !== undefined && first.row === row && NOTE.test(oneLine(first.text)) && !hasContentOfItsOwn(grid, header, row);
}
