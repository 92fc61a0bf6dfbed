// Meetings for people: series with their years and outcomes, and one meeting with what became of its tasks.
import type { Entry, Register } from '../../model/register.ts';
import { recordAddress } from '../../model/record-pages.ts';
import type { Meeting } from '../../model/schema-types.ts';
import { quorumOf } from '../../rules/meeting-quorum.ts';
import { meetingSeries } from '../../rules/meeting-series.ts';
import type { ViewModel } from '../view-models.ts';

type Item = Meeting['agenda'][number];
type Task = NonNullable<Item['tasks']>[number];
export type Outcome = NonNullable<Item['outcome']>;

export interface NamedLink {
  name: string;
  /** Below the language's root; absent where there is no page. */
  path?: string;
}

export type TaskState = 'done' | 'late' | 'overdue' | 'explained' | 'open';

export interface TaskView extends Omit<Task, 'office'> {
  office?: NamedLink;
  state: TaskState;
}

export interface ItemView extends Omit<Item, 'tasks' | 'decisions' | 'powers'> {
  tasks: TaskView[];
  decisions: NamedLink[];
  powers: NamedLink[];
}

export interface OutcomeCount {
  outcome: Outcome;
  count: number;
}

export interface MeetingRow {
  id: string;
  title: string;
  path: string;
  date?: string;
  dateText?: string;
  items: { title: string; outcome?: Outcome }[];
  tasks: Record<TaskState, number>;
}

export interface SeriesView {
  /** Last part of its address. */
  id: string;
  office: string;
  body: Meeting['body'];
  series?: string;
  /** Newest year first; `undefined` last, for meetings whose year is not known. */
  years: { year?: string; outcomes: OutcomeCount[]; meetings: MeetingRow[] }[];
  count: number;
}

export interface MeetingPageView {
  series: { id: string; body: Meeting['body']; office: string; series?: string };
  items: ItemView[];
  tasks: Record<TaskState, number>;
  quorum?: { share: NonNullable<Meeting['quorum']>; needed: number; met: boolean };
  before?: NamedLink;
  after?: NamedLink;
}

/** In: a register that holds only what is public, and the day of publication (ISO). */
export function* meetingModels(register: Register, today: string): Generator<ViewModel> {
  const all = meetingSeries(register);
  yield { name: 'meeting-series', data: all.map((series) => seriesView(series, today)).sort((a, b) => b.count - a.count) };
  for (const series of all) for (const [index, entry] of series.entries()) yield { name: `meeting-pages/${entry.id}`, data: meetingPage(register, entry, today, series[index - 1], series[index + 1]) };
}

/** An address for a series: `transport-bureau`; a second series of the same body is told apart by its number. */
const seriesId = ({ office, body, series }: Meeting): string => [office, body.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), series ? [...series].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 46656, 7).toString(36) : ''].filter(Boolean).join('-');

function seriesView(series: readonly Entry<'meeting'>[], today: string): SeriesView {
  const [first] = series;
  if (!first) throw new Error('a series has a meeting');
  const byYear = Map.groupBy(series, ({ value }) => (value.date === 'unknown' ? undefined : value.date.slice(0, 4)));
  const years = [...byYear].map(([year, entries]) => ({ ...(year ? { year } : {}), outcomes: outcomesOf(entries.flatMap(({ value }) => value.agenda)), meetings: entries.map((entry) => meetingRow(entry, today)).reverse() }));
  const { office, body, series: name } = first.value;
  return { id: seriesId(first.value), office, body, ...(name ? { series: name } : {}), years: years.sort((a, b) => Number(b.year ?? 0) - Number(a.year ?? 0)), count: series.length };
}

const outcomesOf = (items: readonly Item[]): OutcomeCount[] =>
  [...Map.groupBy(items.flatMap(({ outcome }) => outcome ?? []), (outcome) => outcome)].map(([outcome, met]) => ({ outcome, count: met.length })).sort((a, b) => b.count - a.count || (a.outcome < b.outcome ? -1 : 1));

function meetingRow({ id, value }: Entry<'meeting'>, today: string): MeetingRow {
  const { title, date, dateText, agenda } = value;
  return { id, title, path: recordAddress('meeting', id) ?? '', ...(date === 'unknown' ? {} : { date }), ...(dateText ? { dateText } : {}), items: agenda.map(({ title, outcome }) => ({ title, ...(outcome ? { outcome } : {}) })), tasks: taskCounts(agenda, today) };
}

function meetingPage(register: Register, { value }: Entry<'meeting'>, today: string, before?: Entry<'meeting'>, after?: Entry<'meeting'>): MeetingPageView {
  const { office, body, series, quorum, attendance, agenda } = value;
  const needed = quorum && attendance?.expected !== undefined ? quorumOf(quorum, attendance.expected).needed : undefined;
  return {
    series: { id: seriesId(value), body, office, ...(series ? { series } : {}) },
    items: agenda.map(({ tasks = [], decisions = [], powers = [], ...item }) => ({
      ...item,
      tasks: tasks.map(({ office: id, ...task }) => ({ ...task, ...(id ? { office: linked(register, 'office', id) } : {}), state: taskState(task, today) })),
      decisions: decisions.map((id) => linked(register, 'decision', id)),
      powers: powers.map((id) => linked(register, 'power', id)),
    })),
    tasks: taskCounts(agenda, today),
    ...(quorum && needed !== undefined && attendance?.present !== undefined ? { quorum: { share: quorum, needed, met: attendance.present >= needed } } : {}),
    ...(before ? { before: linked(register, 'meeting', before.id) } : {}),
    ...(after ? { after: linked(register, 'meeting', after.id) } : {}),
  };
}

/** The name of a record, and its page where the public has one. */
export function linked(register: Register, kind: 'office' | 'decision' | 'power' | 'meeting' | 'consultation', id: string): NamedLink {
  const path = register.exists(kind, id) ? recordAddress(kind, id) : undefined;
  return { name: register.titleOf(kind, id), ...(path ? { path } : {}) };
}

/** Done in time, done late, overdue without a word, overdue with a reason, or still to come. */
export function taskState({ due, done, result }: Pick<Task, 'due' | 'done' | 'result'>, today: string): TaskState {
  if (done) return due && done > due ? 'late' : 'done';
  if (due && due < today) return result ? 'explained' : 'overdue';
  return 'open';
}

function taskCounts(agenda: readonly Item[], today: string): Record<TaskState, number> {
  const counts = { done: 0, late: 0, overdue: 0, explained: 0, open: 0 };
  for (const task of agenda.flatMap(({ tasks = [] }) => tasks)) counts[taskState(task, today)] += 1;
  return counts;
}
