// A table of totals → the counts of each group and item, and what became of every row. Counts leave this module only as counts, never in words.
import { BLANK, type Grade, type Item } from '../evaluating/tally.ts';
import { comparable, oneLine } from './clean-text.ts';
import type { Grid } from './grid.ts';
import type { Problem } from './problem.ts';
import type { MappedPart, TotalsMapping } from './totals-mapping.ts';
import type { TotalsReason } from './totals-reasons.ts';

export interface RowFate {
  row: number;
  reason: TotalsReason;
  part?: string;
  item?: string;
  /** Text that was not understood, cut short. */
  text?: string;
}

/** Counts by group, item and grade, complete and adding up; and a fate for every row of the table. */
export interface Totals {
  counts: Map<string, Map<string, Map<string, number>>>;
  fates: RowFate[];
}

/** The questions and grades of each part, by its id. */
export type Known = ReadonlyMap<string, { items: readonly Item[]; grades: readonly Grade[] }>;

interface Heads {
  row: number;
  item: number;
  /** Column → grade, of a table with a row an item. */
  grades: ReadonlyMap<number, string>;
  long?: { grade: number; count: number };
  when: ReadonlyMap<string, number>;
}

export function readTotals(grid: Grid, mapping: TotalsMapping, known: Known): Totals | Problem {
  const heads = findHeads(grid, mapping, known);
  if ('problem' in heads) return heads;
  const fates: RowFate[] = [];
  const found = new Map<string, Map<string, { counts: Map<string, number>; rows: RowFate[] }>>();
  for (let row = 1; row <= grid.rows; row += 1) {
    const fate = rowFate(grid, row, heads, mapping, known, found);
    fates.push(fate);
  }
  const counts: Totals['counts'] = new Map();
  for (const [part, items] of found) for (const [item, own] of items) {
    const valid = mapping.parts.find((each) => each.part.id === part)?.part.ballots.valid ?? 0;
    const grades = known.get(part)?.grades ?? [];
    const broken = fates.some((fate) => fate.part === part && fate.item === item && !['used', 'duplicate'].includes(fate.reason)) || grades.some(({ id }) => !own.counts.has(id));
    const sum = [...own.counts.values()].reduce((total, count) => total + count, 0);
    if (!broken && sum === valid) (counts.get(part) ?? counts.set(part, new Map()).get(part))?.set(item, own.counts);
    else for (const fate of own.rows) fate.reason = broken ? 'row-incomplete' : 'does-not-add-up';
  }
  return { counts, fates };
}

/** The row in which every column of the mapping is named, and which column is which. */
function findHeads(grid: Grid, mapping: TotalsMapping, known: Known): Heads | Problem {
  const first = mapping.parts.flatMap(({ part }) => known.get(part.id)?.grades ?? []);
  const wanted = [mapping.item, ...(mapping.long ? [mapping.long.grade, mapping.long.count] : []), ...mapping.parts.flatMap(({ when }) => Object.keys(when))];
  for (let row = 1; row <= grid.rows; row += 1) {
    const columns = Array.from({ length: grid.columns }, (_, index) => [comparable(textAt(grid, row, index + 1)), index + 1] as const);
    const at = (header: string) => columns.find(([text]) => text === comparable(header))?.[1];
    if (!wanted.every((header) => at(header) !== undefined)) continue;
    const long = mapping.long && { grade: at(mapping.long.grade) ?? 0, count: at(mapping.long.count) ?? 0 };
    const grades = new Map(columns.flatMap(([text, column]): [number, string][] => {
      const own = Object.entries(mapping.wide).find(([, header]) => comparable(header) === text)?.[0] ?? gradeOf(text, first);
      return text && own ? [[column, own]] : [];
    }));
    if (!long && grades.size < 2) continue;
    if (new Set(grades.values()).size !== grades.size && !long) return { problem: '有两列都像是同一个档次的票数。', help: '在对照文件的 columns.grades 里写明每个档次是哪一列，例如 grades: { satisfied: 满意（票） }；其他列改名或删去。' };
    return { row, item: at(mapping.item) ?? 0, grades, ...(long ? { long } : {}), when: new Map(mapping.parts.flatMap(({ when }) => Object.keys(when).map((header) => [header, at(header) ?? 0] as const))) };
  }
  return { problem: `没有找到表头：没有一行同时写着${wanted.map((header) => `“${header}”`).join('、')}${mapping.long ? '' : '和各个档次的名称'}。`, help: '核对表格第一行的列名，改写对照文件里的 columns。' };
}

function rowFate(grid: Grid, row: number, heads: Heads, mapping: TotalsMapping, known: Known, found: Map<string, Map<string, { counts: Map<string, number>; rows: RowFate[] }>>): RowFate {
  const texts = Array.from({ length: grid.columns }, (_, index) => textAt(grid, row, index + 1));
  if (texts.every((text) => text === '')) return { row, reason: 'blank' };
  if (row < heads.row) return { row, reason: 'heading' };
  if (row === heads.row) return { row, reason: 'header' };
  const name = textAt(grid, row, heads.item);
  if (/^(合计|总计|小计|总数|平均|total|sum|average)/i.test(comparable(name))) return { row, reason: 'total' };
  const part = mapping.parts.find(({ when }) => Object.entries(when).every(([header, text]) => comparable(textAt(grid, row, heads.when.get(header) ?? 0)) === comparable(text)))?.part;
  if (!part) return { row, reason: 'other-part' };
  const item = known.get(part.id)?.items.find(({ id, title, synonyms = [] }) => [id, title, ...synonyms].some((word) => comparable(word) === comparable(name)));
  if (!item) return { row, reason: 'unknown-item', part: part.id, text: name.slice(0, 40) };
  const fate: RowFate = { row, reason: 'used', part: part.id, item: item.id };
  const own = found.get(part.id)?.get(item.id) ?? { counts: new Map<string, number>(), rows: [] };
  const cells = heads.long ? [[gradeOf(comparable(textAt(grid, row, heads.long.grade)), known.get(part.id)?.grades ?? [], mapping.wide), heads.long.count] as const] : [...heads.grades].map(([column, grade]) => [grade, column] as const);
  const read: [string, number][] = [];
  for (const [grade, column] of cells) {
    const reason = grade === undefined ? 'unknown-grade' : own.counts.has(grade) ? 'duplicate' : countProblem(textAt(grid, row, column), part);
    if (reason || grade === undefined) return { ...fate, reason: reason ?? 'unknown-grade' };
    read.push([grade, countOf(textAt(grid, row, column)) ?? 0]);
  }
  for (const [grade, count] of read) own.counts.set(grade, count);
  own.rows.push(fate);
  (found.get(part.id) ?? found.set(part.id, new Map()).get(part.id))?.set(item.id, own);
  return fate;
}

const textAt = (grid: Grid, row: number, column: number): string => oneLine(grid.at(row, column)?.text ?? '');

function gradeOf(text: string, grades: readonly Grade[], own: Readonly<Record<string, string>> = {}): string | undefined {
  const mapped = Object.entries(own).find(([, header]) => comparable(header) === text)?.[0];
  if (mapped) return mapped;
  if (['未填写', '未填', '空白', BLANK].includes(text)) return BLANK;
  return grades.find(({ id, title, synonyms = [] }) => [id, title, ...synonyms].some((word) => comparable(word) === text))?.id;
}

function countProblem(text: string, { ballots }: MappedPart['part']): TotalsReason | undefined {
  if (/^[=+@]|^-(?!\d+$)/.test(text)) return 'formula';
  const count = countOf(text);
  return count === undefined ? 'not-a-count' : count > ballots.valid ? 'more-than-valid' : undefined;
}

/** A whole number as people type it: full width, or with commas between thousands. */
function countOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[票张份个]$/, '').trim();
  return /^(\d{1,9}|\d{1,3}(,\d{3}){1,2})$/.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
}
