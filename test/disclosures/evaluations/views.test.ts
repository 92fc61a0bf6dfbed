// What the page of an evaluation says of counts that are merged, withheld or left blank.
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { evaluationPart } from '../../../src/publishing/views/evaluation-parts.ts';
import { countTable, rateTable } from '../../../src/publishing/views/evaluation-tables.ts';
import { evaluationView } from '../../../src/publishing/views/evaluation-view.ts';
import type { Part, Row } from '../../../src/evaluating/tally.ts';
import type { Evaluation } from '../../../src/model/schema-types.ts';
import { readFiles } from '../../../src/reading/read-register.ts';

const SCALES = { id: 'rating-scales', kind: 'rating-scales', title: '评议档次', entries: [{ id: 'social', title: '社会评价档次', grades: [{ id: 'good', title: '满意', titleEn: 'Satisfied', side: 'positive' }, { id: 'bad', title: '不满意', side: 'negative' }, { id: 'unknown', title: '不了解', side: 'none' }] }] };
const SHEETS = { id: 'question-sheets', kind: 'question-sheets', title: '评议表', entries: [{ id: 'one', title: '总体评价', items: [{ id: 'all', title: '总体' }, { id: 'speed', title: '快慢' }] }] };
const row = (item: string, ...cells: [string, number?][]): Row => ({ item, cells: cells.map(([grades, count]) => ({ grades: grades.split('+'), ...(count === undefined ? {} : { count }) })) });
const part = (...rows: Row[]): Part => ({ id: 'p', counted: '群众', ballots: { issued: 200, returned: 150, valid: 100 }, members: { expected: 250, attended: 200 }, sheet: 'one', scale: 'social', rows });
const evaluation = (own: Partial<Evaluation>): Evaluation => ({ id: 'e', title: '评价', office: 'o', date: '2026-05-01', audience: 'public', form: 'social', year: 2026, subject: '窗口', ...own });
const register = (...records: Evaluation[]) => readFiles({ 'taxonomy/rating-scales.yml': dump(SCALES), 'taxonomy/question-sheets.yml': dump(SHEETS), ...Object.fromEntries(records.map((record) => [`evaluations/${record.date.slice(0, 4)}/${record.id}.yml`, dump(record)])) }).register;
const shown = (...rows: Row[]) => evaluationPart(register(), 'e', part(...rows));
const cells = (...own: [string, number?][]) => shown(row('all', ...own)).rows.map(({ cells: all, together }) => [all.map(({ grades, count, span }) => `${grades.map(({ zh }) => zh).join('+')} ${count ?? '不公布'} /${span}`), together ?? false])[0];

test('every grade has a column; merged neighbours share theirs', () => expect(cells(['good', 80], ['bad+unknown', 20])).toEqual([['满意 80 /1', '不满意+不了解 20 /2'], false]));
test('cells in another order are put in the order of the scale', () => expect(cells(['unknown+bad', 20], ['good', 80])).toEqual([['满意 80 /1', '不了解+不满意 20 /2'], false]));
test('merged grades that are no neighbours are told together, and no count is lost', () => expect(cells(['good+unknown', 80], ['bad', 20])).toEqual([['满意+不了解 80 /2', '不满意 20 /1'], true]));
test('blank answers have a column where there are any, and a zero elsewhere in it', () => {
  const { rows, grades } = shown(row('all', ['good', 70], ['bad', 20], ['unknown', 5], ['blank', 5]), row('speed', ['good', 75], ['bad', 20], ['unknown', 5]));
  expect([grades.map(({ zh }) => zh), rows.map(({ cells: own }) => own.map(({ count }) => count))]).toEqual([['满意', '不满意', '不了解', '未填写'], [[70, 20, 5, 5], [75, 20, 5, 0]]]);
});
test('a withheld count is no number', () => expect(cells(['good', 80], ['bad'], ['unknown'])).toEqual([['满意 80 /1', '不满意 不公布 /1', '不了解 不公布 /1'], false]));
test('attendance and return are computed', () => expect([shown(row('all', ['good', 80], ['bad+unknown', 20])).attendance, shown(row('all', ['good', 80], ['bad+unknown', 20])).returned]).toEqual(['80.0%', '75.0%']));

test('the year before is compared only where it is one evaluation of the same form, and the same group and questions', () => {
  const rows = (good: number) => [part(row('all', ['good', good], ['bad', 90 - good], ['unknown', 10]))];
  const now = evaluation({ id: 'now', parts: rows(81) });
  const before = evaluation({ id: 'before', date: '2025-05-01', year: 2025, title: '上年评价', parts: rows(45) });
  const view = (...others: Evaluation[]) => {
    const all = register(now, ...others);
    return evaluationView(all, all.get('evaluation', 'now')!, '2026-06-01').before;
  };
  expect(view(before)?.parts.map(({ rows: own }) => own)).toEqual([[{ title: { zh: '总体' }, before: '50.0%', now: '90.0%' }]]);
  expect(view(before, { ...before, id: 'second' })).toBe(undefined);
  expect(view({ ...before, form: 'item' })).toBe(undefined);
  expect(view({ ...before, parts: [{ ...rows(45)[0]!, id: 'other' }] })).toBe(undefined);
});

test('the tables hold every count and, with both ends, every rate', () => {
  const all = register(evaluation({ parts: [part(row('all', ['good', 80], ['bad+unknown', 20]))] }));
  const head = ['e', '评价', '2026', 'p', 'p', '100', '总体'];
  expect(countTable(all).rows).toEqual([[...head, '满意', '80'], [...head, '不满意+不了解', '20']]);
  expect(rateTable(all).rows.slice(0, 2)).toEqual([[...head, '满意率（不含不了解）', '80.00', '100.00'], [...head, '满意率（含不了解）', '80.00', '80.00']]);
});
