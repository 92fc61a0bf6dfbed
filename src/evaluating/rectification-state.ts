// Where a rectification stands on a day (R94).
import type { Rectification } from '../model/schema-types.ts';

export const STATES = ['overdue', 'reopened', 'running', 'doneLate', 'done'] as const;
export type RectificationState = (typeof STATES)[number];

/** The day by which it must be done: the extended one where an extension was approved. */
export const dueOf = ({ due, extension }: Pick<Rectification, 'due' | 'extension'>): string => extension?.until ?? due;

/** State on `today` (ISO date). Done late stays late for good; a follow-up that was not satisfied opens it again. */
export function stateOf(rectification: Pick<Rectification, 'due' | 'extension' | 'done' | 'checked'>, today: string): RectificationState {
  const { done, checked } = rectification;
  const due = dueOf(rectification);
  if (checked?.result === 'reopened' && (!done || checked.date >= done.date)) return due < today ? 'overdue' : 'reopened';
  if (done && done.date <= today) return done.date > due ? 'doneLate' : 'done';
  return due < today ? 'overdue' : 'running';
}
