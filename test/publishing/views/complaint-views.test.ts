import { expect, test } from 'vitest';
import { complaintRows, monthSeries } from '../../../src/publishing/views/complaint-views.ts';
import { complaintClasses, exampleComplaint, exampleMonth } from '../../../src/rules/example-complaints.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';

const county = exampleRegister({
  deadlines: { rules: [{ rule: 'complaint-handled-in-time', adopted: true, value: 5 }] },
  taxonomy: complaintClasses,
  complaint: [
    exampleComplaint({ id: 'kept', done: '2026-03-09', outcome: '已改正。', replied: '2026-03-09' }),
    exampleComplaint({ id: 'late', done: '2026-03-11', outcome: '已改正。' }),
    exampleComplaint({ id: 'open', date: '2026-05-29' }),
    exampleComplaint({ id: 'overdue', complexity: 'complex', transfer: { office: 'transport', date: '2026-03-03' } }),
    exampleComplaint({ id: 'far', date: '2061-03-02' }),
  ],
  'complaint-month': [exampleMonth('2025-12'), exampleMonth('2026-01', { handled: { inTime: 3, late: 1 } }), exampleMonth('2026-02')],
}).register;

test('complaints past their limit come first, and each says how it stands against its limit', () => {
  expect(complaintRows(county, '2026-06-01').map(({ id, state, due, late, unanswered }) => [id, state, due, late, unanswered])).toEqual([
    ['overdue', 'overdue', '2026-04-02', 60, false],
    ['open', 'waiting', '2026-06-05', undefined, false],
    ['late', 'late', '2026-03-09', 2, true],
    ['far', 'unknown', undefined, undefined, false],
    ['kept', 'inTime', '2026-03-09', undefined, false],
  ]);
});

test('months stand under their year, the newest first, and totals are sums of the months', () => {
  const [series] = monthSeries(county);
  expect(series?.years.map(({ year, months, received, inTime, late, owed, given }) => [year, months.map(({ month }) => month), received, inTime, late, owed, given])).toEqual([
    ['2026', ['2026-02', '2026-01'], 8, 7, 1, 4, 4],
    ['2025', ['2025-12'], 4, 4, 0, 2, 2],
  ]);
  expect(series?.years[0]?.classes).toEqual([{ title: '落实公开制度', count: 2 }, { title: '作风和效率', count: 6 }]);
});

test('where no limit is adopted, nothing is called late', () => {
  const place = exampleRegister({ taxonomy: complaintClasses, complaint: [exampleComplaint({ id: 'long', done: '2026-05-30', outcome: '已改正。', replied: '2026-05-30' }), exampleComplaint({ id: 'open' })] }).register;
  expect(complaintRows(place, '2026-06-01').map(({ id, state, due }) => [id, state, due])).toEqual([['open', 'waiting', undefined], ['long', 'done', undefined]]);
});
