// Complaints on the day of publication: what waits, what was late, and the months with their totals (R95).
import { calendarOf } from '../../calendar/calendar-of.ts';
import { calendarDaysBetween } from '../../calendar/iso-days.ts';
import type { Entry, Register } from '../../model/register.ts';
import type { Complaint, ComplaintMonth } from '../../model/schema-types.ts';
import { complaintDue, complaintHandledInTime } from '../../rules/complaint-handled-in-time.ts';
import { setting } from '../../rules/run-rules.ts';
import type { ViewModel } from '../view-models.ts';
import { accountabilityView } from './accountability-view.ts';

/** In the order in which they are shown. `unknown`: its year has no calendar; `done`: handled, where the place has adopted no limit. */
export const COMPLAINT_STATES = ['overdue', 'waiting', 'late', 'unknown', 'inTime', 'done'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

export interface ComplaintRow {
  id: string;
  title: string;
  date: string;
  class: string;
  channel: Complaint['channel'];
  complexity: Complaint['complexity'];
  /** The office that handles it. */
  office: string;
  state: ComplaintState;
  due?: string;
  done?: string;
  /** Calendar days past the limit, until it was done or until today. */
  late?: number;
  /** True where the person must be answered and was not. */
  unanswered: boolean;
  excused?: { reason: string; until: string };
}

export function complaintRow(register: Register, { id, value }: Entry<'complaint'>, today: string): ComplaintRow {
  const adopted = setting(register, complaintHandledInTime.id);
  const own = { id, title: value.title, date: value.date, class: register.titleOf('complaint-class', value.class), channel: value.channel, complexity: value.complexity, office: value.transfer?.office ?? value.office, ...(value.done ? { done: value.done } : {}), unanswered: Boolean(value.done) && !value.replied && (value.named || value.channel === 'visit') };
  // Without an adopted limit nothing is late.
  if (!adopted?.adopted || adopted.value === 'unknown') return { ...own, state: value.done ? 'done' : 'waiting' };
  const due = complaintDue(calendarOf(register), value, adopted.value);
  const end = value.done ?? today;
  const past = due.known && end > due.value;
  const exception = register.single('exceptions')?.exceptions.find(({ rule, record, until }) => rule === complaintHandledInTime.id && record === id && until >= today);
  return {
    ...own,
    state: !due.known ? 'unknown' : value.done ? (past ? 'late' : 'inTime') : past ? 'overdue' : 'waiting',
    ...(due.known ? { due: due.value } : {}),
    ...(due.known && past ? { late: calendarDaysBetween(due.value, end) } : {}),
    ...(exception ? { excused: { reason: exception.reason, until: exception.until } } : {}),
  };
}

/** Those past their limit first, then those that wait, then the newest. */
export const complaintRows = (register: Register, today: string): ComplaintRow[] =>
  register.all('complaint').map((entry) => complaintRow(register, entry, today)).sort((a, b) => COMPLAINT_STATES.indexOf(a.state) - COMPLAINT_STATES.indexOf(b.state) || (a.date < b.date ? 1 : -1));

export interface MonthRow {
  id: string;
  month: string;
  received: number;
  inTime: number;
  late: number;
  carriedForward: number;
  owed: number;
  given: number;
  founded?: number;
  note?: string;
}

export interface MonthSeries {
  office: string;
  measure: string;
  years: { year: string; months: MonthRow[]; received: number; inTime: number; late: number; owed: number; given: number; classes: { title: string; count: number }[] }[];
}

/** One series an office, the newest year and month first; every total is the sum of its months. */
export function monthSeries(register: Register): MonthSeries[] {
  const offices = Map.groupBy(register.all('complaint-month'), ({ value }) => value.office);
  return [...offices].map(([office, entries]): MonthSeries => {
    const newest = [...entries].sort((a, b) => (a.value.month < b.value.month ? 1 : -1));
    const years = Map.groupBy(newest, ({ value }) => value.month.slice(0, 4));
    return {
      office,
      measure: newest[0]?.value.measure ?? '',
      years: [...years].map(([year, own]) => {
        const months = own.map((entry) => monthRow(entry.value));
        const sum = (of: (row: MonthRow) => number): number => months.reduce((total, row) => total + of(row), 0);
        const classes = Map.groupBy(own.flatMap(({ value }) => value.classes), (item) => item.class);
        return {
          year, months, received: sum((row) => row.received), inTime: sum((row) => row.inTime), late: sum((row) => row.late), owed: sum((row) => row.owed), given: sum((row) => row.given),
          classes: register.taxonomy('complaint-classes').map(({ id, title }) => ({ title, count: (classes.get(id) ?? []).reduce((total, item) => total + item.count, 0) })),
        };
      }),
    };
  });
}

function monthRow({ id, month, received, handled, carriedForward, reply, founded, note }: ComplaintMonth): MonthRow {
  return { id, month, received: Object.values(received).reduce((sum, count) => sum + count, 0), inTime: handled.inTime, late: handled.late, carriedForward, owed: reply.owed, given: reply.given, ...(founded === undefined ? {} : { founded }), ...(note ? { note } : {}) };
}

/** In: a register that holds only what is public, and the day of publication. */
export function* complaintModels(register: Register, today: string): Generator<ViewModel> {
  yield { name: 'complaint-rows', data: complaintRows(register, today) };
  for (const entry of register.all('complaint')) yield { name: `complaints/${entry.id}`, data: complaintRow(register, entry, today) };
  yield { name: 'complaint-series', data: monthSeries(register) };
  yield { name: 'accountability-catalogue', data: accountabilityView(register) };
}
