// Who stands in which lane: offices where a procedure passes several of them, otherwise posts.
import type { FlowGraph, FlowNode } from './graph.ts';

export interface Lanes {
  /** Lane names from left to right, in the order in which the procedure comes to them. Empty: nobody is named, so there is nothing to divide. */
  names: string[];
  /** Lane of each node, by its place. */
  of: number[];
  /** What the lane does not say yet about who does a step: its post in lanes of offices, its office in lanes of posts. */
  detail: (string | undefined)[];
}

const MOST_POSTS = 6;
const NOT_SAID = '未写明';

/** The office or post of each step. Steps that name nobody stand with the step that leads to them; `fallback` names them where none does. */
export function lanesOf(graph: FlowGraph, fallback?: string): Lanes {
  const steps = graph.nodes.map(({ step }) => step);
  const offices = new Set(steps.flatMap(({ office }) => office ?? []));
  const posts = new Set(steps.flatMap(({ post, office }) => post ?? office ?? []));
  const byOffice = offices.size > 1 || (offices.size === 1 && posts.size > MOST_POSTS);
  const said = steps.map(({ post, office }) => (byOffice ? office ?? post : post ?? office));
  if (said.every((who) => who === undefined)) return { names: fallback ? [fallback] : [], of: steps.map(() => 0), detail: steps.map(() => undefined) };
  const names: string[] = [];
  const of: number[] = [];
  for (const node of graph.nodes) {
    const name = said[node.index] ?? inherited(graph, node, said) ?? fallback ?? NOT_SAID;
    said[node.index] = name;
    if (!names.includes(name)) names.push(name);
    of.push(names.indexOf(name));
  }
  const detail = steps.map(({ post, office }, index) => [post, office].find((who) => who !== undefined && who !== said[index]));
  return { names, of, detail };
}

function inherited(graph: FlowGraph, node: FlowNode, said: readonly (string | undefined)[]): string | undefined {
  const source = node.in.map((edge) => graph.edges[edge]!.from).find((from) => said[from] !== undefined);
  return source === undefined ? said[node.index - 1] : said[source];
}
