// Working days against known arrangements, against the library itself, and against a slow model that looks at every day.
import days from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar-of.ts';
import { addWorkingDays, daysBetween, endOfPeriod, lastDayToAct, workingDaysBetween } from '../../src/calendar/count-days.ts';
import { addCalendarDays, addMonths, calendarDaysBetween, dayNumber, isoDay, weekday } from '../../src/calendar/iso-days.ts';
import { RIGHTS_PERIODS } from '../../src/calendar/rights-periods.ts';
import { isWorkingDay, knownYears, workCalendar } from '../../src/calendar/work-calendar.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';

const published = workCalendar();
const is = (value: unknown) => ({ known: true, value });
const without = (year: number) => ({ known: false, year });

describe('days of 2026', () => {
  test.each([
    ['2026-02-13', true, 'a Friday before the Spring Festival'],
    ['2026-02-14', true, 'a Saturday on which people work for the festival'],
    ['2026-02-16', false, 'a Monday of the festival'],
    ['2026-02-24', true, 'the first Tuesday after it'],
    ['2026-02-28', true, 'another Saturday at work'],
    ['2026-03-01', false, 'a Sunday like any other'],
    ['2026-10-10', true, 'the Saturday after the National Day'],
  ])('%s: %s, %s', (date, works) => expect(isWorkingDay(published, date)).toEqual(is(works)));

  test('a period does not count its first day and skips the festival', () => {
    expect(addWorkingDays(published, '2026-02-13', 1)).toEqual(is('2026-02-14'));
    expect(addWorkingDays(published, '2026-02-13', 2)).toEqual(is('2026-02-24'));
    expect(addWorkingDays(published, '2026-02-24', -2)).toEqual(is('2026-02-13'));
    expect(addWorkingDays(published, '2026-02-16', 0)).toEqual(is('2026-02-16'));
  });

  test('seven working days over the Spring Festival are sixteen calendar days', () => {
    expect([addWorkingDays(published, '2026-02-11', 7), daysBetween(published, '2026-02-11', '2026-02-27', 'workingDays'), daysBetween(published, '2026-02-11', '2026-02-27', 'calendarDays')]).toEqual([is('2026-02-27'), is(7), is(16)]);
  });

  test('what ends on a day of rest may still be done on the next working day', () => {
    const week = { value: 7, unit: 'calendarDays' } as const;
    expect([endOfPeriod(published, '2026-04-29', week), lastDayToAct(published, '2026-04-29', week), lastDayToAct(published, '2026-04-25', week)]).toEqual([is('2026-05-06'), is('2026-05-06'), is('2026-05-06')]);
  });
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-15', 6, '2027-02-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months: %s', (date, months, end) => expect(addMonths(date, months)).toBe(end));
  test('years are twelve months', () => expect(endOfPeriod(published, '2024-02-29', { value: 1, unit: 'years' })).toEqual(is('2025-02-28')));
});

describe('a year without an arrangement', () => {
  test('is an answer of its own, never a guess', () => {
    expect([isWorkingDay(published, '2031-01-06'), addWorkingDays(published, '2031-01-06', 1), lastDayToAct(published, '2031-01-01', { value: 3, unit: 'calendarDays' })]).toEqual([without(2031), without(2031), without(2031)]);
    expect([isWorkingDay(published, '1999-05-04'), workingDaysBetween(published, '1999-05-01', '1999-05-04'), workingDaysBetween(published, '1999-05-04', '1999-05-01')]).toEqual([without(1999), without(1999), without(1999)]);
  });
  test('is named where a period runs into it', () => {
    const last = knownYears().at(-1) ?? 0;
    expect(addWorkingDays(published, `${last}-12-31`, 1)).toEqual(without(last + 1));
  });
  test('does not stop calendar days and months', () => expect([endOfPeriod(published, '2040-12-31', { value: 1, unit: 'calendarDays' }), endOfPeriod(published, '2040-12-31', { value: 2, unit: 'months' })]).toEqual([is('2041-01-01'), is('2041-02-28')]));
});

describe('the jurisdiction’s own table', () => {
  const own = workCalendar({ years: [{ year: 2026, source: '示例', holidays: ['2026-06-01'], workdays: ['2026-02-16', '2026-06-06'] }, { year: 2031, source: '示例', holidays: ['2031-01-01'] }] });
  test('wins over the published one, day by day', () => expect(['2026-06-01', '2026-02-16', '2026-06-06', '2026-02-17'].map((date) => isWorkingDay(own, date))).toEqual([is(false), is(true), is(true), is(false)]));
  test('makes a year known', () => expect(['2031-01-01', '2031-01-02', '2031-01-04'].map((date) => isWorkingDay(own, date))).toEqual([is(false), is(true), is(false)]));
  test('is read from the register once', () => {
    const { register } = exampleRegister({ calendar: { years: [{ year: 2031, source: '示例' }] } });
    expect([isWorkingDay(calendarOf(register), '2031-01-01'), calendarOf(register) === calendarOf(register)]).toEqual([is(true), true]);
  });
  test('adds to the list of known years', () => expect(knownYears({ years: [{ year: 2031, source: '示例' }] }).slice(-2)).toEqual([knownYears().at(-1), 2031]));
});

describe('any dates', () => {
  const years = knownYears();
  const first = dayNumber(`${years[0]}-01-01`);
  const last = dayNumber(`${years.at(-1)}-12-31`);
  const date = fc.integer({ min: first, max: last }).map(isoDay);

  test('every known day is as the library says', () => {
    const differing = Array.from({ length: last - first + 1 }, (_, index) => isoDay(first + index)).filter((day) => {
      const ours = isWorkingDay(published, day);
      return !ours.known || ours.value !== days.isWorkday(day);
    });
    expect(differing).toEqual([]);
  });

  test('counting forwards agrees with looking at every day', () => fc.assert(fc.property(date, fc.integer({ min: 1, max: 90 }), (from, count) => {
    const slow = () => {
      for (let at = dayNumber(from) + 1, seen = 0; at <= last; at += 1) if (days.isWorkday(isoDay(at)) && (seen += 1) === count) return is(isoDay(at));
      return without(Number(isoDay(last + 1).slice(0, 4)));
    };
    expect(addWorkingDays(published, from, count)).toEqual(slow());
  })));

  test('going and counting back are the same', () => fc.assert(fc.property(date, fc.integer({ min: 1, max: 60 }), (from, count) => {
    const to = addWorkingDays(published, from, count);
    fc.pre(to.known);
    expect([workingDaysBetween(published, from, to.value), workingDaysBetween(published, to.value, from)]).toEqual([is(count), is(-count)]);
  })));

  test('the days between two dates are the working days that stand between them', () => fc.assert(fc.property(date, fc.integer({ min: 0, max: 400 }), (from, count) => {
    const to = isoDay(Math.min(dayNumber(from) + count, last));
    const slow = Array.from({ length: calendarDaysBetween(from, to) }, (_, index) => addCalendarDays(from, index + 1)).filter((day) => days.isWorkday(day)).length;
    expect(workingDaysBetween(published, from, to)).toEqual(is(slow));
  })));

  test('day numbers and weekdays are those of the calendar', () => fc.assert(fc.property(date, (day) => {
    expect([isoDay(dayNumber(day)), weekday(day)]).toEqual([day, new Date(`${day}T00:00:00Z`).getUTCDay() || 7]);
  })));
  test('what is not a date is refused', () => {
    for (const wrong of ['2026-02-30', '2026-1-1', 'unknown', '']) expect(() => dayNumber(wrong)).toThrow(RangeError);
  });
  test('months go there and back, except from the ends that shorter months do not have', () => fc.assert(fc.property(date, fc.integer({ min: -60, max: 60 }), (day, months) => {
    fc.pre(Number(day.slice(8)) <= 28);
    expect(addMonths(addMonths(day, months), -months)).toBe(day);
  })));
});

test('each law counts in its own days', () => {
  expect(Object.fromEntries(RIGHTS_PERIODS.map(({ id, value, unit }) => [id, `${value} ${unit}`]))).toEqual({
    reconsideration: '60 calendarDays', reconsiderationExamination: '5 workingDays', litigation: '6 months', litigationAfterReconsideration: '15 calendarDays',
    licensingHearing: '5 workingDays', licensingDecision: '20 workingDays', licensingCorrection: '5 workingDays',
  });
  const told = '2026-01-20';
  expect(RIGHTS_PERIODS.map((period) => lastDayToAct(published, told, period))).toEqual(['2026-03-23', '2026-01-27', '2026-07-20', '2026-02-04', '2026-01-27', '2026-02-24', '2026-01-27'].map(is));
});
