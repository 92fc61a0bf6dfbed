// Working days between two dates from running totals: a million cases are counted without walking through their days.
import { dayNumber, isoDay, weekday, yearOf } from '../calendar/iso-days.ts';
import type { Counted, WorkCalendar } from '../calendar/work-calendar.ts';

export interface DayCounter {
  /** Working days after `from` up to and with `to`, which is not earlier; like `workingDaysBetween`. */
  between(from: string, to: string): Counted<number>;
  /** The `days`-th working day after a date, for `days` from 0 on; like `addWorkingDays`. */
  after(date: string, days: number): Counted<string>;
}

interface Year {
  /** Day number of 31 December of the year before. */
  start: number;
  /** `totals[n]`: working days among the first n days of the year. */
  totals: Uint16Array;
}

/** Counts by a calendar; a year is added up when it is first needed. */
export function dayCounter(calendar: WorkCalendar): DayCounter {
  const years = new Map<number, Year | undefined>();
  const yearly = (year: number): Year | undefined => {
    if (!years.has(year)) years.set(year, addedUp(calendar, year));
    return years.get(year);
  };
  const upTo = (year: Year, day: number): number => year.totals[day - year.start] ?? 0;

  function between(from: string, to: string): Counted<number> {
    const [first, last] = [yearOf(from), yearOf(to)];
    let count = 0;
    for (let at = first; at <= last; at += 1) {
      // The day on which it begins is not counted, so a year of which only that day is needed is not needed.
      if (at === first && last > first && from.endsWith('-12-31')) continue;
      if (from === to) break;
      const year = yearly(at);
      if (!year) return { known: false, year: at };
      count += (at === last ? upTo(year, dayNumber(to)) : (year.totals.at(-1) ?? 0)) - (at === first ? upTo(year, dayNumber(from)) : 0);
    }
    return { known: true, value: count };
  }

  function after(date: string, days: number): Counted<string> {
    if (days === 0) return { known: true, value: date };
    let left = days;
    for (let at = yearOf(date); ; at += 1) {
      const begun = at === yearOf(date);
      if (begun && date.endsWith('-12-31')) continue;
      const year = yearly(at);
      if (!year) return { known: false, year: at };
      const before = begun ? upTo(year, dayNumber(date)) : 0;
      const available = (year.totals.at(-1) ?? 0) - before;
      if (left > available) left -= available;
      else return { known: true, value: isoDay(year.start + firstWith(year.totals, before + left)) };
    }
  }

  return { between, after };
}

function addedUp(calendar: WorkCalendar, year: number): Year | undefined {
  const table = calendar.year(year);
  if (!table) return undefined;
  const start = dayNumber(`${year}-01-01`) - 1;
  const length = dayNumber(`${year}-12-31`) - start;
  const totals = new Uint16Array(length + 1);
  for (let day = 1; day <= length; day += 1) {
    const date = isoDay(start + day);
    const works = weekday(date) > 5 ? table.work.has(date) : !table.rest.has(date);
    totals[day] = (totals[day - 1] ?? 0) + (works ? 1 : 0);
  }
  return { start, totals };
}

/** The first place where the running total is `wanted`. */
function firstWith(totals: Uint16Array, wanted: number): number {
  let [low, high] = [0, totals.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
