// Rows of a table → items. Every row below the header becomes an item or is explained; nothing is left out.
import { comparable, oneLine } from './clean-text.ts';
import { fieldOf, headerAt, type Header } from './find-header.ts';
import type { Cell, Grid } from './grid.ts';
import type { Field } from './header-synonyms.ts';
import { headingParts } from './power-type-names.ts';
import type { ExplainedRow } from './reasons.ts';

/** One value of an item; `hidden` where its column is hidden in the source. */
export interface Value {
  text: string;
  column: number;
  hidden: boolean;
}

export interface Item {
  /** The row it begins in. */
  row: number;
  /** Every value of a field, in column order: a doubled column gives two. */
  values: Map<Field, Value[]>;
  /** Names of sub-items whose rows hold nothing else of their own. */
  subItems: string[];
  /** The last group heading above it, e.g. 行政许可. */
  group?: string;
}

export interface SplitRows {
  items: Item[];
  explained: ExplainedRow[];
  /** Counts that headings declare: "行政许可（11项）". */
  declared: { row: number; words: string; count: number }[];
}

/** Words that begin a remark below the table. */
const NOTE = /^(注|备注|说明|填表说明|合计|总计|小计|共计|制表|填报单位|填表人|审核人|联系人|单位负责人|日期)(\s*[:：]|\s|$|共|\d)/;

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
  if (!previous || fields.length === 0) return void explained.push({ row, reason: 'other', detail: own.map((cell) => oneLine(cell.text).slice(0, 30)).join(' | ') });
  const added = append(previous, valuesOf(grid, header, row, true));
  explained.push({ row, reason: 'continuation', of: previous.row, detail: added.length ? `续写：${added.join('、')}` : '内容与上面相同' });
}

/** A sub-item whose name and type are blank, not merged, belongs to the main item above it. */
function withMainItem(values: Map<Field, Value[]>, above: Item | undefined): Map<Field, Value[]> {
  if (values.has('name') || !above) return values;
  for (const field of ['name', 'type'] as const) {
    const inherited = above.values.get(field);
    if (!values.has(field) && inherited) values.set(field, inherited.map((value) => ({ ...value })));
  }
  return values;
}

/** A row with one text only is a heading or a remark, unless it continues an item beside merged cells. */
function headingOf(grid: Grid, header: Header, row: number, isType: (words: string) => boolean): { words: string; declared: number | undefined; isType: boolean } | undefined {
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
function isNote(grid: Grid, header: Header, row: number): boolean {
  const [first] = rowCells(grid, row);
  return first !== undefined && first.row === row && NOTE.test(oneLine(first.text)) && !hasContentOfItsOwn(grid, header, row);
}

/** Fields that, when a row has its own, make it an item and not only a line of the one above. */
const OWN_CONTENT: readonly Field[] = ['basis', 'type', 'duties', 'code'];

function hasContentOfItsOwn(grid: Grid, header: Header, row: number): boolean {
  return OWN_CONTENT.some((field) => ownText(grid, header, row, field) !== undefined);
}

function ownText(grid: Grid, header: Header, row: number, field: Field): string | undefined {
  for (const column of header.columns) {
    const cell = fieldOf(column.meaning) === field ? grid.at(row, column.column) : undefined;
    if (cell && cell.row === row && cell.column === column.column) return cell.text;
  }
  return undefined;
}

function coveredByAbove(grid: Grid, header: Header, row: number, field: Field): boolean {
  return header.columns.some((column) => {
    const cell = fieldOf(column.meaning) === field ? grid.at(row, column.column) : undefined;
    return cell !== undefined && cell.row < row && cell.row > header.bottom;
  });
}

function valuesOf(grid: Grid, header: Header, row: number, ownOnly = false): Map<Field, Value[]> {
  const values = new Map<Field, Value[]>();
  for (const { column, meaning, hidden } of header.columns) {
    const field = fieldOf(meaning);
    const cell = grid.at(row, column);
    if (!field || !cell || cell.row <= header.bottom || cell.column !== column || (ownOnly && cell.row !== row)) continue;
    values.set(field, [...(values.get(field) ?? []), { text: cell.text, column, hidden }]);
  }
  return values;
}

/** Fields that hold one phrase, so that a second one needs a mark between. */
const PHRASES: ReadonlySet<Field> = new Set<Field>(['subject', 'undertaking', 'levelAndAuthority', 'level', 'authority', 'officeDuty']);

/** Adds what a continuation row says to the item's values of the same columns; returns the fields that grew. */
function append(item: Item, more: Map<Field, Value[]>): Field[] {
  const grown: Field[] = [];
  for (const [field, values] of more) {
    const held = item.values.get(field) ?? [];
    for (const value of values) {
      const same = held.find((known) => known.column === value.column);
      if (same && comparable(same.text).includes(comparable(value.text))) continue;
      if (same) same.text = `${same.text}${PHRASES.has(field) ? '；' : '\n'}${value.text}`;
      else held.push({ ...value });
      grown.push(field);
    }
    item.values.set(field, held);
  }
  return grown;
}

/** The different cells of a row, merged areas once. */
function rowCells(grid: Grid, row: number): Cell[] {
  const cells = new Set<Cell>();
  for (let column = 1; column <= grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell) cells.add(cell);
  }
  return [...cells];
}
