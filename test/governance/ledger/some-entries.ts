// Entries for tests, as small as they may be.
import type { Given } from '../../../src/governance/decision.ts';
import type { LedgerEntry } from '../../../src/governance/ledger/entry.ts';

export const commit = (digit: string): string => digit.repeat(40);
export const digest = (digit: string): string => digit.repeat(64);

export const approval = (name: string, given = '2026-11-10T10:00:00+08:00'): Given => ({ person: name, name, role: 'legal-reviewer', acting: false, opinion: `review-${name}`, by: 'review', given, commit: commit('b'), hash: digest('1') });

/** An approved change of the food licence, merged as `commit(digit)`. */
export const entry = (digit: string, changed: Partial<LedgerEntry> = {}): Omit<LedgerEntry, 'sequence' | 'previous'> => ({
  time: '2026-11-12T09:00:00+08:00', merge: commit(digit), tree: commit('2'), base: commit('3'), baseTree: commit('4'), head: commit('b'), folder: 'content/',
  request: { number: 7, title: '缩短承诺时限', author: 'github:11 office', opened: '2026-11-01T09:00:00+08:00', makers: ['market-clerk'] },
  policy: digest('5'), roster: digest('6'), decision: 'approved',
  approved: [{ stage: 'legal', title: '法制审核', subject: 'power/food-licence', hash: digest('1'), given: [approval('县司法局审核岗甲')] }],
  unmet: [], objections: [], checks: [], reviews: [], controls: [], statements: [],
  ...changed,
});
