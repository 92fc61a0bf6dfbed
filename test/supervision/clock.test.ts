// A limit counted by running totals says the same as a slow model that looks at every day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, addMonths } from '../../src/calendar/iso-days.ts';
import { isWorkingDay, workCalendar } from '../../src/calendar/work-calendar.ts';
import { limitState, type LimitState, type RunningLimit } from '../../src/supervision/clock.ts';
import { dayCounter } from '../../src/supervision/day-counter.ts';

const calendar = workCalendar();
const counter = dayCounter(calendar);
const state = (running: RunningLimit, today: string, near = 2): LimitState => {
  const found = limitState(running, today, near, counter);
  if (!found.known) throw new Error(`no calendar for ${found.year}`);
  return found.value;
};

describe('a limit of ten working days from Monday 2026-03-02', () => {
  const running: RunningLimit = { from: '2026-03-02', limit: { value: 10, unit: 'workingDays' }, pauses: [] };

  test('begins the day after, and ends on the tenth working day', () => expect(state(running, '2026-03-02')).toEqual({ used: 0, due: '2026-03-16', late: 0, left: 10, paused: false, lamp: 'green' }));
  test('is near its end with two days left', () => expect(state(running, '2026-03-12')).toMatchObject({ used: 8, left: 2, lamp: 'yellow' }));
  test('is kept on its last day', () => expect(state({ ...running, end: '2026-03-16' }, '2026-04-01')).toMatchObject({ used: 10, late: 0, lamp: 'off' }));
  test('is broken a day later, and stays so', () => expect(state({ ...running, end: '2026-03-17' }, '2026-04-01')).toMatchObject({ used: 11, late: 1, lamp: 'red' }));
  test('does not run while it stands still, and nobody knows its end then', () => expect(state({ ...running, pauses: [{ from: '2026-03-04' }] }, '2026-03-31')).toEqual({ used: 2, late: 0, left: 8, paused: true, lamp: 'green' }));
  test('goes on the day after it was taken up again', () => expect(state({ ...running, pauses: [{ from: '2026-03-04', to: '2026-03-10' }] }, '2026-03-11')).toEqual({ used: 3, due: '2026-03-20', late: 0, left: 7, paused: false, lamp: 'green' }));
  test('is longer by what was granted', () => expect(state({ ...running, extension: 10 }, '2026-03-17')).toMatchObject({ used: 11, late: 0, due: '2026-03-30' }));
});

test('a limit of months ends on the corresponding day, later by the calendar days it stood still', () => {
  expect(state({ from: '2026-01-31', limit: { value: 1, unit: 'months' }, pauses: [{ from: '2026-02-10', to: '2026-02-15' }] }, '2026-03-05')).toMatchObject({ due: '2026-03-05', late: 0, left: 0 });
});

test('a year without a calendar is named, not guessed', () => {
  expect(limitState({ from: '2026-12-25', limit: { value: 20, unit: 'workingDays' }, pauses: [] }, '2026-12-31', 2, counter)).toEqual({ known: false, year: 2027 });
});

/** Walks through every day. */
function slow({ from, end, limit, extension = 0, pauses }: RunningLimit, today: string): { used: number; late: number } {
  const last = end ?? today;
  const counts = (date: string): boolean => {
    const works = isWorkingDay(calendar, date);
    return limit.unit !== 'workingDays' || (works.known && works.value);
  };
  const stands = (date: string): boolean => pauses.some((pause) => date > pause.from && date <= (pause.to ?? '9999-12-31'));
  const byMonths = limit.unit === 'months' ? addMonths(from, limit.value + extension) : limit.unit === 'years' ? addMonths(from, (limit.value + extension) * 12) : undefined;
  let [used, late, stood] = [0, 0, 0];
  let due = byMonths;
  for (let day = addCalendarDays(from, 1); day <= last; day = addCalendarDays(day, 1)) {
    if (stands(day)) {
      stood += 1;
      continue;
    }
    if (!counts(day)) continue;
    used += 1;
    if (due === undefined ? used > limit.value + extension : day > addCalendarDays(due, stood)) late += 1;
  }
  return { used, late };
}

const limits = fc.record({ value: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('workingDays' as const, 'calendarDays' as const) });
/** Days after the start: pauses one after the other, the last one possibly open. */
const shapes = fc.record({
  start: fc.integer({ min: 0, max: 500 }),
  length: fc.integer({ min: 0, max: 150 }),
  ended: fc.boolean(),
  limit: limits,
  extension: fc.constantFrom(0, 5, 10),
  gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 })), { maxLength: 3 }),
  open: fc.boolean(),
});

test('days used and days late are those of the slow model, whatever stands still', () => {
  fc.assert(fc.property(shapes, ({ start, length, ended, limit, extension, gaps, open }) => {
    const from = addCalendarDays('2024-02-01', start);
    const last = addCalendarDays(from, length);
    let at = from;
    const pauses = gaps.flatMap(([wait, days], index) => {
      const begin = addCalendarDays(at, wait);
      at = addCalendarDays(begin, days);
      if (begin >= last) return [];
      return [index === gaps.length - 1 && open ? { from: begin } : { from: begin, to: at }];
    });
    const running: RunningLimit = { from, limit, extension, pauses, ...(ended ? { end: last } : {}) };
    const { used, late, left, lamp } = state(running, last);
    const model = slow(running, last);
    expect({ used, late }).toEqual(model);
    expect(lamp === 'red').toBe(model.late > 0);
    expect(left === 0 || late === 0).toBe(true);
  }), { numRuns: 1000 });
});
