// The dates to come for people: first what they can take part in, then month by month.
import { Temporal } from 'temporal-polyfill';
import type { Register } from '../../model/register.ts';
import type { ViewModel } from '../view-models.ts';
import { comingDates, TAKE_PART, type ComingDate } from './coming-dates.ts';

export interface DateRow extends ComingDate {
  /** Days from the day of publication; 0 is that day. */
  daysLeft: number;
}

export interface DatesView {
  today: string;
  /** What people can take part in, nearest first. */
  open: DateRow[];
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
  const months = Map.groupBy(rows.filter(({ kind }) => !TAKE_PART.has(kind)), ({ date }) => date.slice(0, 7));
  return {
    today,
    open: rows.filter(({ kind }) => TAKE_PART.has(kind)),
    months: [...months].map(([month, own]) => ({ month, rows: own })),
    count: rows.length,
    offices: register.all('office').flatMap(({ id, value }) => { const count = datesOf(register, today).filter(({ offices }) => offices.includes(id)).length; return count ? [{ id, name: value.name, count }] : []; }),
  };
}

/** Fourteen offices that owe the same report on the same day are one line, and so are supervisors whose term ends together. */
function together(dates: readonly ComingDate[]): ComingDate[] {
  const groups = Map.groupBy(dates, ({ id, kind, date, year }) => (kind === 'annualReport' || kind === 'supervisorTo' ? `${kind} ${date} ${year ?? ''}` : id));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    return [{ ...first, title: group.flatMap(({ title }) => title || []).join('、'), path: first.kind === 'annualReport' ? 'scoreboard/#annualReport' : 'supervisors/', offices: [...new Set(group.flatMap(({ offices }) => offices))] }];
  });
}

export function* datesModels(register: Register, today: string): Generator<ViewModel> {
  yield { name: 'dates', data: datesView(register, today) };
}
