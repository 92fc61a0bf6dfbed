// Which days are working days: the years that the State Council has arranged, and what the jurisdiction adds to them.
import type { Calendar } from '../model/schema-types.ts';
import { weekday, yearOf } from './iso-days.ts';
import { publishedDays, publishedYears } from './published-days.ts';

/** A year's days that differ from the week: rest on Monday to Friday, work on Saturday and Sunday. */
export interface YearTable {
  /** ISO dates. Weekend days may stand here too; they change nothing. */
  rest: ReadonlySet<string>;
  work: ReadonlySet<string>;
}

export interface WorkCalendar {
  /** Undefined for a year that nobody has arranged: then nothing is said about its days. */
  year(year: number): YearTable | undefined;
}

/** An answer, or the first year without an arrangement that was needed for it. A guess is never an answer. */
export type Counted<T> = { known: true; value: T } | { known: false; year: number };

/** The published years with the jurisdiction's own table laid over them; what the jurisdiction says of a day wins (R70: nothing is invented). */
export function workCalendar(own?: Calendar): WorkCalendar {
  const tables = new Map<number, YearTable>();
  for (const { year, holidays = [], workdays = [] } of own?.years ?? []) {
    const base = tables.get(year) ?? publishedDays(year);
    tables.set(year, { rest: laid(base?.rest, holidays, workdays), work: laid(base?.work, workdays, holidays) });
  }
  return { year: (year) => tables.get(year) ?? publishedDays(year) };
}

/** The years that a calendar knows, in order. */
export function knownYears(own?: Calendar): number[] {
  return [...new Set([...publishedYears, ...(own?.years ?? []).map(({ year }) => year)])].sort((a, b) => a - b);
}

/** Whether people work on an ISO date. */
export function isWorkingDay(calendar: WorkCalendar, date: string): Counted<boolean> {
  const year = yearOf(date);
  const table = calendar.year(year);
  if (!table) return { known: false, year };
  const weekend = weekday(date) > 5;
  return { known: true, value: weekend ? table.work.has(date) : !table.rest.has(date) };
}

const laid = (base: ReadonlySet<string> | undefined, added: readonly string[], removed: readonly string[]): ReadonlySet<string> => {
  const days = new Set([...(base ?? []), ...added]);
  for (const day of removed) days.delete(day);
  return days;
};
