// The events of one case, in order → where it stands: what began, stood still, was extended and ended, and what is wrong with the order (R8, R10).
import type { Pause } from './clock.ts';
import { type CaseEvent, type EventType, meaningOf } from './event.ts';

export type OrderFault =
  | 'beforeBeginning' | 'afterEnd' | 'twiceBegun' | 'twiceEnded' | 'backwards' | 'pausedTwice' | 'resumedWithoutPause' | 'reasonMissing' | 'neverBegun' | 'otherPower';

export interface Fault {
  fault: OrderFault;
  /** Place of the event in the case, from 0. */
  at: number;
  type: EventType;
  date: string;
}

export interface CaseState {
  caseId: string;
  power: string;
  office: string;
  applied?: string;
  /** First answer to an application: accepted, asked to complete, or not accepted. */
  answered?: string;
  begun?: string;
  decided?: string;
  /** How it ended: a decision, or without one. */
  ended?: { type: EventType; date: string };
  delivered?: string;
  pauses: Pause[];
  extension: number;
  extensions: number;
  explained: boolean;
  /** Steps completed, in order. */
  steps: { id: string; date: string }[];
  /** Of the last counted handing in. */
  required?: number;
  received?: number;
  amount?: number;
  grade?: string;
  events: number;
  last: string;
  faults: Fault[];
}

/** A case before its first event. */
export const newCase = ({ caseId, power, office }: Pick<CaseEvent, 'caseId' | 'power' | 'office'>): CaseState => ({ caseId, power, office, pauses: [], extension: 0, extensions: 0, explained: false, steps: [], events: 0, last: '', faults: [] });

/** Takes the next event of a case into its state, which it changes: a million copies would be the whole work. */
export function take(state: CaseState, event: CaseEvent): void {
  const { type, date } = event;
  const { clock, reason, after } = meaningOf(type);
  const at = state.events;
  const wrong = (fault: OrderFault): void => void state.faults.push({ fault, at, type, date });
  if (event.power !== state.power) wrong('otherPower');
  if (date < state.last) wrong('backwards');
  if (reason && !event.reason) wrong('reasonMissing');
  if (state.ended && !after) wrong(clock === 'decide' || clock === 'close' ? 'twiceEnded' : 'afterEnd');
  state.events += 1;
  if (date > state.last) state.last = date;
  if (event.required !== undefined) state.required = event.required;
  if (event.received !== undefined) state.received = event.received;
  if (event.amount !== undefined) state.amount = event.amount;
  if (event.grade) state.grade = event.grade;
  if (event.step) state.steps.push({ id: event.step, date });
  if (type === 'apply') state.applied ??= date;
  if (type === 'supplement' || type === 'accept' || type === 'refuse') state.answered ??= date;
  if (type === 'explain') state.explained = true;
  if (type === 'deliver') state.delivered ??= date;
  if (state.ended) return;
  if (clock === 'begin') {
    if (state.begun !== undefined) wrong('twiceBegun');
    state.begun ??= date;
  }
  if (clock === 'pause' || clock === 'resume' || type === 'extend' || type === 'step') if (state.begun === undefined) wrong('beforeBeginning');
  if (clock === 'pause') {
    if (standing(state)) wrong('pausedTwice');
    else if (state.begun !== undefined) state.pauses.push({ from: date });
  }
  if (clock === 'resume') resume(state, date, wrong);
  if (type === 'extend') {
    state.extension += event.days ?? 0;
    state.extensions += 1;
  }
  if (clock === 'decide' || clock === 'close') {
    if (clock === 'decide') {
      if (state.begun === undefined) wrong('neverBegun');
      state.decided = date;
    }
    // A decision is taken while the clock runs: what stood still goes on with it.
    if (standing(state)) resume(state, date, wrong);
    state.ended = { type, date };
  }
}

const standing = ({ pauses }: CaseState): boolean => pauses.length > 0 && pauses.at(-1)?.to === undefined;

function resume(state: CaseState, date: string, wrong: (fault: OrderFault) => void): void {
  const pause = state.pauses.at(-1);
  if (!pause || pause.to !== undefined) return wrong('resumedWithoutPause');
  pause.to = date < pause.from ? pause.from : date;
}
