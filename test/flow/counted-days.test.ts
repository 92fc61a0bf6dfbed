import { expect, test } from 'vitest';
import type { Limit, Step } from '../../src/model/schema-types.ts';
import { countedDays } from '../../src/flow/counted-days.ts';
import { flowGraph } from '../../src/flow/graph.ts';
import { CASES, days, landDisposal } from './cases.ts';

const count = (steps: Step[]) => countedDays(flowGraph(steps));
const step = (id: string, limit?: Limit, more: Partial<Step> = {}): Step => ({ id, name: id, ...(limit ? { limit } : {}), ...more });

test('the land disposal of R55 takes 6 steps and 20 working days', () => {
  expect([landDisposal.length, count(landDisposal)]).toEqual([6, { sums: [{ kind: 'days', value: 20, unit: 'workingDays' }], path: [0, 1, 2, 3, 4, 5], open: [] }]);
});

test('of ways at the same time the longest counts; with join any the shortest', () => {
  const ways = (join: 'all' | 'any') => count([step('a', days(1), { next: [{ to: 'b' }, { to: 'c' }] }), step('b', days(5), { next: [{ to: 'd' }] }), step('c', days(8)), step('d', days(2), { join })]);
  expect([ways('all'), ways('any')]).toEqual([
    { sums: [{ kind: 'days', value: 11, unit: 'workingDays' }], path: [0, 2, 3], open: [] },
    { sums: [{ kind: 'days', value: 9, unit: 'workingDays' }], path: [0, 2], open: [] },
  ]);
});

test('immediate steps and steps that do not count take no time', () => {
  expect(count([step('a', { kind: 'immediate' }), step('b', days(30), { counts: false }), step('c', days(2))])).toEqual({ sums: [{ kind: 'days', value: 2, unit: 'workingDays' }], path: [0, 1, 2], open: [] });
});

test('a loop back is not walked twice', () => {
  expect(count([step('a', days(3)), step('b', days(4), { next: [{ to: 'a', when: '补正' }, { to: 'c', when: '齐全' }] }), step('c', days(1))]).sums).toEqual([{ kind: 'days', value: 8, unit: 'workingDays' }]);
});

test('units stay apart, and the way is chosen by their least length', () => {
  const months: Limit = { kind: 'days', value: 2, unit: 'months' };
  expect(count([step('a', days(5), { next: [{ to: 'b' }, { to: 'c' }] }), step('b', days(40), { next: [] }), step('c', months, { next: [] })])).toEqual({ sums: [{ kind: 'days', value: 2, unit: 'months' }, { kind: 'days', value: 5, unit: 'workingDays' }], path: [0, 2], open: [] });
});

test('steps on the way that say no number are named', () => {
  expect(count([step('a'), step('b', { kind: 'unknown' }), step('c', { kind: 'none' }), step('d', days(1)), step('e', undefined, { kind: 'end' })]).open).toEqual([0, 1, 2]);
});

test('every case gives the same sum when it is counted again', () => {
  for (const steps of Object.values(CASES)) expect(count(steps)).toEqual(count(structuredClone(steps)));
});
