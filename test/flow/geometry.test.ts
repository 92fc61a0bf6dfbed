import { describe, expect, test } from 'vitest';
import { flowGraph } from '../../src/flow/graph.ts';
import { layoutFlow, type FlowLayout } from '../../src/flow/layout.ts';
import { CASES, HOSTILE_NAMES } from './cases.ts';
import { geometryFaults } from './geometry.ts';

const VARIANTS = ['wide', 'narrow'] as const;

describe.each(Object.entries(CASES))('%s', (_name, steps) => {
  test.each(VARIANTS)('the %s picture has no fault of geometry', (variant) => {
    const graph = flowGraph(steps);
    expect(geometryFaults(layoutFlow(graph, variant, { office: '自然资源局' }), graph)).toEqual([]);
  });
});

test('the pictures of hostile names keep their texts in their boxes', () => {
  const graph = flowGraph(HOSTILE_NAMES.map((name, index) => ({ id: `s${index}`, name: name.slice(0, 40), post: HOSTILE_NAMES[(index + 7) % 6]!, ...(index % 3 ? {} : { next: [{ to: `s${(index + 5) % HOSTILE_NAMES.length}`, when: name.slice(0, 40) }] }) })));
  const lost = /lost words/;
  for (const variant of VARIANTS) expect(geometryFaults(layoutFlow(graph, variant), graph).filter((fault) => !lost.test(fault))).toEqual([]);
});

describe('the check finds each kind of fault when a good picture is spoilt', () => {
  const graph = flowGraph(CASES['licence: branch, loop back, split, join, exits']!);
  const spoilt = (spoil: (layout: FlowLayout) => void): string[] => {
    const layout = structuredClone(layoutFlow(graph, 'wide'));
    spoil(layout);
    return geometryFaults(layout, graph);
  };
  const first = (layout: FlowLayout) => layout.boxes[0]!;

  test.each<[string, (layout: FlowLayout) => void, string]>([
    ['a text moved out', (layout) => void (first(layout).text.x += 60), 'text "1. 提出申请" of step 1 leaves its box'],
    ['a text on another', (layout) => void (first(layout).text.lines[1]!.y -= 15), 'text "文书" of step 1 lies on the line above'],
    ['a box over a box', (layout) => void Object.assign(layout.boxes[3]!, { x: layout.boxes[4]!.x - 20, y: layout.boxes[4]!.y - 5 }), 'step 4 and step 5 are too close'],
    ['a box over a lane edge', (layout) => void (layout.boxes[3]!.x -= 12), 'step 4 is not within lane 业务科'],
    ['a box in the lane heading', (layout) => void (first(layout).y = 10), 'step 1 is not within lane 申请人'],
    ['a line through a box', (layout) => void (layout.lines[0]!.points = [[129, 105], [129, 400], [457, 400], [457, 135]]), 'line step 1 → step 2 runs through or too near to step 3'],
    ['a slanted line', (layout) => void (layout.lines[0]!.points = [layout.lines[0]!.points[0]!, layout.lines[0]!.points.at(-1)!]), 'line step 1 → step 2 has a slanted piece'],
    ['a line on a lane edge', (layout) => void (layout.lines[0]!.points = layout.lines[0]!.points.map(([x, y]) => [x === layout.lines[0]!.points[0]![0] ? layout.lanes[1]!.x : x, y])), 'line step 1 → step 2 runs on an edge of lane 申请人'],
    ['a line that hangs in the air', (layout) => void (layout.lines[0]!.points = layout.lines[0]!.points.map(([x, y], index, all) => (index === all.length - 1 ? [x, y - 10] : [x, y]))), 'line step 1 → step 2 does not end at its box'],
    ['two lines on each other', (layout) => {
      const [a, b] = [layout.lines.find(({ from, to }) => from === 2 && to === 3)!, layout.lines.find(({ from, to }) => from === 4 && to === 5)!];
      b.points = a.points.map(([x, y]) => [x + 2, y] as const);
    }, 'lines step 3 → step 4 and step 5 → step 6 run on each other'],
    ['a frame too narrow', (layout) => void (layout.width -= 30), 'lane 分管领导 is clipped'],
    ['a frame too low', (layout) => void (layout.height -= 30), 'step 9 is clipped'],
    ['a lost word', (layout) => void (first(layout).text.lines[0]!.text = '1. 提出'), 'step 1 lost words'],
    ['a lost line', (layout) => void layout.lines.shift(), 'edge 0 is not drawn from its step to the next'],
    ['a lost box', (layout) => {
      const last = layout.boxes.length - 1;
      layout.boxes.pop();
      layout.lines = layout.lines.filter(({ from, to }) => from !== last && to !== last);
    }, 'is not drawn from its step to the next'],
  ])('%s', (_what, spoil, fault) => {
    expect(spoilt(spoil)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });
});
