// Counting in working days. The day on which a period begins is not counted (民法典第201条).
import { addCalendarDays, addMonths, calendarDaysBetween } from './iso-days.ts';
import { isWorkingDay, type Counted, type WorkCalendar } from './work-calendar.ts';

/** The `days`-th working day after an ISO date; before it where `days` is negative; the date itself for 0. */
export function addWorkingDays(calendar: WorkCalendar, date: string, days: number): Counted<string> {
  const step = Math.sign(days);
  let at = date;
  for (let left = Math.abs(days); left > 0; ) {
    at = addCalendarDays(at, step);
    const works = isWorkingDay(calendar, at);
    if (!works.known) return works;
    if (works.value) left -= 1;
  }
  return { known: true, value: at };
}

/** Working days after `from` up to and with `to`; negative where `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): Counted<number> {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from);
    return back.known && back.value !== 0 ? { known: true, value: -back.value } : back;
  }
  let count = 0;
  for (let at = from; at < to; ) {
    at = addCalendarDays(at, 1);
    const works = isWorkingDay(calendar, at);
    if (!works.known) return works;
    if (works.value) count += 1;
  }
  return { known: true, value: count };
}

export type DayUnit = 'workingDays' | 'calendarDays';
export type PeriodUnit = DayUnit | 'months' | 'years';

export interface Period {
  value: number;
  unit: PeriodUnit;
}

/** The last day of a period that begins with an event on `date`. Where it is a day of rest is not looked at: see `lastDayToAct`. */
export function endOfPeriod(calendar: WorkCalendar, date: string, { value, unit }: Period): Counted<string> {
  if (unit === 'workingDays') return addWorkingDays(calendar, date, value);
  return { known: true, value: unit === 'calendarDays' ? addCalendarDays(date, value) : addMonths(date, unit === 'months' ? value : value * 12) };
}

/** The last day on which somebody may still act: a period that ends on a day of rest goes on to the next working day (民法典第203条). */
export function lastDayToAct(calendar: WorkCalendar, date: string, period: Period): Counted<string> {
  const end = endOfPeriod(calendar, date, period);
  if (!end.known) return end;
  for (let at = end.value; ; at = addCalendarDays(at, 1)) {
    const works = isWorkingDay(calendar, at);
    if (!works.known) return works;
    if (works.value) return { known: true, value: at };
  }
}

/** How long it was from one date to another, in the unit asked for. */
export function daysBetween(calendar: WorkCalendar, from: string, to: string, unit: DayUnit): Counted<number> {
  return unit === 'workingDays' ? workingDaysBetween(calendar, from, to) : { known: true, value: calendarDaysBetween(from, to) };
}
