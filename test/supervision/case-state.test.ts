// A case in a few events each: what its clock does, and which orders are wrong.
import { expect, test } from 'vitest';
import { newCase, take } from '../../src/supervision/case-state.ts';
import type { CaseEvent, EventType } from '../../src/supervision/event.ts';

const caseOf = (...events: [EventType, string, Partial<CaseEvent>?][]) => {
  const state = newCase({ caseId: 'c1', power: 'food-licence', office: 'market' });
  for (const [type, date, more] of events) take(state, { caseId: 'c1', power: 'food-licence', office: 'market', post: '', type, date, reason: '', step: '', ...more });
  return state;
};
const faults = (...events: Parameters<typeof caseOf>) => caseOf(...events).faults.map(({ fault, at }) => [fault, at]);

test('a usual case begins with acceptance, stands still for a test, and ends with its decision', () => {
  const state = caseOf(['apply', '2026-03-02'], ['accept', '2026-03-03'], ['test', '2026-03-05'], ['resume', '2026-03-11'], ['approve', '2026-03-16'], ['deliver', '2026-03-18']);
  expect(state).toMatchObject({ applied: '2026-03-02', answered: '2026-03-03', begun: '2026-03-03', pauses: [{ from: '2026-03-05', to: '2026-03-11' }], decided: '2026-03-16', ended: { type: 'approve', date: '2026-03-16' }, delivered: '2026-03-18', faults: [] });
});

test('an application that lacks something is answered when that is said, and begins when it is accepted', () => {
  expect(caseOf(['apply', '2026-03-02'], ['supplement', '2026-03-04', { reason: '缺少场地证明' }], ['supplemented', '2026-03-09'], ['accept', '2026-03-10'])).toMatchObject({ answered: '2026-03-04', begun: '2026-03-10', faults: [] });
});

test('a decision taken while the clock stands still ends the standing', () => {
  expect(caseOf(['accept', '2026-03-03'], ['hearing', '2026-03-05'], ['reject', '2026-03-20', { reason: '不符合条件' }]).pauses).toEqual([{ from: '2026-03-05', to: '2026-03-20' }]);
});

test.each<[string, Parameters<typeof caseOf>, [string, number][]]>([
  ['a suspension without a reason', [['accept', '2026-03-03'], ['suspend', '2026-03-04']], [['reasonMissing', 1]]],
  ['a step before anything was accepted', [['apply', '2026-03-02'], ['step', '2026-03-02', { step: 'review' }]], [['beforeBeginning', 1]]],
  ['a decision on what was never accepted', [['apply', '2026-03-02'], ['approve', '2026-03-03']], [['neverBegun', 1]]],
  ['a day before that of the event before it', [['accept', '2026-03-03'], ['approve', '2026-03-02']], [['backwards', 1]]],
  ['a step after the decision', [['accept', '2026-03-03'], ['approve', '2026-03-04'], ['step', '2026-03-05', { step: 'review' }]], [['afterEnd', 2]]],
  ['a second decision', [['accept', '2026-03-03'], ['approve', '2026-03-04'], ['reject', '2026-03-05', { reason: '重做' }]], [['twiceEnded', 2]]],
  ['going on without having stood still', [['accept', '2026-03-03'], ['resume', '2026-03-04']], [['resumedWithoutPause', 1]]],
  ['standing still twice', [['accept', '2026-03-03'], ['hearing', '2026-03-04'], ['expert', '2026-03-05']], [['pausedTwice', 2]]],
  ['accepted twice', [['accept', '2026-03-03'], ['accept', '2026-03-04']], [['twiceBegun', 1]]],
  ['another power halfway', [['accept', '2026-03-03'], ['approve', '2026-03-04', { power: 'other' }]], [['otherPower', 1]]],
])('%s is told', (_, events, found) => expect(faults(...events)).toEqual(found));

test('an explanation and a delivery may come after the end', () => {
  expect(caseOf(['accept', '2026-03-03'], ['approve', '2026-03-30'], ['explain', '2026-03-31', { reason: '系统故障' }], ['deliver', '2026-04-01'])).toMatchObject({ explained: true, delivered: '2026-04-01', faults: [] });
});
