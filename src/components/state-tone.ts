// The tone of the tag of each state of a rectification; the word says the same.
import type { RectificationState } from '../evaluating/rectification-state.ts';

export const stateTone: Readonly<Record<RectificationState, 'good' | 'warn' | 'bad'>> = { overdue: 'bad', reopened: 'warn', running: 'warn', doneLate: 'warn', done: 'good' };
