// The words of forges for the state of a review → ours. REST says APPROVED, webhooks say approved, and a request would say APPROVE, which is no state.
import type { ReviewState } from './facts.ts';

const STATES: Readonly<Record<string, ReviewState>> = { approved: 'approved', changes_requested: 'changesRequested', commented: 'commented', dismissed: 'dismissed', pending: 'pending' };

/** Anything else is `unknown`, and counts for nothing. */
export function reviewState(word: unknown): ReviewState {
  if (typeof word !== 'string' || (word !== word.toLowerCase() && word !== word.toUpperCase())) return 'unknown';
  const lower = word.toLowerCase();
  return Object.hasOwn(STATES, lower) ? (STATES[lower] ?? 'unknown') : 'unknown';
}
