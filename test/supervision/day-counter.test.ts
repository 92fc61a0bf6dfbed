// Running totals say the same as walking through the days.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, workingDaysBetween } from '../../src/calendar/count-days.ts';
import { addCalendarDays } from '../../src/calendar/iso-days.ts';
import { workCalendar } from '../../src/calendar/work-calendar.ts';
import { dayCounter } from '../../src/supervision/day-counter.ts';

const calendar = workCalendar();
const counter = dayCounter(calendar);
const date = fc.integer({ min: 0, max: 1400 }).map((days) => addCalendarDays('2023-06-01', days));

test('between any two days, and after any day, also where a year has no calendar', () => {
  fc.assert(fc.property(date, fc.integer({ min: 0, max: 500 }), (from, length) => {
    const to = addCalendarDays(from, length);
    expect(counter.between(from, to)).toEqual(workingDaysBetween(calendar, from, to));
    expect(counter.after(from, length)).toEqual(addWorkingDays(calendar, from, length));
  }), { numRuns: 500 });
});

test('a Saturday that was worked counts, a Friday off does not', () => {
  // 国庆 2025: 10-01 to 10-08 off, 10-11 worked.
  expect(counter.between('2025-09-30', '2025-10-11')).toEqual({ known: true, value: 3 });
  expect(counter.after('2025-09-30', 3)).toEqual({ known: true, value: '2025-10-11' });
});
