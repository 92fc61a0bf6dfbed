import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/evaluating/rectification-state.ts';
import { appraisalScore, assessmentScore, scoreWords, totalScore } from '../../src/evaluating/score.ts';
import type { Grade, Part } from '../../src/evaluating/tally.ts';
import type { Rectification } from '../../src/model/schema-types.ts';

const GRADES: Grade[] = [{ id: 'satisfied', title: '满意', side: 'positive', weight: 100 }, { id: 'basically', title: '基本满意', side: 'positive', weight: 70 }, { id: 'dissatisfied', title: '不满意', side: 'negative', weight: 30 }, { id: 'unknown', title: '不了解', side: 'none' }];
const part = (...cells: [string, number][]): Part => ({ id: 'p', counted: '服务对象', ballots: { returned: 100, valid: 100 }, sheet: 's', scale: 's', rows: [{ item: 'i', cells: cells.map(([grades, count]) => ({ grades: grades.split('+'), count })) as Part['rows'][number]['cells'] }] });
const score = (...cells: [string, number][]) => scoreWords(appraisalScore(part(...cells), GRADES));

describe('the score of an appraisal', () => {
  test('weighs ballots with an opinion: 50 × 100 + 20 × 70 + 10 × 30 of 80', () => expect(score(['satisfied', 50], ['basically', 20], ['dissatisfied', 10], ['unknown', 20])).toBe('83.8'));
  test('is a range where opinions were merged', () => expect(score(['satisfied', 50], ['basically+dissatisfied', 30], ['unknown', 20])).toBe('73.8—88.8'));
  test('is a range where an opinion was merged with “don\'t know”', () => expect(score(['satisfied', 50], ['basically', 30], ['dissatisfied+unknown', 20])).toBe('77.0—88.8'));
  test('does not exist for a scale without weights', () => expect(appraisalScore(part(['good', 100]), [{ id: 'good', title: '好', side: 'positive' }])).toBe(undefined));
  test('does not exist where nobody has an opinion', () => expect(score(['satisfied', 0], ['unknown', 100])).toBe(undefined));
});

test('the total is the sum of both parts by their shares', () => {
  const assessment = { score: assessmentScore({ by: '考核组', items: [{ name: '公开', full: 20, score: 18 }, { name: '答复', full: 30, score: 27 }] }), weight: 60 };
  expect([assessment.score, scoreWords(totalScore(assessment, { score: { low: 80, high: 85 }, weight: 40 })), totalScore(assessment, { score: undefined, weight: 40 })]).toEqual([90, '86.0—88.0', undefined]);
});

test.each<[string, Partial<Rectification>, string]>([
  ['runs until its day is over', { due: '2026-06-01' }, 'running'],
  ['is overdue the day after', { due: '2026-05-31' }, 'overdue'],
  ['is not overdue within an approved extension', { due: '2026-05-31', extension: { until: '2026-07-01', reason: '等设备', approvedBy: '县政府办公室' } }, 'running'],
  ['is done in time on its last day', { due: '2026-05-31', done: { date: '2026-05-31', result: '完成' } }, 'done'],
  ['stays done late for good', { due: '2026-05-30', done: { date: '2026-05-31', result: '完成' } }, 'doneLate'],
  ['is not done before the day on which it will be', { due: '2026-12-31', done: { date: '2026-06-02', result: '预计' } }, 'running'],
  ['is open again when people were not satisfied', { due: '2026-12-31', done: { date: '2026-04-01', result: '完成' }, checked: { date: '2026-05-01', by: '督查室', result: 'reopened' } }, 'reopened'],
  ['is overdue when it was opened again and its day is over', { due: '2026-05-01', done: { date: '2026-04-01', result: '完成' }, checked: { date: '2026-05-01', by: '督查室', result: 'reopened' } }, 'overdue'],
  ['is done when it was done after it was opened again', { due: '2026-12-31', done: { date: '2026-05-20', result: '完成' }, checked: { date: '2026-05-01', by: '督查室', result: 'reopened' } }, 'done'],
])('a rectification %s', (_what, own, state) => expect(stateOf({ due: '2026-06-01', ...own }, '2026-06-01')).toBe(state));
