// Every rate that the site shows, defined once: in words for readers, in code for pages, rules and downloads (R60, R92). Rates are never stored.
import type { Bilingual } from '../i18n/language.ts';
import { ballotsWith, BLANK, type Grade, type Part, type Range, type Row } from './tally.ts';

export type RateId = 'positive' | 'positiveOfOpinions' | 'top' | 'topOfOpinions' | 'negativeOfOpinions' | 'noOpinion';

interface RateDefinition {
  id: RateId;
  title: Bilingual;
  /** Its name for a scale on which everyone has an opinion. */
  plain?: Bilingual;
  /** What is divided by what, for readers. */
  words: Bilingual;
  counts(grade: Grade, index: number): boolean;
  /** True where only ballots with an opinion are the base. */
  ofOpinions: boolean;
}

const positive = ({ side }: Grade) => side === 'positive';
const top = ({ side }: Grade, index: number) => side === 'positive' && index === 0;

export const RATES: readonly RateDefinition[] = [
  { id: 'positiveOfOpinions', title: { zh: '满意率（不含不了解）', en: 'Satisfied, of those with an opinion' }, plain: { zh: '满意率', en: 'Satisfied' }, words: { zh: '肯定的票数 ÷ 表示了意见的票数。肯定的票，是评议档次里算作“肯定”的各档之和；选“不了解”和没有填写的票不算在分母里。', en: 'Ballots of the positive grades ÷ ballots with an opinion. “Don\'t know” and blank answers are not in the base.' }, counts: positive, ofOpinions: true },
  { id: 'positive', title: { zh: '满意率（含不了解）', en: 'Satisfied, of all valid ballots' }, words: { zh: '肯定的票数 ÷ 全部有效票数。选“不了解”和没有填写的票也算在分母里。', en: 'Ballots of the positive grades ÷ all valid ballots, “don\'t know” and blank answers included.' }, counts: positive, ofOpinions: false },
  { id: 'topOfOpinions', title: { zh: '最高档占比（不含不了解）', en: 'Highest grade, of those with an opinion' }, words: { zh: '最高一档的票数 ÷ 表示了意见的票数。', en: 'Ballots of the highest grade ÷ ballots with an opinion.' }, counts: top, ofOpinions: true },
  { id: 'top', title: { zh: '最高档占比（含不了解）', en: 'Highest grade, of all valid ballots' }, words: { zh: '最高一档的票数 ÷ 全部有效票数。', en: 'Ballots of the highest grade ÷ all valid ballots.' }, counts: top, ofOpinions: false },
  { id: 'negativeOfOpinions', title: { zh: '不满意率', en: 'Dissatisfied' }, words: { zh: '否定的票数 ÷ 表示了意见的票数。“一般”既不算肯定，也不算否定。', en: 'Ballots of the negative grades ÷ ballots with an opinion. A neutral grade is neither.' }, counts: ({ side }) => side === 'negative', ofOpinions: true },
  { id: 'noOpinion', title: { zh: '没有表示意见', en: 'No opinion' }, words: { zh: '选“不了解”和没有填写的票数 ÷ 全部有效票数。', en: '“Don\'t know” and blank answers ÷ all valid ballots.' }, counts: ({ side }) => side === 'none', ofOpinions: false },
];

export const RATE: Readonly<Record<RateId, RateDefinition>> = Object.fromEntries(RATES.map((rate) => [rate.id, rate])) as Record<RateId, RateDefinition>;

/** How many grades of a scale count for a rate: 0 where it says nothing of it. */
export const gradesOf = (rate: RateId, grades: readonly Grade[]): Grade[] => grades.filter((grade, index) => RATE[rate].counts(grade, index));

/**
 * A rate of one row, in percent, between its lowest and highest possible value; undefined where nobody gave an opinion.
 * Merged cells open the range; nothing is guessed.
 */
export function rateOf(rate: RateId, row: Row, valid: number, grades: readonly Grade[]): Range | undefined {
  return ratio(rate, numbersOf(rate, row, valid, grades));
}

/** The same over all rows of a part: sums of ballots first, one division after, so that no average of averages is made. */
export function rateOfPart(rate: RateId, part: Pick<Part, 'ballots' | 'rows'>, grades: readonly Grade[]): Range | undefined {
  const rows = part.rows.map((row) => numbersOf(rate, row, part.ballots.valid, grades));
  return ratio(rate, rows.reduce((sum, row) => ({ counted: plus(sum.counted, row.counted), rest: plus(sum.rest, row.rest) }), { counted: NOTHING, rest: NOTHING }));
}

/** Ballots that count, and ballots of the base that do not. The two never share a ballot, so their ends may be taken together. */
interface Numbers {
  counted: Range;
  rest: Range;
}

const NOTHING: Range = { low: 0, high: 0 };
const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });

function numbersOf(rate: RateId, row: Row, valid: number, grades: readonly Grade[]): Numbers {
  const { ofOpinions } = RATE[rate];
  const wanted = new Set(gradesOf(rate, grades).map(({ id }) => id));
  if (rate === 'noOpinion') wanted.add(BLANK);
  const silent = new Set([BLANK, ...grades.filter(({ side }) => side === 'none').map(({ id }) => id)]);
  return { counted: ballotsWith(row, valid, (grade) => wanted.has(grade)), rest: ballotsWith(row, valid, (grade) => !wanted.has(grade) && !(ofOpinions && silent.has(grade))) };
}

/** Lowest where as few as possible count and as many as possible do not, and the other way round: a bound, at most a little too wide. */
function ratio(_rate: RateId, { counted, rest }: Numbers): Range | undefined {
  if (counted.high + rest.high === 0) return undefined;
  const share = (part: number, other: number) => (part + other === 0 ? 0 : (100 * part) / (part + other));
  return { low: share(counted.low, rest.high), high: share(counted.high, rest.low) };
}

/** Percent with one decimal, as the site prints it: "97.9 %", or "96.2 %—97.5 %" where suppression leaves it open. */
export function percentWords(range: Range | undefined): string {
  if (!range) return '—';
  const [low, high] = [range.low.toFixed(1), range.high.toFixed(1)];
  return low === high ? `${low}%` : `${low}%—${high}%`;
}

/**
 * What a percentage that someone wrote says of the rates that the counts give: `exact` where one of them is it, `open` where only rates that suppression left open
 * could be it (then the number itself tells what was hidden), `none` where no rate can.
 */
export function statedAs(written: string, ranges: readonly (Range | undefined)[]): 'exact' | 'open' | 'none' {
  const possible = ranges.filter((range) => range && agrees(written, range));
  return possible.length === 0 ? 'none' : possible.some((range) => range && range.high - range.low < 1e-9) ? 'exact' : 'open';
}

/** Whether a percentage that someone wrote can be the rate, at the precision in which it was written. */
export function agrees(written: string, range: Range): boolean {
  const half = 0.5 * 10 ** -(written.split('.')[1]?.length ?? 0) + 1e-9;
  const value = Number(written);
  return value >= range.low - half && value <= range.high + half;
}
