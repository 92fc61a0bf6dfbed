// A case and the limits of its power → which limits it kept, how near it is to breaking one, and what else is wrong with it.
import type { Counted } from '../calendar/work-calendar.ts';
import type { Limit } from '../model/schema-types.ts';
import type { CaseState } from './case-state.ts';
import { type Lamp, limitState, type LimitState, type TimeLimit } from './clock.ts';
import type { DayCounter } from './day-counter.ts';

/** The limits that a case may break. */
export type LimitName = 'answer' | 'statutory' | 'promised' | 'delivery';

export interface Limits {
  /** From application to the first answer: 5 working days for a licence (行政许可法第32条第4项). */
  answer?: TimeLimit;
  statutory?: TimeLimit;
  promised?: TimeLimit;
  /** From decision to delivery: 10 working days for a licence (行政许可法第44条). */
  delivery?: TimeLimit;
  /** Most days that may be granted on top, in the unit of the statutory limit: 10 for a licence (行政许可法第42条第1款). */
  extension?: number;
}

export interface SupervisionSettings {
  /** Days left from which on a limit is near its end (R57). */
  near: number;
}

export interface Judged {
  name: LimitName;
  limit: TimeLimit;
  /** Undefined where the calendar of a year is unknown. */
  state?: LimitState;
  unknownYear?: number;
}

export type Irregularity =
  /** Over a limit, and nobody said why (R35, R43). */
  | 'lateUnexplained'
  /** Extended by more than the law allows, or more than once. */
  | 'extendedTooFar' | 'extendedTwice'
  /** Accepted with fewer materials than listed (R10). */
  | 'materialsMissing'
  /** Everything from application to decision on one day, in several steps: may be entered afterwards (事后补录). */
  | 'allOnOneDay';

export interface JudgedCase {
  limits: Judged[];
  /** The worst lamp of all limits. */
  lamp: Lamp;
  irregularities: Irregularity[];
}

/** In: a case, the limits of its power, the last day the data speak of (ISO), and the settings. */
export function judgeCase(state: CaseState, limits: Limits, dataDay: string, { near }: SupervisionSettings, counter: DayCounter): JudgedCase {
  const judged: Judged[] = [];
  const judge = (name: LimitName, limit: TimeLimit | undefined, from: string | undefined, end: string | undefined, own: Pick<CaseState, 'pauses' | 'extension'>): void => {
    // A day before the beginning is a fault of order, told elsewhere: nothing can be counted from it.
    if (!limit || from === undefined || (end ?? dataDay) < from) return;
    const found: Counted<LimitState> = limitState({ from, limit, pauses: own.pauses, extension: own.extension, ...(end === undefined ? {} : { end }) }, dataDay, near, counter);
    judged.push(found.known ? { name, limit, state: found.value } : { name, limit, unknownYear: found.year });
  };
  const still = { pauses: [], extension: 0 };
  const granted = Math.min(state.extension, limits.extension ?? 0);
  const end = state.ended?.date;
  judge('answer', limits.answer, state.applied, state.answered ?? end, still);
  judge('statutory', limits.statutory, state.begun, end, { pauses: state.pauses, extension: granted });
  judge('promised', limits.promised, state.begun, end, { pauses: state.pauses, extension: granted });
  if (state.decided !== undefined) judge('delivery', limits.delivery, state.decided, state.delivered, still);
  const late = judged.some(({ state: found }) => (found?.late ?? 0) > 0);
  const irregularities: Irregularity[] = [
    ...(late && !state.explained ? ['lateUnexplained' as const] : []),
    ...(state.extension > (limits.extension ?? state.extension) ? ['extendedTooFar' as const] : []),
    ...(state.extensions > 1 ? ['extendedTwice' as const] : []),
    ...(state.begun !== undefined && state.required !== undefined && state.received !== undefined && state.received < state.required ? ['materialsMissing' as const] : []),
    ...(state.decided !== undefined && state.applied === state.decided && state.steps.length >= STEPS_A_DAY && (limits.promised?.value ?? 0) > 0 ? ['allOnOneDay' as const] : []),
  ];
  return { limits: judged, lamp: worst(judged), irregularities };
}

/** Steps that nobody completes on one day in the ordinary way. */
const STEPS_A_DAY = 3;

const ORDER: readonly Lamp[] = ['red', 'yellow', 'green', 'off'];
const worst = (judged: readonly Judged[]): Lamp => ORDER.find((lamp) => judged.some(({ state }) => state?.lamp === lamp)) ?? 'off';

/** A limit of a record as a clock counts it; undefined for one without days, and for hours: days are published, times are not. */
export function timeLimit(limit: Limit | undefined): TimeLimit | undefined {
  if (limit?.kind === 'immediate') return { value: 0, unit: 'workingDays' };
  if (limit?.kind !== 'days' || limit.value === undefined || limit.unit === undefined || limit.unit === 'hours') return undefined;
  return { value: limit.value, unit: limit.unit };
}
