// The calendar of a jurisdiction, made once for its register.
import type { Register } from '../model/register.ts';
import { workCalendar, type WorkCalendar } from './work-calendar.ts';

const made = new WeakMap<Register, WorkCalendar>();

/** Published years with `governance/calendar.yml` laid over them. */
export function calendarOf(register: Register): WorkCalendar {
  const known = made.get(register) ?? workCalendar(register.all('calendar')[0]?.value);
  made.set(register, known);
  return known;
}

/** What to tell people where a year has no arrangement yet. */
export const yearWithoutTable = (year: number): string => `${year} 年没有放假安排，工作日算不出来`;
