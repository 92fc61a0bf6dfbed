// The page of an evaluation: every group, what became of it a year later, what was done about it. The list: one line an evaluation with its rates.
import { layoutCompared } from '../../charts/layout.ts';
import { chartSvg } from '../../charts/svg.ts';
import { percentWords, rateOf, rateOfPart, RATES, type RateId } from '../../evaluating/rates.ts';
import { stateOf } from '../../evaluating/rectification-state.ts';
import { appraisalScore, assessmentScore, scoreWords, totalScore } from '../../evaluating/score.ts';
import { SMALL } from '../../evaluating/suppress.ts';
import { scaleOf, type Part } from '../../evaluating/tally.ts';
import { evaluationWords } from '../../i18n/evaluation-words.ts';
import { inLanguage, type Bilingual, type Language } from '../../i18n/language.ts';
import type { Entry, Register } from '../../model/register.ts';
import type { Evaluation } from '../../model/schema-types.ts';
import { evaluationPart, itemTitle, titleOf, type EvaluationPart } from './evaluation-parts.ts';
import { rectificationRow, type RectificationRow } from './rectification-view.ts';

export interface RateView {
  id: RateId;
  title: Bilingual;
  words: Bilingual;
}

export interface ComparedPart {
  id: string;
  title: Bilingual;
  rows: { title: Bilingual; before: string; now: string }[];
  chart: Record<Language, string>;
}

export interface EvaluationView {
  parts: EvaluationPart[];
  /** The rates shown on the page, with their definitions. */
  rates: RateView[];
  /** The same appraisal a year before. */
  before?: { id: string; title: string; parts: ComparedPart[] };
  rectifications: RectificationRow[];
  /** Counts below this are merged. */
  smallest: number;
  /** Points of a performance review. */
  score?: { assessment?: string; assessmentWeight?: number; appraisal?: string; appraisalWeight?: number; total?: string; from?: { id: string; title: string } };
}

/** One line of the list; rates are those without "don't know", beside those with it. */
export interface EvaluationLine {
  id: string;
  title: string;
  form: Evaluation['form'];
  session?: Evaluation['session'];
  year: number;
  date: string;
  parts: { title: Bilingual; valid: number; rate: string; ofAll?: string }[];
  total?: string;
  rectifications: number;
  overdue: number;
}

export function evaluationView(register: Register, { id, value }: Entry<'evaluation'>, today: string): EvaluationView {
  const parts = (value.parts ?? []).map((part) => evaluationPart(register, id, part));
  const before = yearBefore(register, value);
  const compared = before && (value.parts ?? []).flatMap((part) => compare(register, id, part, before.value) ?? []);
  // The fuller name of a rate wins where the groups use different scales.
  const shown = new Map(parts.flatMap((part) => part.shown).sort((a, b) => a.title.zh.length - b.title.zh.length).map(({ id: rate, title }) => [rate, title]));
  const score = scoreOf(register, value);
  return {
    parts,
    rates: RATES.filter((rate) => shown.has(rate.id)).map(({ id: rate, title, words }) => ({ id: rate, title: shown.get(rate) ?? title, words })),
    ...(before && compared?.length ? { before: { id: before.id, title: before.value.title, parts: compared } } : {}),
    rectifications: about(register, id).map((entry) => rectificationRow(register, entry, today)),
    smallest: smallestOf(register),
    ...(score ? { score } : {}),
  };
}

/** All evaluations, newest first. */
export function evaluationLines(register: Register, today: string): EvaluationLine[] {
  return register.all('evaluation').map(({ id, value }): EvaluationLine => {
    const { title, form, session, year, date } = value;
    const own = about(register, id);
    const total = scoreOf(register, value)?.total;
    return {
      id, title, form, ...(session ? { session } : {}), year, date, ...(total ? { total } : {}),
      parts: (value.parts ?? []).map((part) => {
        const grades = scaleOf(register, part)?.grades ?? [];
        const rate = percentWords(rateOfPart('positiveOfOpinions', part, grades));
        const ofAll = percentWords(rateOfPart('positive', part, grades));
        return { title: titleOf(register, part), valid: part.ballots.valid, rate, ...(ofAll === rate ? {} : { ofAll }) };
      }),
      rectifications: own.length,
      overdue: own.filter((entry) => stateOf(entry.value, today) === 'overdue').length,
    };
  }).sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1));
}

/** The jurisdiction's own number, where it set one. */
function smallestOf(register: Register): number {
  const own = register.single('deadlines')?.rules?.find(({ rule }) => rule === 'small-cells')?.value;
  return typeof own === 'number' ? own : SMALL;
}

const about = (register: Register, id: string): Entry<'rectification'>[] => register.all('rectification').filter(({ value: { source } }) => source.evaluation === id);

/** The one evaluation of the year before with the same form, session and office; none where there were several. */
function yearBefore(register: Register, { form, session, office, year }: Evaluation): Entry<'evaluation'> | undefined {
  const same = register.all('evaluation').filter(({ value }) => value.year === year - 1 && value.form === form && value.session === session && value.office === office);
  return same.length === 1 ? same[0] : undefined;
}

/** Rates of the same group, questions and scale in both years; undefined where nothing can be compared. */
function compare(register: Register, id: string, part: Part, before: Evaluation): ComparedPart | undefined {
  const other = before.parts?.find((each) => each.id === part.id && each.sheet === part.sheet && each.scale === part.scale);
  const grades = scaleOf(register, part)?.grades ?? [];
  if (!other) return undefined;
  const pairs = part.rows.flatMap((row) => {
    const then = other.rows.find(({ item }) => item === row.item);
    const [old, now] = [then && rateOf('positiveOfOpinions', then, other.ballots.valid, grades), rateOf('positiveOfOpinions', row, part.ballots.valid, grades)];
    return old && now ? [{ title: itemTitle(register, part, row.item), old, now }] : [];
  });
  if (!pairs.length) return undefined;
  const year = before.year;
  const picture = (lang: Language) => {
    const words = evaluationWords[lang];
    const bars = pairs.map(({ title, old, now }) => ({ title: inLanguage(title, lang), values: [{ label: String(year), ...old, text: percentWords(old), newest: false }, { label: String(year + 1), ...now, text: percentWords(now), newest: true }] }));
    const described = bars.map((bar) => words.comparedLine(bar.title, bar.values[0]?.text ?? '', bar.values[1]?.text ?? '')).join(words.chartStop);
    return chartSvg(layoutCompared(bars), { id: `${id}_${part.id}_years_${lang}`, title: words.comparedTitle(inLanguage(titleOf(register, part), lang), year, year + 1), description: words.chartDescription(described) });
  };
  return { id: part.id, title: titleOf(register, part), rows: pairs.map(({ title, old, now }) => ({ title, before: percentWords(old), now: percentWords(now) })), chart: { zh: picture('zh'), en: picture('en') } };
}

function scoreOf(register: Register, { form, assessment, appraisal, parts }: Evaluation): EvaluationView['score'] {
  if (form !== 'performance') return undefined;
  const source = appraisal?.evaluation === undefined ? undefined : register.get('evaluation', appraisal.evaluation);
  const candidates = source?.value.parts ?? parts ?? [];
  const part = candidates.find(({ id }) => id === appraisal?.part) ?? candidates[0];
  const organisation = { score: assessment && assessmentScore(assessment), weight: assessment?.weight };
  const people = { score: part && appraisalScore(part, scaleOf(register, part)?.grades ?? []), weight: appraisal?.weight };
  const told = { assessment: organisation.score?.toFixed(1), assessmentWeight: organisation.weight, appraisal: scoreWords(people.score), appraisalWeight: people.weight, total: scoreWords(totalScore(organisation, people)), from: source && { id: source.id, title: source.value.title } };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}
