// Which time limits a consultation has, and whether each was kept: the same numbers that the rules check, for its page.
import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import type { Register } from '../model/register.ts';
import type { Consultation } from '../model/schema-types.ts';
import { setting } from './run-rules.ts';

/** The limits by what they are about; each is judged by the rule of `RULE_OF`. */
export type ClockName = 'announced' | 'list' | 'materials' | 'preNotice' | 'length' | 'result' | 'reportedBack';

const RULE_OF: Readonly<Record<ClockName, string>> = {
  announced: 'hearing-announced-ahead', list: 'hearing-list-published', materials: 'hearing-materials-week-ahead', preNotice: 'pre-notice-week-ahead', length: 'comments-thirty-days', result: 'hearing-result-published', reportedBack: 'result-reported-back',
};

/** `excused`: shorter, with a reason given; `waiting`: the day has not come; `missing`: nothing was written, so nobody can tell. */
export type ClockState = 'kept' | 'broken' | 'excused' | 'waiting' | 'missing';

export interface Clock {
  name: ClockName;
  state: ClockState;
  /** The rule that checks it. */
  rule: string;
  /** Days asked for, and days that were given. */
  need?: number;
  had?: number;
  /** ISO dates: the last day allowed, and the day on which it was done. */
  due?: string;
  done?: string;
}

/** The limits of a consultation on `today` (ISO date), in the order of its steps. Limits of local documents only where the jurisdiction adopts them. */
export function consultationClocks(register: Register, consultation: Consultation, today: string): Clock[] {
  const { form, notice, held, selection, materials, preNotice, matter, period, result } = consultation;
  const local = (rule: string, fallback: number): number | undefined => {
    const own = setting(register, rule);
    return own?.adopted && own.value !== 'unknown' ? (own.value ?? fallback) : undefined;
  };
  // A limit of national law applies everywhere; a jurisdiction may still write another number for its rule, as for the rule itself.
  const national = (rule: string, fallback: number): number | undefined => {
    const { value = fallback } = setting(register, rule) ?? {};
    return value === 'unknown' ? undefined : value;
  };
  const ahead = (name: ClockName, rule: string, need: number | undefined, day: string | undefined, before: string | undefined): Clock[] => {
    if (need === undefined || !before) return [];
    const due = addCalendarDays(before, -need);
    const had = day ? calendarDaysBetween(day, before) : undefined;
    return [{ name, rule, need, due, ...(day ? { done: day } : {}), ...(had === undefined ? {} : { had }), state: had === undefined ? (today <= due ? 'waiting' : 'missing') : had >= need ? 'kept' : 'broken' }];
  };
  const clocks: Clock[] = [];
  if (form === 'forum') clocks.push(...ahead('announced', 'forum-announced-week-ahead', local('forum-announced-week-ahead', 7), notice?.date, held?.date));
  if (form === 'hearing') {
    clocks.push(...ahead('announced', RULE_OF.announced, local(RULE_OF.announced, 5), notice?.date, held?.date));
    clocks.push(...ahead('list', RULE_OF.list, 1, selection?.published, held?.date));
    clocks.push(...ahead('materials', RULE_OF.materials, national(RULE_OF.materials, 7), materials?.delivered ?? (held && materials?.daysAhead ? addCalendarDays(held.date, -materials.daysAhead) : undefined), held?.date));
  }
  if (['opinions', 'letter'].includes(form) && matter && period) clocks.push(...ahead('preNotice', RULE_OF.preNotice, local(RULE_OF.preNotice, 7), preNotice?.date, period.from));
  const length = national(RULE_OF.length, 30);
  if (form === 'opinions' && period && length !== undefined) {
    const had = calendarDaysBetween(period.from, period.to) + 1;
    clocks.push({ name: 'length', rule: RULE_OF.length, need: length, had, state: had >= length ? 'kept' : period.shorterBecause ? 'excused' : 'broken' });
  }
  if (['hearing', 'forum'].includes(form) && held) {
    const need = local(RULE_OF.result, 30);
    if (need !== undefined) clocks.push(within('result', need, held.date, result?.published, today));
    clocks.push({ name: 'reportedBack', rule: RULE_OF.reportedBack, ...(result?.reportedBack ? { done: result.reportedBack.date, state: 'kept' } : { state: result?.published ? 'missing' : 'waiting' }) });
  }
  return clocks;
}

function within(name: ClockName, need: number, from: string, done: string | undefined, today: string): Clock {
  const due = addCalendarDays(from, need);
  const state: ClockState = done ? (done <= due ? 'kept' : 'broken') : today <= due ? 'waiting' : 'broken';
  return { name, rule: RULE_OF[name], need, due, state, had: calendarDaysBetween(from, done ?? today), ...(done ? { done } : {}) };
}
