import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowGraph } from '../../src/flow/graph.ts';
import { layoutFlow } from '../../src/flow/layout.ts';
import { someSteps } from './arbitrary-steps.ts';
import { geometryFaults } from './geometry.ts';

const RUNS = 3000;

for (const variant of ['wide', 'narrow'] as const) {
  test(`the ${variant} picture of any procedure has no fault of geometry`, () => {
    fc.assert(
      fc.property(someSteps(), (steps) => {
        const graph = flowGraph(steps);
        expect(geometryFaults(layoutFlow(graph, variant), graph)).toEqual([]);
      }),
      { seed: 20260601, numRuns: RUNS },
    );
  });
}
