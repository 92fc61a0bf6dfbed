// Everything in the register with a date still to come, each kind of record with its own way of saying when and what.
import { calendarOf } from '../../calendar/calendar-of.ts';
import { addMonths } from '../../calendar/iso-days.ts';
import type { Counted } from '../../calendar/work-calendar.ts';
import { stateOf, dueOf } from '../../evaluating/rectification-state.ts';
import { recordAddress } from '../../model/record-pages.ts';
import type { Entry, Register } from '../../model/register.ts';
import type { Consultation } from '../../model/schema-types.ts';
import { complaintDue } from '../../rules/complaint-handled-in-time.ts';
import { isMeeting } from '../../rules/consultation-dates.ts';
import { isEnded } from '../../rules/power-status.ts';
import { requestDue } from '../../rules/request-answered-in-time.ts';
import { setting } from '../../rules/run-rules.ts';
import { annualReportDue, lastDueYear, reportLevels } from './annual-report-duty.ts';
import { scoreboard } from './duty-view.ts';

/** What happens on the day; the first ones are those in which people can take part. */
export const DATE_KINDS = ['hearing', 'forum', 'signup', 'comments', 'decisionParticipation', 'decisionStep', 'meeting', 'task', 'request', 'complaint', 'rectification', 'proposal', 'milestone', 'annualReport', 'adjustmentFrom', 'lawFrom', 'lawTo', 'institutionFrom', 'institutionTo', 'powerFrom', 'powerTo', 'supervisorTo', 'exceptionTo'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** From that day the list, or what it rests on, is another one. */
export const CHANGES: ReadonlySet<DateKind> = new Set(['adjustmentFrom', 'lawFrom', 'lawTo', 'institutionFrom', 'institutionTo', 'powerFrom', 'powerTo']);

export const TAKE_PART: ReadonlySet<DateKind> = new Set(['hearing', 'forum', 'signup', 'comments', 'decisionParticipation']);

export interface ComingDate {
  /** Of record and day, for good: what a calendar knows the event by. */
  id: string;
  kind: DateKind;
  /** ISO date. */
  date: string;
  /** Time of day, e.g. `09:00`, where it is known. */
  start?: string;
  end?: string;
  /** What it is about, in the words of the record. */
  title: string;
  /** Page below the language's root. */
  path: string;
  /** Whose it is. */
  offices: string[];
  place?: string;
  /** How people take part. */
  how?: string;
  phone?: string;
  /** The first day of what ends on `date`: of comments, of sign-up. */
  from?: string;
  /** For a report: the year it is about. */
  year?: number;
  /** For a step of a decision: which one. */
  stage?: string;
  /** More of the same: a task of a meeting, a milestone of a plan. */
  part?: string;
}

type Draft = Omit<ComingDate, 'id' | 'offices' | 'path'> & { key: string; path?: string; offices?: readonly (string | undefined)[] };

/** All dates from `today` (ISO) on, that day included; in the order of the days. In: a register that holds only what is public. */
export function comingDates(register: Register, today: string): ComingDate[] {
  const calendar = calendarOf(register);
  const known = (due: Counted<string>) => (due.known ? due.value : undefined);
  const complaintDays = ((own) => (own?.adopted && own.value !== 'unknown' ? (own.value ?? 5) : undefined))(setting(register, 'complaint-handled-in-time'));
  const proposalMonths = ((own) => (own?.adopted && own.value !== 'unknown' ? (own.value ?? 3) : undefined))(setting(register, 'proposal-answered-in-time'));
  const drafts: (Draft | undefined)[] = [
    ...register.all('consultation').flatMap((entry) => consultationDates(entry, today)),
    ...register.all('decision').flatMap((entry) => decisionDates(register, entry, today)),
    ...register.all('meeting').flatMap((entry) => meetingDates(entry)),
    ...register.all('request').map((entry) => {
      const { value } = entry;
      const waits = (value.supplement && !value.supplement.received) || (value.thirdParty && !value.thirdParty.answered);
      const due = value.answered || waits ? undefined : known(requestDue(calendar, value));
      return due ? of(entry, { kind: 'request', date: due }) : undefined;
    }),
    ...register.all('complaint').map((entry) => {
      const due = entry.value.done || complaintDays === undefined ? undefined : known(complaintDue(calendar, entry.value, complaintDays));
      return due ? of(entry, { kind: 'complaint', date: due }) : undefined;
    }),
    ...register.all('rectification').map((entry) => (['running', 'reopened'].includes(stateOf(entry.value, today)) ? of(entry, { kind: 'rectification', date: dueOf(entry.value) }) : undefined)),
    ...register.all('proposal').map((entry) => {
      const due = entry.value.due ?? (proposalMonths === undefined ? undefined : addMonths(entry.value.date, proposalMonths));
      return due && !entry.value.replies?.length ? of(entry, { kind: 'proposal', date: due }) : undefined;
    }),
    ...register.all('plan').flatMap((entry) => entry.value.phases.flatMap(({ milestones, office }, phase) => milestones.flatMap(({ title, due, done }, index) => (done ? [] : [of(entry, { kind: 'milestone', date: due, part: title, key: `phase-${phase + 1}-${index + 1}`, offices: [entry.value.office, office] })])))),
    ...reportDates(register, today),
    ...register.all('institution').flatMap((entry) => [dated(entry, 'institutionFrom', entry.value.effective), dated(entry, 'institutionTo', entry.value.repealed)]),
    ...register.all('power').flatMap((entry) => powerDates(entry)),
    ...register.all('adjustment').map((entry) => dated(entry, 'adjustmentFrom', entry.value.effective)),
    ...register.all('law').flatMap((entry) => lawDates(entry)),
    ...register.all('supervisor').map((entry) => (entry.value.term.to ? of(entry, { kind: 'supervisorTo', date: entry.value.term.to, title: [entry.value.name ?? '', entry.value.number ?? ''].join(' ').trim(), offices: entry.value.watches }) : undefined)),
    ...everyException(register, today).map(({ rule, title, record, office, until }): Draft => ({ kind: 'exceptionTo', date: until, title: record.name, part: title, path: record.path ?? 'scoreboard/#exceptions', key: `exception-${rule}-${(record.path ?? record.name).replace(/\W+/g, '-')}`, offices: [office] })),
  ];
  const dates = drafts.flatMap((draft): ComingDate[] => (draft && draft.date >= today ? [finished(draft)] : []));
  return dates.sort((a, b) => compare(a.date, b.date) || DATE_KINDS.indexOf(a.kind) - DATE_KINDS.indexOf(b.kind) || compare(a.id, b.id));
}

const everyException = (register: Register, today: string) => { const { offices, exceptions } = scoreboard(register, today); return [...offices.flatMap((office) => office.exceptions), ...exceptions]; };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function finished({ key, offices = [], path = '', ...rest }: Draft): ComingDate {
  return { id: `${key}-${rest.date}`, ...rest, path, offices: [...new Set(offices.flatMap((office) => office ?? []))] };
}

/** A date of a record, with its title, page and office. */
function of({ kind, id, value }: Entry, own: Partial<Draft> & Pick<Draft, 'kind' | 'date'>): Draft {
  const title = 'title' in value ? value.title : 'name' in value ? (value.name ?? id) : id;
  const office = 'office' in value && typeof value.office === 'string' ? value.office : undefined;
  return { title, path: recordAddress(kind, id) ?? '', offices: [office], ...own, key: [kind, id, own.kind, own.key].filter(Boolean).join('-') };
}

const dated = (entry: Entry, kind: DateKind, date: string | undefined): Draft | undefined => (date ? of(entry, { kind, date }) : undefined);

function consultationDates(entry: Entry<'consultation'>, today: string): (Draft | undefined)[] {
  const { value } = entry;
  const { form, held, period, notice, cancelled } = value;
  if ((cancelled && cancelled.date <= today) || value.result?.published) return [];
  const how = { ...(notice?.place ? { place: notice.place } : {}), ...(notice?.howTo ? { how: notice.howTo } : {}), ...(notice?.phone ? { phone: notice.phone } : {}) };
  return [
    held && isMeeting({ form }) ? of(entry, { kind: kindOf(form), date: held.date, ...(held.start ? { start: held.start } : {}), ...(held.end ? { end: held.end } : {}), ...how }) : undefined,
    period && !isMeeting({ form }) ? of(entry, { kind: 'comments', date: period.to, from: period.from, ...how }) : undefined,
    notice?.signup?.to ? of(entry, { kind: 'signup', date: notice.signup.to, ...(notice.signup.from ? { from: notice.signup.from } : {}), ...how }) : undefined,
  ];
}

/** Experts meet among themselves. */
const kindOf = (form: Consultation['form']): DateKind => (form === 'hearing' ? 'hearing' : form === 'expert' ? 'meeting' : 'forum');

/** Steps in which the public takes part. */
const OPEN_STAGES: ReadonlySet<string> = new Set(['forum', 'participation', 'hearing']);

function decisionDates(register: Register, entry: Entry<'decision'>, today: string): Draft[] {
  if (entry.value.status === 'stopped') return [];
  return entry.value.stages.flatMap(({ stage, state, planned, post, consultations = [] }, index) => {
    // A hearing or consultation with a record of its own is announced there.
    const announced = consultations.some((id) => { const value = register.get('consultation', id)?.value; return (value?.held?.date ?? value?.period?.to ?? '') >= today; });
    if (state !== 'waiting' || !planned || announced) return [];
    return [of(entry, { kind: OPEN_STAGES.has(stage) ? 'decisionParticipation' : 'decisionStep', date: planned, stage, key: `${stage}-${index + 1}`, ...(post ? { part: post } : {}) })];
  });
}

function meetingDates(entry: Entry<'meeting'>): Draft[] {
  const { date, place, office, agenda } = entry.value;
  const own = date === 'unknown' ? [] : [of(entry, { kind: 'meeting', date, ...(place ? { place } : {}) })];
  return [...own, ...agenda.flatMap(({ tasks = [] }, item) => tasks.flatMap(({ task, due, done, office: owner }, index) => (due && !done ? [of(entry, { kind: 'task', date: due, part: task, key: `${item + 1}-${index + 1}`, offices: [owner ?? office] })] : [])))];
}

/** The next report of every office that owes one and has not published it. */
function reportDates(register: Register, today: string): Draft[] {
  const reports = Map.groupBy(register.all('annual-report').map(({ value }) => value), ({ office }) => office);
  return register.all('office').flatMap(({ id, value }) => {
    const own = reports.get(id) ?? [];
    return reportLevels(register, value, own).flatMap((level): Draft[] => {
      const year = lastDueYear(level, today) + 1;
      return own.some((report) => report.level === level && report.year === year) ? [] : [{ kind: 'annualReport', date: annualReportDue(level, year), title: '', year, path: `scoreboard/${id}/#annualReport`, offices: [id], key: `annual-report-${level}-${id}` }];
    });
  });
}

function powerDates(entry: Entry<'power'>): (Draft | undefined)[] {
  const { status, effective, ending } = entry.value;
  if (status === 'draft') return [];
  return isEnded(entry.value) ? [dated(entry, 'powerTo', ending?.date)] : [dated(entry, 'powerFrom', effective?.from), dated(entry, 'powerTo', effective?.to ?? ending?.date)];
}

/** Editions of a law that are adopted and not yet in force, and the end of one that is repealed. */
function lawDates(entry: Entry<'law'>): (Draft | undefined)[] {
  const { versions = [], repealed } = entry.value;
  return [...versions.map(({ effective }) => (effective ? of(entry, { kind: 'lawFrom', date: effective }) : undefined)), dated(entry, 'lawTo', repealed?.date)];
}
