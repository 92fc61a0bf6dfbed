// Counts of an evaluation as they stand in the record: cells of one or several grades, some without a number.
import type { Register, TaxonomyEntry } from '../model/register.ts';
import type { Evaluation } from '../model/schema-types.ts';

export type Part = NonNullable<Evaluation['parts']>[number];
export type Row = Part['rows'][number];
export type Cell = Row['cells'][number];
export type Grade = NonNullable<TaxonomyEntry['grades']>[number];
export type Item = NonNullable<TaxonomyEntry['items']>[number];

/** Ballots on which the question was left open; a grade of every scale. */
export const BLANK = 'blank';

/** A number that suppression leaves open between two ends; both ends are the same where nothing is hidden. */
export interface Range {
  low: number;
  high: number;
}

export const scaleOf = (register: Register, part: Part): TaxonomyEntry | undefined => register.taxonomy('rating-scales').find(({ id }) => id === part.scale);
export const sheetOf = (register: Register, part: Part): TaxonomyEntry | undefined => register.taxonomy('question-sheets').find(({ id }) => id === part.sheet);

/** The items of a part's question sheet. */
export const itemsAsked = (register: Register, part: Part): Item[] => sheetOf(register, part)?.items ?? [];

/** All that is counted for a row; a withheld cell counts for what is left of the valid ballots. */
export const countedIn = (row: Row): number => row.cells.reduce((sum, { count }) => sum + (count ?? 0), 0);

/**
 * How many ballots of a row have a grade of `wanted`, at least and at most. A cell wholly inside counts in full, one wholly outside not at all;
 * of a merged cell it is only known that the number lies between nothing and all of it. Withheld cells share what is left of `valid`.
 */
export function ballotsWith(row: Row, valid: number, wanted: (grade: string) => boolean): Range {
  const left = Math.max(0, valid - countedIn(row));
  const hidden = row.cells.filter(({ count }) => count === undefined);
  const range = { low: 0, high: 0 };
  for (const { grades, count } of row.cells) {
    if (count === undefined) continue;
    const inside = grades.filter(wanted).length;
    if (inside > 0) range.high += count;
    if (inside === grades.length) range.low += count;
  }
  if (hidden.some(({ grades }) => grades.some(wanted))) range.high += left;
  if (hidden.length > 0 && hidden.every(({ grades }) => grades.every(wanted))) range.low += left;
  return range;
}
