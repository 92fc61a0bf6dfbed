// One time limit running over one case: how much of it is used, when it ends, and which lamp is on. Pure; the day asked about is given.
import { addCalendarDays, addMonths, calendarDaysBetween } from '../calendar/iso-days.ts';
import type { Counted } from '../calendar/work-calendar.ts';
import type { DayCounter } from './day-counter.ts';

/** A time that does not count (行政许可法第45条: hearings, tests, expert reviews; a suspension with its reason). */
export interface Pause {
  /** ISO date; the day itself still counts, as work was done on it. */
  from: string;
  /** The day it went on, which does not count (民法典第201条); undefined while it lasts. */
  to?: string;
}

export interface TimeLimit {
  value: number;
  unit: 'workingDays' | 'calendarDays' | 'months' | 'years';
}

export interface RunningLimit {
  /** ISO date of the event; the next day is the first that counts (民法典第201条). */
  from: string;
  /** The day it was kept or broken; undefined while it runs. */
  end?: string;
  limit: TimeLimit;
  /** Granted on top, in the unit of the limit (行政许可法第42条). */
  extension?: number;
  /** In order, not overlapping. */
  pauses: readonly Pause[];
}

/** `green`: in time; `yellow`: near its end (R57); `red`: over it; `off`: ended in time. */
export type Lamp = 'green' | 'yellow' | 'red' | 'off';

export interface LimitState {
  /** Days used without pauses, in the unit of the limit; of months and years in calendar days. */
  used: number;
  /** Last day; undefined while a pause lasts, because nobody knows when it ends. */
  due?: string;
  /** Days over the limit, in its unit; 0 where it was kept so far. */
  late: number;
  /** Days that are left, 0 where none is. */
  left: number;
  paused: boolean;
  lamp: Lamp;
}

/** In: a limit, the last day known (ISO), and from how many days left on it is near its end. Out: its state on that day, or the year whose calendar nobody knows. */
export function limitState(running: RunningLimit, today: string, near: number, counter: DayCounter): Counted<LimitState> {
  const last = running.end ?? today;
  const pauses = running.pauses.filter((pause) => pause.from < last || pause.from === running.from);
  const paused = running.end === undefined && pauses.at(-1) !== undefined && pauses.at(-1)?.to === undefined;
  const inWorkingDays = running.limit.unit === 'workingDays';
  const between = (from: string, to: string): Counted<number> => (inWorkingDays ? counter.between(from, to) : { known: true, value: calendarDaysBetween(from, to) });
  const whole = between(running.from, last);
  if (!whole.known) return whole;
  let standing = 0;
  let stood = 0;
  for (const { from, to } of pauses) {
    const until = to === undefined || to > last ? last : to;
    const days = between(from, until);
    if (!days.known) return days;
    standing += days.value;
    stood += calendarDaysBetween(from, until);
  }
  const used = whole.value - standing;
  const end = dueDay(running, standing, stood, counter);
  if (!end.known) return end;
  const over = last > end.value ? between(end.value, last) : { known: true as const, value: 0 };
  const rest = last < end.value ? between(last, end.value) : { known: true as const, value: 0 };
  if (!over.known) return over;
  if (!rest.known) return rest;
  const [late, left] = [over.value, rest.value];
  const lamp: Lamp = late > 0 ? 'red' : running.end !== undefined ? 'off' : left <= near ? 'yellow' : 'green';
  return { known: true, value: { used, ...(paused ? {} : { due: end.value }), late, left, paused, lamp } };
}

/** The last day of the limit, given how many of its days stood still: in its unit, and in calendar days. */
function dueDay({ from, limit: { value, unit }, extension = 0 }: RunningLimit, standing: number, stood: number, counter: DayCounter): Counted<string> {
  const days = value + extension;
  if (unit === 'workingDays') return counter.after(from, days + standing);
  const end = unit === 'calendarDays' ? addCalendarDays(from, days) : addMonths(from, unit === 'months' ? days : days * 12);
  return { known: true, value: addCalendarDays(end, stood) };
}
