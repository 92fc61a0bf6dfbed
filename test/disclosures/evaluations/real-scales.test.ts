// The scales and rules that real regulations use, expressed as records: a careful clerk finds nothing wrong with a good result, and what the regulation forbids is found.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { percentWords, rateOfPart } from '../../../src/evaluating/rates.ts';
import { appraisalScore, scoreWords } from '../../../src/evaluating/score.ts';
import { scaleOf, type Grade, type Part } from '../../../src/evaluating/tally.ts';
import type { Deadlines, Evaluation, Taxonomy } from '../../../src/model/schema-types.ts';
import { readFiles, readRegister } from '../../../src/reading/read-register.ts';
import { rules } from '../../../src/rules/index.ts';
import { runRules } from '../../../src/rules/run-rules.ts';

interface Sample {
  source: string;
  scale: string[];
  weights?: Record<string, number | null>;
  codes?: number[];
  rules?: string[];
}

const FILE = fileURLToPath(new URL('../../../../shared/data/evaluation_samples.json', import.meta.url));
const absent = !existsSync(FILE);
const samples: Sample[] = absent ? [] : (JSON.parse(readFileSync(FILE, 'utf8')) as Sample[]);

/** What a word of a scale stands for; a word that is not here stops the test, so that none is guessed. */
const SIDES: Readonly<Record<string, Grade['side']>> = { 非常满意: 'positive', 满意: 'positive', 基本满意: 'positive', 好: 'positive', 较好: 'positive', 一般: 'neutral', 差: 'negative', 不满意: 'negative', 非常不满意: 'negative', 不了解: 'none' };

function gradesOf({ scale, weights, codes }: Sample): Grade[] {
  return scale.map((title, index) => {
    const side = SIDES[title];
    if (!side) throw new Error(`nobody has said what “${title}” stands for`);
    const weight = weights?.[title];
    return { id: `g${index}`, title, side, ...(typeof weight === 'number' ? { weight } : {}), ...(codes ? { code: String(codes[index]) } : {}) };
  });
}

/** One group that rated one thing on the sample's scale: 20 ballots a grade, unless told otherwise. */
function findingsOf(sample: Sample, own: Partial<Part> = {}): string[] {
  const grades = gradesOf(sample);
  const valid = grades.length * 20;
  const taxonomies: Taxonomy[] = [
    { id: 'rating-scales', kind: 'rating-scales', title: '评议档次', entries: [{ id: 'own', title: '本办法的档次', grades: grades as [Grade, Grade, ...Grade[]] }] },
    { id: 'question-sheets', kind: 'question-sheets', title: '评议表', entries: [{ id: 'overall', title: '总体评价', scales: ['own'], items: [{ id: 'overall', title: '总体评价' }] }] },
  ];
  const part: Part = { id: 'all', counted: '全体', members: { expected: 150, attended: 120 }, ballots: { issued: 120, returned: valid, valid }, sheet: 'overall', scale: 'own', rows: [{ item: 'overall', cells: grades.map(({ id }) => ({ grades: [id], count: 20 })) as Part['rows'][number]['cells'] }], ...own };
  const evaluation: Evaluation = { id: 'e', title: '评议', office: 'o', date: '2026-05-08', audience: 'public', form: 'social', year: 2026, subject: '被评单位', parts: [part] };
  const deadlines: Deadlines = { rules: [{ rule: 'attendance-over-half', adopted: true, value: 0.5 }] };
  const read = readFiles({ ...Object.fromEntries(taxonomies.map((taxonomy) => [`taxonomy/${taxonomy.id}.yml`, dump(taxonomy)])), 'evaluations/2026/e.yml': dump(evaluation), 'governance/deadlines.yml': dump(deadlines) });
  const about = rules.filter((rule) => rule.appliesTo === 'evaluation');
  return runRules(read, { rules: about, today: '2026-06-01' }).filter(({ rule }) => rule !== 'reference-exists').map(({ rule, message }) => `${rule}: ${message}`);
}

describe.skipIf(absent)(absent ? 'real scales (need ../shared/data/evaluation_samples.json, which is not here)' : 'real scales', () => {
  test('all six are known', () => expect(samples.map(({ scale }) => scale.length)).toEqual([4, 3, 5, 4, 4, 4]));

  test.each(samples.map((sample) => [sample.source, sample] as const))('%s: a good result has no finding', (_source, sample) => expect(findingsOf(sample)).toEqual([]));

  test.each(samples.map((sample) => [sample.source, sample] as const))('%s: a missing grade and a grade of another scale are found', (_source, sample) => {
    const grades = gradesOf(sample);
    const last = grades.at(-1)!;
    const cells = [...grades.slice(0, -1).map(({ id }) => ({ grades: [id], count: 20 })), { grades: ['excellent'], count: 20 }];
    expect(findingsOf(sample, { rows: [{ item: 'overall', cells: cells as Part['rows'][number]['cells'] }] })).toEqual([`grades-of-the-scale: 没有写“${last.title}”这一档的票数。`, 'grades-of-the-scale: “本办法的档次”里没有“excellent”这一档。']);
  });

  test('the weights 100, 70, 30 leave “don\'t know” out of the score and out of the valid base', () => {
    const [county] = samples;
    const grades = gradesOf(county!);
    const part: Part = { id: 'p', counted: '全体', ballots: { returned: 100, valid: 100 }, sheet: 's', scale: 's', rows: [{ item: 'i', cells: [50, 20, 10, 20].map((count, index) => ({ grades: [`g${index}`], count })) as Part['rows'][number]['cells'] }] };
    // (50 × 100 + 20 × 70 + 10 × 30) ÷ 80, and 70 of 80.
    expect([scoreWords(appraisalScore(part, grades)), percentWords(rateOfPart('positiveOfOpinions', part, grades)), percentWords(rateOfPart('positive', part, grades))]).toEqual(['83.8', '87.5%', '70.0%']);
  });

  describe('the rules of the committee', () => {
    const committee = samples.find(({ rules: own }) => own) ?? { source: '', scale: [], rules: [] };
    test('are those that were read', () => expect(committee.rules?.filter((words) => /收回票多于发出票|过应到半数|弃权/.test(words))).toHaveLength(3));
    test('more ballots back than out make the appraisal void', () => expect(findingsOf(committee, { ballots: { issued: 50, returned: 60, valid: 60 } })).toEqual(['ballots-in-order: 发出 50 张票，却收回 60 张。']));
    test('half of those expected are not enough', () => expect(findingsOf(committee, { members: { expected: 240, attended: 120 } })).toEqual(['attendance-over-half: 应到 240 人，实到 120 人，没有超过应到人数的 50%。']));
    test('a ballot without a mark abstains: it is counted as blank and is in no opinion', () => {
      const cells = [{ grades: ['g0'], count: 30 }, { grades: ['g1'], count: 10 }, { grades: ['g2'], count: 10 }, { grades: ['blank'], count: 10 }] as Part['rows'][number]['cells'];
      const rows: Part['rows'] = [{ item: 'overall', cells }];
      expect(findingsOf(committee, { rows })).toEqual([]);
      expect(percentWords(rateOfPart('positiveOfOpinions', { ballots: { returned: 60, valid: 60 }, rows }, gradesOf(committee)))).toBe('75.0%');
    });
  });

  test('the three scales of the source document are those of the sample county, word for word', () => {
    const { register } = readRegister(fileURLToPath(new URL('../../../content', import.meta.url)));
    const own = register.taxonomy('rating-scales').map(({ grades = [] }) => grades.map(({ title }) => title).join('、'));
    expect(samples.slice(2).map(({ scale }) => own.includes(scale.join('、')))).toEqual([true, true, true, true]);
    // The sheets allow each form its own scale only.
    const used = register.all('evaluation').flatMap(({ value }) => (value.parts ?? []).map((part) => `${value.form} ${part.leader ? 'person' : 'team'} ${scaleOf(register, part)?.id}`));
    expect([...new Set(used)].sort()).toEqual(['democratic person individual', 'democratic team team', 'item team service', 'performance team social', 'social team social']);
  });
});
