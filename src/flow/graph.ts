// Steps as people write them → a graph with every edge spelled out. Nodes are named by their place in the list, because ids may be wrong.
import type { Step } from '../model/schema-types.ts';
import { problemsOf, type FlowProblem } from './graph-problems.ts';

export type NodeKind = 'start' | 'task' | 'decision' | 'end';

export interface FlowNode {
  /** Place in the list of steps, from 0; edges name nodes by it. */
  index: number;
  kind: NodeKind;
  step: Step;
  /** Edges that leave and that arrive, as places in `FlowGraph.edges`. */
  out: number[];
  in: number[];
}

export interface FlowEdge {
  from: number;
  to: number;
  /** Condition of a branch. */
  when?: string;
  /** Closes a loop: leads back to a step that was passed on the way here. */
  back: boolean;
}

export interface FlowGraph {
  nodes: FlowNode[];
  edges: FlowEdge[];
  /** Where a procedure may begin: the first step, and every step of kind `start` (R23: started at any time). */
  entries: number[];
  /** Steps after which nothing follows. */
  exits: number[];
  problems: FlowProblem[];
}

/** The graph of a list of steps; never throws, what is wrong stands in `problems`. Edges to unknown steps are left out. */
export function flowGraph(steps: readonly Step[]): FlowGraph {
  const nodes = steps.map((step, index): FlowNode => ({ index, kind: step.kind ?? 'task', step, out: [], in: [] }));
  const places = new Map<string, number>();
  for (const { index, step } of nodes) if (!places.has(step.id)) places.set(step.id, index);
  const edges: FlowEdge[] = [];
  for (const node of nodes) {
    for (const { to, when } of nextOf(steps, node.index)) {
      const target = typeof to === 'number' ? to : places.get(to);
      if (target === undefined || node.out.some((edge) => edges[edge]!.to === target && edges[edge]!.when === when)) continue;
      node.out.push(edges.length);
      nodes[target]!.in.push(edges.length);
      edges.push({ from: node.index, to: target, back: false, ...(when === undefined ? {} : { when }) });
    }
  }
  const entries = nodes.filter(({ index, kind }) => index === 0 || kind === 'start').map(({ index }) => index);
  const exits = nodes.filter(({ out }) => out.length === 0).map(({ index }) => index);
  markLoops(nodes, edges, entries);
  const graph: FlowGraph = { nodes, edges, entries, exits, problems: [] };
  graph.problems = problemsOf(graph, places);
  return graph;
}

/** `next` as written, or the step that follows in the list; an end has no next unless it says so. */
function nextOf(steps: readonly Step[], index: number): { to: string | number; when?: string }[] {
  const step = steps[index]!;
  if (step.next) return step.next;
  return step.kind === 'end' || index + 1 >= steps.length ? [] : [{ to: index + 1 }];
}

/** An edge is a loop back when its target is still open in a depth-first walk; without these edges no cycle is left. */
function markLoops(nodes: readonly FlowNode[], edges: FlowEdge[], entries: readonly number[]): void {
  const state = new Uint8Array(nodes.length);
  const OPEN = 1;
  const DONE = 2;
  for (const root of [...entries, ...nodes.keys()]) {
    if (state[root]) continue;
    const stack = [{ node: root, edge: 0 }];
    state[root] = OPEN;
    while (stack.length) {
      const top = stack.at(-1)!;
      const out = nodes[top.node]!.out;
      if (top.edge === out.length) {
        state[top.node] = DONE;
        stack.pop();
        continue;
      }
      const edge = edges[out[top.edge++]!]!;
      if (state[edge.to] === OPEN) edge.back = true;
      else if (!state[edge.to]) {
        state[edge.to] = OPEN;
        stack.push({ node: edge.to, edge: 0 });
      }
    }
  }
}

interface Walkable {
  nodes: readonly { index: number; out: readonly number[]; in: readonly number[] }[];
  edges: readonly { from: number; to: number; back: boolean }[];
}

/** Nodes in an order in which every edge but the loops back leads forward; among those that may come next the first by `compare`. */
export function forwardOrder({ nodes, edges }: Walkable, compare: (a: number, b: number) => number = (a, b) => a - b): number[] {
  const waiting = nodes.map((node) => node.in.filter((edge) => !edges[edge]!.back).length);
  const order: number[] = [];
  const ready = nodes.filter(({ index }) => waiting[index] === 0).map(({ index }) => index);
  while (ready.length) {
    const node = ready.sort(compare).shift()!;
    order.push(node);
    for (const edge of nodes[node]!.out) {
      const { to, back } = edges[edge]!;
      if (!back && --waiting[to]! === 0) ready.push(to);
    }
  }
  return order;
}
