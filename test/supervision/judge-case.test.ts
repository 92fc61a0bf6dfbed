// Whole cases against the limits of a licence: statutory 20, promised 13 working days.
import { expect, test } from 'vitest';
import { workCalendar } from '../../src/calendar/work-calendar.ts';
import { newCase, take } from '../../src/supervision/case-state.ts';
import { dayCounter } from '../../src/supervision/day-counter.ts';
import type { CaseEvent, EventType } from '../../src/supervision/event.ts';
import { judgeCase, timeLimit, type Limits } from '../../src/supervision/judge-case.ts';

const counter = dayCounter(workCalendar());
const LICENCE: Limits = { answer: { value: 5, unit: 'workingDays' }, statutory: { value: 20, unit: 'workingDays' }, promised: { value: 13, unit: 'workingDays' }, delivery: { value: 10, unit: 'workingDays' }, extension: 10 };
const judge = (today: string, ...events: [EventType, string, Partial<CaseEvent>?][]) => {
  const state = newCase({ caseId: 'c1', power: 'p', office: 'o' });
  for (const [type, date, more] of events) take(state, { caseId: 'c1', power: 'p', office: 'o', post: '', type, date, reason: '', step: '', ...more });
  const { limits, lamp, irregularities } = judgeCase(state, LICENCE, today, { near: 2 }, counter);
  return { lamp, irregularities, lamps: Object.fromEntries(limits.map(({ name, state: found }) => [name, found?.lamp])) };
};

test('a case decided and delivered in time has every lamp off', () => {
  expect(judge('2026-04-30', ['apply', '2026-03-02'], ['accept', '2026-03-03'], ['approve', '2026-03-20'], ['deliver', '2026-03-25'])).toEqual({ lamp: 'off', irregularities: [], lamps: { answer: 'off', statutory: 'off', promised: 'off', delivery: 'off' } });
});

test('a promise that was broken within the law is red, and so is nobody saying why', () => {
  expect(judge('2026-04-30', ['apply', '2026-03-02'], ['accept', '2026-03-03'], ['approve', '2026-03-25'])).toEqual({ lamp: 'red', irregularities: ['lateUnexplained'], lamps: { answer: 'off', statutory: 'off', promised: 'red', delivery: 'red' } });
  expect(judge('2026-03-26', ['accept', '2026-03-03'], ['approve', '2026-03-25'], ['explain', '2026-03-26', { reason: '现场核查推迟' }])).toMatchObject({ lamp: 'red', irregularities: [] });
});

test('a case that has two days left is yellow', () => {
  expect(judge('2026-03-18', ['accept', '2026-03-03'])).toMatchObject({ lamp: 'yellow', lamps: { promised: 'yellow', statutory: 'green' } });
});

test('an application that nobody answered for six working days is red', () => {
  expect(judge('2026-03-10', ['apply', '2026-03-02'])).toMatchObject({ lamps: { answer: 'red' }, irregularities: ['lateUnexplained'] });
});

test('more time than the law lets be granted does not count, and is told', () => {
  expect(judge('2026-04-30', ['accept', '2026-03-03'], ['extend', '2026-03-20', { reason: '复杂', days: 15 }], ['approve', '2026-04-16'])).toMatchObject({ irregularities: ['lateUnexplained', 'extendedTooFar'], lamps: { statutory: 'red' } });
});

test('accepted with a material missing, and a whole case on one day', () => {
  expect(judge('2026-03-30', ['apply', '2026-03-02', { required: 4, received: 3 }], ['accept', '2026-03-02'], ['step', '2026-03-02', { step: 'a' }], ['step', '2026-03-02', { step: 'b' }], ['approve', '2026-03-02', { step: 'c' }], ['deliver', '2026-03-03'])).toMatchObject({ irregularities: ['materialsMissing', 'allOnOneDay'] });
});

test('limits of records: on the spot is the same day, hours and none are not counted', () => {
  expect(timeLimit({ kind: 'immediate' })).toEqual({ value: 0, unit: 'workingDays' });
  expect(timeLimit({ kind: 'days', value: 24, unit: 'hours' })).toBeUndefined();
  expect(timeLimit({ kind: 'none' })).toBeUndefined();
  expect(timeLimit({ kind: 'days', value: 3, unit: 'months' })).toEqual({ value: 3, unit: 'months' });
});
