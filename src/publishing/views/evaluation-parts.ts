// One group of an evaluation: its table, its rates and its picture, made from the counts.
import { patternOf } from '../../charts/grade-patterns.ts';
import { layoutStacked, PATTERNS, type Pattern } from '../../charts/layout.ts';
import { chartSvg, swatchSvg } from '../../charts/svg.ts';
import { percentWords, rateOf, rateOfPart, RATE, RATES, type RateId } from '../../evaluating/rates.ts';
import { BLANK, scaleOf, sheetOf, type Cell, type Grade, type Part } from '../../evaluating/tally.ts';
import { inLanguage, type Bilingual, type Language } from '../../i18n/language.ts';
import { evaluationWords } from '../../i18n/evaluation-words.ts';
import type { Register } from '../../model/register.ts';
import { bilingual } from './names-view.ts';

export interface CountCell {
  grades: Bilingual[];
  /** Absent where it is withheld. */
  count?: number;
  /** Columns it takes: more than one where counts were merged. */
  span: number;
}

export interface EvaluationRow {
  item: string;
  title: Bilingual;
  cells: CountCell[];
  /** True where grades were merged that are no neighbours: the counts then stand in one cell of the table, with their names. */
  together?: boolean;
  rates: Partial<Record<RateId, string>>;
}

export interface EvaluationPart {
  id: string;
  title: Bilingual;
  part: Omit<Part, 'rows'>;
  /** Name of the sheet of questions, and what it asks. */
  sheet: Bilingual;
  asked: Bilingual;
  grades: Bilingual[];
  rows: EvaluationRow[];
  /** Rates over all rows; absent for a sheet of one question. */
  total?: Partial<Record<RateId, string>>;
  /** The rates that this scale can have, in the order of the table, by the names they have on it. */
  shown: { id: RateId; title: Bilingual }[];
  merged: boolean;
  attendance?: string;
  returned?: string;
  chart: Record<Language, string>;
  legend: { label: Bilingual; swatch: string }[];
}

/** `id` is that of the evaluation: pictures on one page must not share ids. */
export function evaluationPart(register: Register, id: string, own: Part): EvaluationPart {
  const scale = scaleOf(register, own);
  const sheet = sheetOf(register, own);
  const grades = scale?.grades ?? [];
  const { rows, ...part } = own;
  const blank = rows.some(({ cells }) => cells.some((cell) => cell.grades.includes(BLANK)));
  const silent = blank || grades.some(({ side }) => side === 'none');
  // Both bases only where some ballots hold no opinion; the top grade is in the table already.
  const shown = RATES.map(({ id }) => id).filter((id) => ['positiveOfOpinions', 'negativeOfOpinions'].includes(id) || (silent && id === 'positive'));
  const words = (rates: RateId[], rate: (id: RateId) => ReturnType<typeof rateOf>) => Object.fromEntries(rates.map((each) => [each, percentWords(rate(each))]));
  const title = titleOf(register, own);
  const patterns = new Map<string, { pattern: Pattern; label: Bilingual }>();
  for (const { grades: cell } of rows.flatMap(({ cells }) => cells)) {
    const pattern = patternOf(cell, grades);
    patterns.set(pattern, { pattern, label: pattern === 'mixed' ? { zh: evaluationWords.zh.mergedGrades, en: evaluationWords.en.mergedGrades } : (patterns.get(pattern)?.label ?? join(cell.map((each) => nameOf(each, grades)))) });
  }
  return {
    id: own.id, title, part, grades: [...grades.map((grade) => bilingual(grade.title, grade.titleEn)), ...(blank ? [nameOf(BLANK, grades)] : [])], shown: shown.map((each) => ({ id: each, title: silent ? RATE[each].title : (RATE[each].plain ?? RATE[each].title) })),
    sheet: bilingual(sheet?.title ?? own.sheet, sheet?.titleEn), asked: bilingual(sheet?.description ?? '', sheet?.descriptionEn),
    rows: rows.map((row) => ({ item: row.item, title: itemTitle(register, own, row.item), ...cellsOf(row.cells, grades, blank), rates: words(shown, (each) => rateOf(each, row, own.ballots.valid, grades)) })),
    ...(rows.length > 1 ? { total: words(shown, (each) => rateOfPart(each, own, grades)) } : {}),
    merged: rows.some(({ cells }) => cells.some((cell) => cell.grades.length > 1 || cell.count === undefined)),
    ...(own.members && own.members.expected > 0 ? { attendance: percent(own.members.attended, own.members.expected) } : {}),
    ...(own.ballots.issued ? { returned: percent(own.ballots.returned, own.ballots.issued) } : {}),
    chart: { zh: picture(register, id, own, 'zh'), en: picture(register, id, own, 'en') },
    legend: [...patterns.values()].sort((a, b) => PATTERNS.indexOf(a.pattern) - PATTERNS.indexOf(b.pattern)).map(({ pattern, label }) => ({ label, swatch: swatchSvg(pattern, `${id}_${own.id}_key`) })),
  };
}

/** The title of the group: its own, or its way, or whom it rates. */
export function titleOf(register: Register, { title, way, group, leader, id }: Part): Bilingual {
  const way_ = way && { zh: evaluationWords.zh.ways[way], en: evaluationWords.en.ways[way] };
  if (way_ && (!title || title === way_.zh)) return way_;
  if (title) return { zh: title };
  const rater = register.taxonomy('evaluation-groups').find((entry) => entry.id === group);
  return rater ? bilingual(rater.title, rater.titleEn) : { zh: leader ? register.titleOf('leader', leader) : id };
}

export function itemTitle(register: Register, part: Part, item: string): Bilingual {
  const found = sheetOf(register, part)?.items?.find(({ id }) => id === item);
  return bilingual(found?.title ?? item, found?.titleEn);
}

/** The cells in the order of the grades, one column a grade. */
function cellsOf(cells: readonly Cell[], grades: readonly Grade[], blank: boolean): Pick<EvaluationRow, 'cells' | 'together'> {
  const order = [...grades.map(({ id }) => id), ...(blank ? [BLANK] : [])];
  const sorted = cells.map((cell) => ({ ...cell, places: cell.grades.map((grade) => order.indexOf(grade)).sort((a, b) => a - b) })).sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  const made = sorted.map(({ grades: own, count, places }): CountCell => ({ grades: own.map((grade) => nameOf(grade, grades)), ...(count === undefined ? {} : { count }), span: places.length }));
  const missing = blank && !cells.some((cell) => cell.grades.includes(BLANK)) ? [{ grades: [nameOf(BLANK, grades)], count: 0, span: 1 }] : [];
  const neighbours = sorted.every(({ places }) => places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1));
  return { cells: [...made, ...missing], ...(neighbours ? {} : { together: true }) };
}

const nameOf = (grade: string, grades: readonly Grade[]): Bilingual => {
  const found = grades.find(({ id }) => id === grade);
  return found ? bilingual(found.title, found.titleEn) : { zh: evaluationWords.zh.blank, en: evaluationWords.en.blank };
};

const join = (names: readonly Bilingual[]): Bilingual => ({ zh: names.map(({ zh }) => zh).join('、'), en: names.map((name) => inLanguage(name, 'en')).join(' / ') });

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

function picture(register: Register, id: string, part: Part, lang: Language): string {
  const words = evaluationWords[lang];
  const grades = scaleOf(register, part)?.grades ?? [];
  const { valid } = part.ballots;
  const bars = part.rows.map((row) => ({
    title: inLanguage(itemTitle(register, part, row.item), lang),
    parts: row.cells.flatMap((cell) => (cell.count ? [{ label: inLanguage(join(cell.grades.map((grade) => nameOf(grade, grades))), lang), share: (100 * cell.count) / valid, pattern: patternOf(cell.grades, grades) }] : [])),
  }));
  const title = words.chartTitle(inLanguage(titleOf(register, part), lang));
  const described = part.rows.map((row, index) => words.chartLine(bars[index]?.title ?? '', percentWords(rateOf('positiveOfOpinions', row, valid, grades)))).join(words.chartStop);
  return chartSvg(layoutStacked(bars), { id: `${id}_${part.id}_${lang}`, title, description: words.chartDescription(described) });
}
