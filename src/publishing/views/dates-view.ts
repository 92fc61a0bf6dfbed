// The dates to come for people: first what they can take part in, then month by month.
import { Temporal } from 'temporal-polyfill';
import type { Register } from '../../model/register.ts';
import type { ViewModel } from '../view-models.ts';
import { CHANGES, comingDates, TAKE_PART, type ComingDate } from './coming-dates.ts';

export interface DateRow extends ComingDate {
  /** Days from the day of publication; 0 is that day. */
  daysLeft: number;
  /** Of a line of several: how many are not named. */
  more?: number;
}

export interface DatesView {
  today: string;
  /** What people can take part in, nearest first. */
  open: DateRow[];
  /** What will change on the list or in what it rests on, nearest first. */
  changes: DateRow[];
  /** Everything else by month, e.g. `2026-12`. */
  months: { month: string; rows: DateRow[] }[];
  count: number;
  /** Offices with a feed of their own, with the number of their dates. */
  offices: { id: string; name: string; count: number }[];
}

const made = new WeakMap<Register, { today: string; dates: ComingDate[] }>();

/** Made once for pages and feeds; see `comingDates`. */
export function datesOf(register: Register, today: string): ComingDate[] {
  const known = made.get(register);
  if (known?.today === today) return known.dates;
  const dates = comingDates(register, today);
  made.set(register, { today, dates });
  return dates;
}

/** In: a register that holds only what is public, and the day of publication (ISO). */
export function datesView(register: Register, today: string): DatesView {
  const from = Temporal.PlainDate.from(today);
  const rows = together(datesOf(register, today)).map((row): DateRow => ({ ...row, daysLeft: from.until(Temporal.PlainDate.from(row.date)).days }));
  const months = Map.groupBy(rows.filter(({ kind }) => !TAKE_PART.has(kind) && !CHANGES.has(kind)), ({ date }) => date.slice(0, 7));
  return {
    today,
    open: rows.filter(({ kind }) => TAKE_PART.has(kind)),
    changes: rows.filter(({ kind }) => CHANGES.has(kind)),
    months: [...months].map(([month, own]) => ({ month, rows: own })),
    count: rows.length,
    offices: register.all('office').flatMap(({ id, value }) => { const count = datesOf(register, today).filter(({ offices }) => offices.includes(id)).length; return count ? [{ id, name: value.name, count }] : []; }),
  };
}

/** Which dates are one line: reports that many offices owe on one day, terms and exceptions that end together. */
const lineOf = ({ id, kind, date, year, part }: ComingDate): string => (TOGETHER.has(kind) ? [kind, date, year, part].join(' ') : id);
const TOGETHER: ReadonlySet<ComingDate['kind']> = new Set(['annualReport', 'supervisorTo', 'exceptionTo']);
const PAGE: Partial<Record<ComingDate['kind'], string>> = { annualReport: 'scoreboard/#annualReport', supervisorTo: 'supervisors/', exceptionTo: 'scoreboard/#exceptions' };

/** Names in one line; how many there are is said beside them. */
const NAMED = 6;

function together(dates: readonly ComingDate[]): Omit<DateRow, 'daysLeft'>[] {
  return [...Map.groupBy(dates, lineOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const titles = group.flatMap(({ title }) => title || []);
    return [{ ...first, title: titles.slice(0, NAMED).join('、'), more: Math.max(0, titles.length - NAMED), path: PAGE[first.kind] ?? first.path, offices: [...new Set(group.flatMap(({ offices }) => offices))] }];
  });
}

export function* datesModels(register: Register, today: string): Generator<ViewModel> {
  yield { name: 'dates', data: datesView(register, today) };
}
