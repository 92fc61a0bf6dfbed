// What is wrong with a graph of steps, as data: rules put it into words.
import type { FlowGraph } from './graph.ts';

/** `step` is the place of the step in the list, `next` the place of the edge in its `next`. */
export type FlowProblem =
  | { kind: 'unknown-target'; step: number; next: number; to: string }
  | { kind: 'duplicate-id'; step: number; first: number; id: string }
  | { kind: 'duplicate-edge'; step: number; next: number; to: string }
  /** No way leads here from the first step or from a step of kind `start`. */
  | { kind: 'unreachable'; step: number }
  /** From here no end can be reached: a loop without a way out. */
  | { kind: 'endless'; step: number }
  /** A decision needs at least two ways on, each with its condition. */
  | { kind: 'decision-without-branches'; step: number; branches: number }
  /** Some ways on have a condition and others have none: neither a branch nor a parallel split. */
  | { kind: 'condition-missing'; step: number; next: number };

/** Problems in the order of the list. `places` maps an id to the first step that has it. */
export function problemsOf(graph: FlowGraph, places: ReadonlyMap<string, number>): FlowProblem[] {
  const { nodes, edges, entries, exits } = graph;
  const reached = reach(entries, (node) => nodes[node]!.out.map((edge) => edges[edge]!.to));
  const leads = reach(exits, (node) => nodes[node]!.in.map((edge) => edges[edge]!.from));
  return nodes.flatMap(({ index, kind, step, out }): FlowProblem[] => {
    const next = step.next ?? [];
    const first = places.get(step.id) ?? index;
    return [
      ...(first === index ? [] : [{ kind: 'duplicate-id' as const, step: index, first, id: step.id }]),
      ...next.flatMap((edge, at): FlowProblem[] => {
        if (!places.has(edge.to)) return [{ kind: 'unknown-target', step: index, next: at, to: edge.to }];
        if (next.findIndex((other) => other.to === edge.to && other.when === edge.when) < at) return [{ kind: 'duplicate-edge', step: index, next: at, to: edge.to }];
        const someHave = next.some((other) => other.when !== undefined);
        return edge.when === undefined && (someHave || (kind === 'decision' && next.length > 1)) ? [{ kind: 'condition-missing', step: index, next: at }] : [];
      }),
      ...(reached.has(index) ? [] : [{ kind: 'unreachable' as const, step: index }]),
      ...(leads.has(index) ? [] : [{ kind: 'endless' as const, step: index }]),
      ...(kind === 'decision' && out.length < 2 ? [{ kind: 'decision-without-branches' as const, step: index, branches: out.length }] : []),
    ];
  });
}

function reach(from: readonly number[], onward: (node: number) => number[]): Set<number> {
  const seen = new Set(from);
  for (const node of seen) for (const next of onward(node)) seen.add(next);
  return seen;
}
