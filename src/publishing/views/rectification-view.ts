// A rectification on the day of publication: where it stands, what it answers to, and why it is late (R94).
import { Temporal } from 'temporal-polyfill';
import { dueOf, stateOf, STATES, type RectificationState } from '../../evaluating/rectification-state.ts';
import type { Bilingual } from '../../i18n/language.ts';
import type { Entry, Register } from '../../model/register.ts';
import { rectificationOverdue } from '../../rules/rectification-overdue.ts';
import { itemTitle } from './evaluation-parts.ts';

export interface RectificationRow {
  id: string;
  title: string;
  office: string;
  post: string;
  state: RectificationState;
  due: string;
  /** Days past the limit, until it was done or until today; absent where it kept it. */
  late?: number;
  done?: string;
  extended: boolean;
  /** The published reason why it may be late for now, and until when. */
  excused?: { reason: string; until: string };
  /** The evaluation in which it was found. */
  from?: { id: string; title: string };
}

export function rectificationRow(register: Register, { id, value }: Entry<'rectification'>, today: string): RectificationRow {
  const state = stateOf(value, today);
  const due = dueOf(value);
  const end = state === 'doneLate' ? value.done?.date : state === 'overdue' ? today : undefined;
  const exception = register.single('exceptions')?.exceptions.find(({ rule, record, until }) => rule === rectificationOverdue.id && record === id && until >= today);
  const source = value.source.evaluation === undefined ? undefined : register.get('evaluation', value.source.evaluation);
  return {
    id, title: value.title, office: value.owner.office ?? value.office, post: value.owner.post, state, due,
    ...(end ? { late: Temporal.PlainDate.from(due).until(end).days } : {}),
    ...(value.done ? { done: value.done.date } : {}),
    extended: value.extension !== undefined,
    ...(exception ? { excused: { reason: exception.reason, until: exception.until } } : {}),
    ...(source ? { from: { id: source.id, title: source.value.title } } : {}),
  };
}

/** What the page of one says beside its row. */
export interface RectificationView extends RectificationRow {
  /** The item of the question sheet that it answers. */
  item?: Bilingual;
}

export function rectificationView(register: Register, entry: Entry<'rectification'>, today: string): RectificationView {
  const { evaluation, item } = entry.value.source;
  const parts = evaluation === undefined ? [] : (register.get('evaluation', evaluation)?.value.parts ?? []);
  const part = parts.find(({ rows }) => rows.some((row) => row.item === item));
  return { ...rectificationRow(register, entry, today), ...(part && item !== undefined ? { item: itemTitle(register, part, item) } : {}) };
}

/** All rectifications: overdue first, then by the day they are due. */
export function rectificationRows(register: Register, today: string): RectificationRow[] {
  return register.all('rectification').map((entry) => rectificationRow(register, entry, today)).sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
