// Merges entered and replayed in real repositories: who approved what is proved offline, and what nobody approved is found.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { growBy } from '../../../src/history/append-only-branch.ts';
import { lineOf } from '../../../src/governance/ledger/entry.ts';
import { readLedger } from '../../../src/governance/ledger/ledger.ts';
import { governedCounty } from './governed-county.ts';

const LICENCE = 'powers/market/food-licence.yml';
let county: ReturnType<typeof governedCounty>;
beforeEach(() => { county = governedCounty(); });
afterEach(() => county.remove());

/** The promised limit made longer. */
const longer = (days = 12): Record<string, string> => ({ [LICENCE]: county.text(LICENCE).replace(/promised: \{ kind: days, value: \d+/, `promised: { kind: days, value: ${days}`) });
const states = () => county.replay().commits.map(({ state, details }) => [state, ...details]);

function approvedMerge(): string {
  county.propose('longer', longer(), '2026-12-01T09:00:00+08:00');
  county.approve('head', 'longer', '2026-12-02T09:00:00+08:00');
  county.approve('lawyer', 'longer', '2026-12-03T09:00:00+08:00');
  return county.merge('longer', '2026-12-04T09:00:00+08:00');
}

test('a change that everybody approved is entered with its approvals, and replays as approved', async () => {
  const merge = approvedMerge();
  expect(await county.enter('2026-12-04T10:00:00+08:00')).toBe(1);
  expect(await county.enter('2026-12-04T11:00:00+08:00')).toBe(0);
  const ledger = readLedger(county.repository.root);
  expect('lines' in ledger && ledger.lines.map(({ entry }) => [entry.merge, entry.decision, entry.approved.map(({ stage, subject, given }) => [stage, subject, given.map(({ name }) => name)])])).toEqual([[merge, 'approved', [['filing', 'power/food-licence', ['县市场监管局负责人']], ['legal', 'power/food-licence', ['县司法局审核岗甲']]]]]);
  expect(states()).toEqual([['approved']]);
});

test('a commit pushed past everybody is found, in the ledger and without it', async () => {
  county.repository.write(longer());
  county.repository.commit('直接推送', '2026-12-05T09:00:00+08:00');
  expect(states()).toEqual([['bypassed', '审批台账里没有这次合并']]);
  await county.enter('2026-12-05T10:00:00+08:00');
  const [[state, ...details] = []] = states();
  expect(state).toBe('bypassed');
  expect(details.join()).toMatch(/部门负责人/);
});

test('something added while merging was approved by nobody', async () => {
  county.propose('longer', longer(), '2026-12-01T09:00:00+08:00');
  county.approve('head', 'longer', '2026-12-02T09:00:00+08:00');
  county.approve('lawyer', 'longer', '2026-12-03T09:00:00+08:00');
  county.repository.git('merge', '-q', '--no-ff', '--no-commit', 'longer');
  county.repository.write(longer(11));
  county.repository.commit('合并', '2026-12-04T09:00:00+08:00');
  await county.enter('2026-12-04T10:00:00+08:00');
  expect(states().map(([state]) => state)).toEqual(['bypassed']);
});

test('an approval after the term has ended does not carry a merge', async () => {
  county.propose('longer', longer(), '2027-01-01T09:00:00+08:00');
  county.approve('head', 'longer', '2027-01-02T09:00:00+08:00');
  expect(() => county.approve('lawyer', 'longer', '2027-01-03T09:00:00+08:00')).toThrow('没有要lawyer同意的内容');
  county.merge('longer', '2027-01-04T09:00:00+08:00');
  await county.enter('2027-01-04T10:00:00+08:00');
  expect(states().map(([state]) => state)).toEqual(['bypassed']);
});

test('a statement of one change does not carry another one like it, and none is used twice', async () => {
  approvedMerge();
  await county.enter('2026-12-04T10:00:00+08:00');
  county.propose('back', longer(10), '2026-12-05T09:00:00+08:00');
  county.approve('head', 'back', '2026-12-05T10:00:00+08:00');
  county.approve('lawyer', 'back', '2026-12-05T11:00:00+08:00');
  county.merge('back', '2026-12-06T09:00:00+08:00');
  await county.enter('2026-12-06T10:00:00+08:00');
  // The very same change again: its old statements are spent.
  county.propose('again', longer(12), '2026-12-07T09:00:00+08:00');
  county.merge('again', '2026-12-08T09:00:00+08:00');
  await county.enter('2026-12-08T10:00:00+08:00');
  expect(states().map(([state]) => state)).toEqual(['approved', 'approved', 'bypassed']);
});

test('a ledger that says more than was approved is contradicted by Git and by the rules', async () => {
  approvedMerge();
  await county.enter('2026-12-04T10:00:00+08:00');
  county.repository.write(longer(11));
  const pushed = county.repository.commit('直接推送', '2026-12-05T09:00:00+08:00');
  const ledger = readLedger(county.repository.root);
  if ('problem' in ledger) throw new Error(ledger.problem);
  // Somebody writes the line of the approved merge once more, for the commit that nobody approved.
  const [first] = ledger.lines;
  const forged = lineOf({ ...first!.entry, sequence: 2, merge: pushed, previous: first!.digest });
  growBy(county.repository.root, { branch: 'ledger', file: 'ledger.ndjson', title: '审批台账', writer: 'Sunlist <ledger@sunlist.invalid>' }, ledger, forged, { time: '2026-12-05T10:00:00+08:00', subject: 'forged' });
  const [, second] = county.replay().commits;
  expect(second?.state).toBe('contradicted');
  expect(second?.details).toContain('台账记的内容与这个提交里的不同');
  expect(second?.details).toContain('法制审核同意的 power/food-licence 不是合并的内容');
});

test('before the day from which the policy holds nothing is judged, and that day cannot be put off once it has come', async () => {
  const policy = (since: string): Record<string, string> => ({ 'governance/policy.yml': county.text('governance/policy.yml').replace(/since: \S+/, `since: ${since}`) });
  county.repository.write(policy('2026-12-10'));
  county.repository.commit('推迟施行', '2026-11-26T09:00:00+08:00');
  // The policy that held on the base was the old one.
  expect(states().map(([state]) => state)).toEqual(['bypassed']);
  county.repository.write(longer());
  county.repository.commit('直接推送', '2026-12-05T09:00:00+08:00');
  expect(states().map(([state]) => state)).toEqual(['bypassed', 'bypassed']);
});

test('before the policy was adopted nothing is judged', () => {
  expect(county.replay()).toEqual({ adopted: null, commits: [], strangers: [] });
});
