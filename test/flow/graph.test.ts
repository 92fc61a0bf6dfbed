import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/model/schema-types.ts';
import { flowGraph, forwardOrder } from '../../src/flow/graph.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, name: id, ...more });
const edgesOf = (steps: Step[]) => flowGraph(steps).edges.map(({ from, to, when, back }) => `${steps[from]!.id} ${back ? '~>' : '->'} ${steps[to]!.id}${when ? ` (${when})` : ''}`);

describe('edges', () => {
  test('a step without next leads to the next in the list, the last one ends', () => {
    const graph = flowGraph([step('a'), step('b'), step('c')]);
    expect([edgesOf([step('a'), step('b'), step('c')]), graph.entries, graph.exits]).toEqual([['a -> b', 'b -> c'], [0], [2]]);
  });

  test('an empty next and an end without next lead nowhere', () => {
    const steps = [step('a', { next: [{ to: 'b' }, { to: 'c' }] }), step('b', { next: [] }), step('c', { kind: 'end' }), step('d', { kind: 'start' })];
    expect([edgesOf(steps), flowGraph(steps).entries, flowGraph(steps).exits]).toEqual([['a -> b', 'a -> c'], [0, 3], [1, 2, 3]]);
  });

  test('a way back to an open step is a loop, also onto itself, and a way to an earlier step of the list that is no loop is none', () => {
    expect(edgesOf([step('a'), step('b', { next: [{ to: 'a', when: '补正' }, { to: 'b', when: '再查' }, { to: 'c', when: '齐全' }] }), step('c')])).toEqual(['a -> b', 'b ~> a (补正)', 'b ~> b (再查)', 'b -> c (齐全)']);
    expect(edgesOf([step('a', { next: [{ to: 'c' }] }), step('b', { next: [] }), step('c', { next: [{ to: 'b' }] })])).toEqual(['a -> c', 'c -> b']);
  });

  test('without the loops the steps can be put in an order', () => {
    const graph = flowGraph([step('a', { next: [{ to: 'c' }, { to: 'b' }] }), step('b', { next: [] }), step('c', { next: [{ to: 'b' }, { to: 'a' }] })]);
    expect(forwardOrder(graph)).toEqual([0, 2, 1]);
  });

  test('an empty list is an empty graph', () => {
    expect(flowGraph([])).toEqual({ nodes: [], edges: [], entries: [], exits: [], problems: [] });
  });
});

describe('problems', () => {
  const problems = (steps: Step[]) => flowGraph(steps).problems;

  test('a sound procedure has none', () => {
    expect(problems([step('a', { kind: 'decision', next: [{ to: 'b', when: '是' }, { to: 'c', when: '否' }] }), step('b', { next: [{ to: 'a' }, { to: 'c' }] }), step('c', { kind: 'end' })])).toEqual([]);
  });

  test('a target that is no step', () => {
    expect(problems([step('a', { next: [{ to: 'b' }, { to: 'nowhere' }] }), step('b')])).toEqual([{ kind: 'unknown-target', step: 0, next: 1, to: 'nowhere' }]);
  });

  test('two steps of one id: lines lead to the first', () => {
    expect(problems([step('a'), step('b'), step('a')])).toEqual([{ kind: 'duplicate-id', step: 2, first: 0, id: 'a' }]);
  });

  test('the same way written twice', () => {
    expect(problems([step('a', { next: [{ to: 'b' }, { to: 'b' }] }), step('b')])).toEqual([{ kind: 'duplicate-edge', step: 0, next: 1, to: 'b' }]);
  });

  test('a step that no way leads to', () => {
    expect(problems([step('a', { next: [{ to: 'c' }] }), step('b'), step('c')])).toEqual([{ kind: 'unreachable', step: 1 }]);
  });

  test('a loop without a way out, and what leads only into it', () => {
    expect(problems([step('a', { next: [{ to: 'b' }, { to: 'd' }] }), step('b'), step('c', { next: [{ to: 'b' }] }), step('d')])).toEqual([{ kind: 'endless', step: 1 }, { kind: 'endless', step: 2 }]);
  });

  test('a decision with one way on', () => {
    expect(problems([step('a', { kind: 'decision' }), step('b')])).toEqual([{ kind: 'decision-without-branches', step: 0, branches: 1 }]);
  });

  test('a condition missing beside others, and in a decision', () => {
    expect(problems([step('a', { next: [{ to: 'b', when: '是' }, { to: 'c' }] }), step('b', { kind: 'decision', next: [{ to: 'c', when: '甲' }, { to: 'd' }] }), step('c'), step('d')])).toEqual([
      { kind: 'condition-missing', step: 0, next: 1 },
      { kind: 'condition-missing', step: 1, next: 1 },
    ]);
  });
});
