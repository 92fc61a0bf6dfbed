// Totals of a survey tool → a draft evaluation whose small counts are merged before anything leaves this module, and a report of every row (R14, R92).
import { dump } from 'js-yaml';
import { suppress, type FullRow } from '../evaluating/suppress.ts';
import { BLANK, scaleOf, sheetOf, type Cell, type Part, type Row } from '../evaluating/tally.ts';
import type { Register } from '../model/register.ts';
import { readFiles } from '../reading/read-register.ts';
import { readingRules } from '../reading/reading-rules.ts';
import type { Grid } from './grid.ts';
import type { Problem } from './problem.ts';
import { readTotals, type Known, type RowFate } from './read-totals.ts';
import { TOTALS_REASONS, type TotalsReason } from './totals-reasons.ts';
import type { TotalsMapping } from './totals-mapping.ts';

/** A stable, public format. It names rows, groups, items and grades, and never a count: a report is kept and passed on. */
export interface TotalsReport {
  file: string;
  evaluation: string;
  /** Always the number of `fates`. */
  rows: number;
  used: number;
  fates: (RowFate & { because: string })[];
  reasons: Partial<Record<TotalsReason, number>>;
  /** Where grades were merged because one of them was small. */
  merged: { part: string; item: string; grades: string[] }[];
  /** Items of the sheets of questions for which the table gave nothing. */
  missing: { part: string; item: string }[];
}

export interface TotalsDraft {
  /** Path below the content folder, e.g. `evaluations/2026/social-2026.yml`; absent where no row could be used. */
  path?: string;
  text?: string;
  report: TotalsReport;
}

/** `register` gives scales and sheets, `smallest` is the count below which cells are merged. */
export function importTotals(file: string, grid: Grid, mapping: TotalsMapping, register: Register, smallest: number): TotalsDraft | Problem {
  const unknown = mapping.parts.find(({ part }) => !scaleOf(register, { ...part, rows: NO_ROWS })?.grades || !sheetOf(register, { ...part, rows: NO_ROWS })?.items);
  if (unknown) return { problem: `“${unknown.part.id}”这一组写的评议表“${unknown.part.sheet}”或评议档次“${unknown.part.scale}”不在分类表里。`, help: `可用的评议表：${names(register, 'question-sheets')}；可用的评议档次：${names(register, 'rating-scales')}。改写 sheet 和 scale。` };
  const known: Known = new Map(mapping.parts.map(({ part }) => [part.id, { items: sheetOf(register, { ...part, rows: NO_ROWS })?.items ?? [], grades: scaleOf(register, { ...part, rows: NO_ROWS })?.grades ?? [] }]));
  const totals = readTotals(grid, mapping, known);
  if ('problem' in totals) return totals;
  const { counts, fates } = totals;
  const rows = new Map<string, Row[]>(mapping.parts.map(({ part }) => [part.id, []]));
  const merged: TotalsReport['merged'] = [];
  const items = new Set([...known.values()].flatMap(({ items: own }) => own.map(({ id }) => id)));
  for (const item of items) for (const [part, cells] of cellsOf(item, mapping, counts, known, smallest)) {
    if (!cells) {
      for (const fate of fates) if (fate.part === part && fate.item === item && fate.reason === 'used') fate.reason = 'group-too-small';
      continue;
    }
    rows.get(part)?.push({ item, cells: cells });
    for (const { grades } of cells) if (grades.length > 1) merged.push({ part, item, grades });
  }
  const report = reportOf(file, mapping, fates, merged, [...known].flatMap(([part, { items: own }]) => own.filter(({ id }) => !rows.get(part)?.some((row) => row.item === id)).map(({ id }) => ({ part, item: id }))));
  const parts = mapping.parts.flatMap(({ part }): Part[] => {
    const [first, ...rest] = rows.get(part.id) ?? [];
    return first ? [{ ...part, rows: [first, ...rest] }] : [];
  });
  if (!parts.length) return { report };
  const text = dump({ ...mapping.record, parts }, { lineWidth: -1, noRefs: true, flowLevel: 6 });
  const path = `evaluations/${String(mapping.record.date).slice(0, 4)}/${String(mapping.record.id)}.yml`;
  const wrong = readFiles({ [path]: text }).problems.filter(({ rule }) => rule.id !== readingRules.references.id);
  if (wrong[0]) return { problem: `对照文件写得不全：${wrong.map(({ message }) => message).join(' ')}`, help: wrong[0].help };
  return { path, text, report };
}

/** What may be published of an item, by part. Parts inside each other are cut together only where all of them have the item. */
function cellsOf(item: string, mapping: TotalsMapping, counts: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>, known: Known, smallest: number): Map<string, Cell[] | undefined> {
  const full = mapping.parts.flatMap(({ part }): (FullRow & { scale: string })[] => {
    const own = counts.get(part.id)?.get(item);
    return own ? [{ id: part.id, scale: part.scale, ...(part.within ? { within: part.within } : {}), counts: own }] : [];
  });
  return new Map([...Map.groupBy(full, ({ scale }) => scale).values()].flatMap((same) => {
    const grades = [...(known.get(same[0]?.id ?? '')?.grades.map(({ id }) => id) ?? []), ...(same.some((row) => row.counts.has(BLANK)) ? [BLANK] : [])];
    return [...suppress(same, grades, smallest)];
  }));
}

function reportOf(file: string, { record }: TotalsMapping, fates: readonly RowFate[], merged: TotalsReport['merged'], missing: TotalsReport['missing']): TotalsReport {
  const reasons: Partial<Record<TotalsReason, number>> = {};
  for (const { reason } of fates) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return { file, evaluation: String(record.id ?? ''), rows: fates.length, used: reasons.used ?? 0, fates: fates.map((fate) => ({ ...fate, because: TOTALS_REASONS[fate.reason] })), reasons, merged, missing };
}

const names = (register: Register, kind: 'question-sheets' | 'rating-scales'): string => register.taxonomy(kind).map(({ id, title }) => `${id}（${title}）`).join('、');

/** Scales and sheets are found without the rows, which are not known yet. */
const NO_ROWS: Part['rows'] = [{ item: 'none', cells: [{ grades: ['none'] }] }];
