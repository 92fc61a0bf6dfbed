// Scores of a performance review (R47): points of the assessment, ballots of the appraisal, both of a hundred.
import type { Evaluation } from '../model/schema-types.ts';
import type { Grade, Part, Range } from './tally.ts';

/** Points won of the points possible, of a hundred. */
export function assessmentScore({ items }: NonNullable<Evaluation['assessment']>): number | undefined {
  const full = items.reduce((sum, item) => sum + item.full, 0);
  return full > 0 ? (100 * items.reduce((sum, item) => sum + item.score, 0)) / full : undefined;
}

/**
 * The average weight of all ballots whose grade has one, over all rows. A merged cell may belong to any of its grades, so there is a lowest and a highest average.
 * Undefined where a grade that stands for an opinion has no weight, or where no ballot counts.
 */
export function appraisalScore(part: Part, grades: readonly Grade[]): Range | undefined {
  if (grades.some(({ side, weight }) => side !== 'none' && weight === undefined)) return undefined;
  const weights = new Map(grades.flatMap(({ id, weight }) => (weight === undefined ? [] : [[id, weight] as const])));
  const cells = part.rows.flatMap(({ cells }) => cells).map(({ grades: own, count }) => ({ count, weights: own.map((id) => weights.get(id)) }));
  // A withheld number could be anything.
  if (cells.some(({ count, weights: own }) => count === undefined && own.some((weight) => weight !== undefined))) return undefined;
  const known = cells.map(({ count = 0, weights: own }) => ({ count, weights: own }));
  const low = extreme(known, 1);
  const high = extreme(known, -1);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Lowest (`sign` 1) or highest (-1) average: each cell is given to the grade that draws hardest, until the average stands still (Dinkelbach's method). */
function extreme(cells: readonly { count: number; weights: readonly (number | undefined)[] }[], sign: 1 | -1): number | undefined {
  let average = sign === 1 ? 100 : 0;
  for (let round = 0; round < 30; round += 1) {
    const chosen = cells.map(({ count, weights }) => ({ count, weight: weights.reduce((best, weight) => (sign * ((weight ?? average) - (best ?? average)) < 0 ? weight : best)) }));
    const base = chosen.reduce((sum, { count, weight }) => (weight === undefined ? sum : sum + count), 0);
    if (base === 0) return undefined;
    const next = chosen.reduce((sum, { count, weight }) => sum + count * (weight ?? 0), 0) / base;
    if (Math.abs(next - average) < 1e-9) return next;
    average = next;
  }
  return average;
}

/** Both parts by their shares of the total; undefined where one of them or its share is unknown. */
export function totalScore(assessment: { score: number | undefined; weight: number | undefined }, appraisal: { score: Range | undefined; weight: number | undefined }): Range | undefined {
  const { score, weight } = assessment;
  if (score === undefined || weight === undefined || !appraisal.score || appraisal.weight === undefined) return undefined;
  const of = (other: number) => (score * weight + other * (appraisal.weight ?? 0)) / 100;
  return { low: of(appraisal.score.low), high: of(appraisal.score.high) };
}

/** With one decimal: "88.4", or "87.9—89.2". */
export function scoreWords(range: Range | undefined): string | undefined {
  if (!range) return undefined;
  const [low, high] = [range.low.toFixed(1), range.high.toFixed(1)];
  return low === high ? low : `${low}—${high}`;
}
