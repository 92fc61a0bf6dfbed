// A small evaluation for the examples of rules about evaluations: two questions, four grades, 96 valid ballots.
import type { Evaluation, Taxonomy } from '../model/schema-types.ts';
import type { Part, Row } from '../evaluating/tally.ts';
import type { Given } from './rule.ts';

const SCALES: Taxonomy[] = [
  { id: 'rating-scales', kind: 'rating-scales', title: '评议档次', entries: [
    { id: 'social', title: '社会评价档次', grades: [{ id: 'satisfied', title: '满意', side: 'positive', weight: 100 }, { id: 'basically', title: '基本满意', side: 'positive', weight: 70 }, { id: 'dissatisfied', title: '不满意', side: 'negative', weight: 30 }, { id: 'unknown', title: '不了解', side: 'none' }] },
    { id: 'team', title: '班子评议档次', grades: [{ id: 'good', title: '好', side: 'positive' }, { id: 'poor', title: '差', side: 'negative' }] },
  ] },
  { id: 'question-sheets', kind: 'question-sheets', title: '评议表', entries: [{ id: 'two-questions', title: '两项内容', scales: ['social'], items: [{ id: 'efficiency', title: '办事质效' }, { id: 'attitude', title: '服务态度' }] }] },
];

const GRADES = ['satisfied', 'basically', 'dissatisfied', 'unknown'] as const;

/** A row with one cell a grade, from best to worst. */
export const exampleRow = (item: string, counts: readonly number[]): Row => ({ item, cells: counts.map((count, index) => ({ grades: [GRADES[index] ?? 'blank'], count })) });

export const examplePart = (own: Partial<Part> = {}): Part => ({ id: 'meeting', counted: '党代表、人大代表和村民代表', ballots: { issued: 100, returned: 98, valid: 96 }, sheet: 'two-questions', scale: 'social', rows: [exampleRow('efficiency', [60, 20, 10, 6]), exampleRow('attitude', [70, 14, 6, 6])], ...own });

export const exampleEvaluation = (own: Partial<Evaluation> = {}): Partial<Evaluation> => ({ id: 'social-2025', title: '2025年度社会评价', office: 'transport', date: '2026-01-20', audience: 'public', form: 'social', year: 2025, subject: '局领导班子及其成员', parts: [examplePart()], ...own });

/** The county with one evaluation of one group. */
export const withPart = (own: Partial<Part> = {}): Given => ({ taxonomy: SCALES, evaluation: exampleEvaluation({ parts: [examplePart(own)] }) });

/** The county with the given evaluations, each laid over the example. */
export const withEvaluations = (...own: Partial<Evaluation>[]): Given => ({ taxonomy: SCALES, evaluation: own.map(exampleEvaluation) });
