// The time limits of a consultation, as its page says them, on days around each limit.
import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../src/model/schema-types.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { consultationClocks } from '../../src/rules/consultation-clocks.ts';
import { consultationState, lastDayOf } from '../../src/rules/consultation-dates.ts';
import { consultationPageView, consultationsNow } from '../../src/publishing/views/consultation-views.ts';

const hearing: Consultation = {
  id: 'hearing-bus', title: '公交票价听证会', office: 'transport', date: '2026-04-01', audience: 'public', form: 'hearing',
  notice: { date: '2026-04-01' }, held: { date: '2026-04-20' }, selection: { published: '2026-04-14' }, materials: { delivered: '2026-04-13' },
};
const adopted = { rules: [{ rule: 'hearing-announced-ahead', adopted: true, value: 5 }, { rule: 'hearing-result-published', adopted: true, value: 30 }] };
const register = (consultation: Consultation, deadlines: object = adopted) => exampleRegister({ consultation, deadlines }).register;
const states = (over: Partial<Consultation>, today: string, deadlines: object = adopted) => Object.fromEntries(consultationClocks(register({ ...hearing, ...over }, deadlines), { ...hearing, ...over }, today).map(({ name, state }) => [name, state]));

describe('a hearing', () => {
  test('announced, listed and with materials in time waits for its result until the thirtieth day', () =>
    expect(states({}, '2026-05-20')).toEqual({ announced: 'kept', list: 'kept', materials: 'kept', result: 'waiting', reportedBack: 'waiting' }));
  test('has broken its limit one day later', () => expect(states({}, '2026-05-21')['result']).toBe('broken'));
  test('keeps the limit with a result on the thirtieth day, and not on the next', () =>
    expect([states({ result: { published: '2026-05-20' } }, '2026-06-30')['result'], states({ result: { published: '2026-05-21' } }, '2026-06-30')['result']]).toEqual(['kept', 'broken']));
  test('of which nothing was written cannot be judged', () =>
    expect(states({ notice: {}, selection: {}, materials: {} }, '2026-05-20')).toEqual({ announced: 'missing', list: 'missing', materials: 'missing', result: 'waiting', reportedBack: 'waiting' }));
  test('has no local limits where the jurisdiction adopts none', () => expect(Object.keys(states({}, '2026-05-20', {}))).toEqual(['list', 'materials', 'reportedBack']));
  test('with materials six days ahead breaks the limit of seven', () => expect(states({ materials: { delivered: '2026-04-14' } }, '2026-05-20')['materials']).toBe('broken'));
  test('with an unknown local number is not judged by it', () => expect(Object.keys(states({}, '2026-05-20', { rules: [{ rule: 'hearing-announced-ahead', adopted: true, value: 'unknown' }] }))).toEqual(['list', 'materials', 'reportedBack']));
});

test('a comment period counts its first and last day; a shorter one is excused by a reason', () => {
  const of = (period: Consultation['period']) => consultationClocks(register(hearing), { ...hearing, form: 'opinions', period }, '2026-06-01').map(({ state, had }) => [state, had]);
  expect([of({ from: '2026-03-01', to: '2026-03-30' }), of({ from: '2026-03-01', to: '2026-03-29' }), of({ from: '2026-03-01', to: '2026-03-10', shorterBecause: '汛期' })]).toEqual([[['kept', 30]], [['broken', 29]], [['excused', 10]]]);
});

test('a jurisdiction that asks for more days is judged by its own number', () =>
  expect(consultationClocks(register(hearing, { rules: [{ rule: 'comments-thirty-days', adopted: true, value: 45 }] }), { ...hearing, form: 'opinions', period: { from: '2026-03-01', to: '2026-03-31' } }, '2026-06-01')).toEqual([{ name: 'length', rule: 'comments-thirty-days', need: 45, had: 31, state: 'broken' }]));

test('a consultation is open through its last day, then waits, and is done with its result', () => {
  const on = (today: string, over: Partial<Consultation> = {}) => consultationState({ ...hearing, ...over }, today);
  expect([on('2026-04-20'), on('2026-04-21'), on('2026-05-10', { result: { published: '2026-05-10' } }), on('2026-04-10', { cancelled: { date: '2026-04-09', reason: '方案撤回' } })]).toEqual(['open', 'waiting', 'done', 'cancelled']);
  expect(lastDayOf({ ...hearing, form: 'opinions', period: { from: '2026-03-01', to: '2026-03-30' } })).toBe('2026-03-30');
});

test('the first page shows what is open before what waits, each with its days', () => {
  const now = (today: string) => consultationsNow(register(hearing), today);
  expect([now('2026-04-18').open.map(({ id, last, daysLeft }) => ({ id, last, daysLeft })), now('2026-04-18').waiting]).toEqual([[{ id: 'hearing-bus', last: '2026-04-20', daysLeft: 2 }], []]);
  expect(now('2026-04-25').waiting.map(({ id, due }) => ({ id, due }))).toEqual([{ id: 'hearing-bus', due: '2026-05-20' }]);
});

test('a page counts the limits that are due, and the opinions by their use', () => {
  const { kept, judged, totals } = consultationPageView(register({ ...hearing, materials: { delivered: '2026-04-18' }, opinions: [{ gist: '不涨', count: 3, use: 'adopted' }, { gist: '免费', count: 2, use: 'notAdopted', reason: '财力不足' }] }), 'hearing-bus', '2026-05-01');
  expect({ kept, judged, totals }).toEqual({ kept: 2, judged: 3, totals: { opinions: 5, adopted: 3, partly: 0, notAdopted: 2, pending: 0 } });
  expect(() => consultationPageView(register(hearing), 'hearing-none', '2026-05-01')).toThrow('no consultation “hearing-none”');
});
