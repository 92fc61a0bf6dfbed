// The grid: which row and column each step, and each condition of a branch, stands in. Conditions are small items of their own,
// so that their words get room like any other text.
import type { FlowGraph } from './graph.ts';
import { forwardOrder } from './graph.ts';

export type FlowVariant = 'wide' | 'narrow';

export interface Item {
  /** A step by its place, or the condition of an edge by the edge's place. */
  of: { step: number } | { edge: number };
  lane: number;
  row: number;
  column: number;
}

/** A line to draw between two items. */
export interface Link {
  from: number;
  to: number;
  edge: number;
  back: boolean;
  /** False for the line that leads to a condition: the arrow stands behind it. */
  arrow: boolean;
}

export interface Placement {
  items: Item[];
  links: Link[];
  rows: number;
  /** Lane of each column, from left to right. */
  columns: number[];
}

const MOST_COLUMNS = 7;
const MOST_IN_LANE = 3;

/** Places all items; no two share a cell, and every link but the loops back leads to a lower row. */
export function placeItems(graph: FlowGraph, laneOf: readonly number[], lanes: number, variant: FlowVariant): Placement {
  const { items, links } = itemsOf(graph, laneOf);
  if (variant === 'narrow') {
    sequence(graph, items, links).forEach((item, row) => (items[item]!.row = row));
    return { items, links, rows: items.length, columns: [0] };
  }
  const order = sequence(graph, items, links);
  const weight = remaining(items, links, order);
  const first = settle(items, links, order, items.map(() => 0));
  const room = laneColumns(items, first, lanes);
  const rows = spread(items, links, order, weight, room);
  items.forEach((item, index) => (item.row = rows[index]!));
  const columns = room.flatMap((count, lane) => Array.from({ length: count }, () => lane));
  assignColumns(items, links, weight, columns);
  return { items, links, rows: Math.max(0, ...rows) + 1, columns };
}

function itemsOf(graph: FlowGraph, laneOf: readonly number[]): { items: Item[]; links: Link[] } {
  const items = graph.nodes.map(({ index }): Item => ({ of: { step: index }, lane: laneOf[index] ?? 0, row: 0, column: 0 }));
  const links = graph.edges.flatMap(({ from, to, when, back }, edge): Link[] => {
    if (when === undefined) return [{ from, to, edge, back, arrow: true }];
    const label = items.push({ of: { edge }, lane: laneOf[to] ?? 0, row: 0, column: 0 }) - 1;
    return [{ from, to: label, edge, back: false, arrow: false }, { from: label, to, edge, back, arrow: true }];
  });
  return { items, links };
}

/** Items one after another as a reader would take them: the list's order, each condition right before what it leads to. */
function sequence(graph: FlowGraph, items: readonly Item[], links: readonly Link[]): number[] {
  const wanted = items.map(({ of }) => {
    if ('step' in of) return of.step;
    const { from, to, back } = graph.edges[of.edge]!;
    return back ? from + 0.25 : Math.max(from + 0.5, to - 0.5);
  });
  const nodes = items.map((_, index) => ({ index, out: [] as number[], in: [] as number[] }));
  links.forEach(({ from, to }, link) => {
    nodes[from]!.out.push(link);
    nodes[to]!.in.push(link);
  });
  return forwardOrder({ nodes, edges: links }, (a, b) => wanted[a]! - wanted[b]! || a - b);
}

/** How many items still follow each item at most: the longest way is the main one. */
function remaining(items: readonly Item[], links: readonly Link[], order: readonly number[]): number[] {
  const left = items.map(() => 0);
  for (const item of order.toReversed()) for (const { from, to, back } of links) if (from === item && !back) left[item] = Math.max(left[item]!, left[to]! + 1);
  return left;
}

/** Least rows: below every item that leads here, and not above `floor`. */
function settle(items: readonly Item[], links: readonly Link[], order: readonly number[], floor: readonly number[]): number[] {
  const rows = items.map((_, index) => floor[index]!);
  const onward = items.map((): number[] => []);
  for (const { from, to, back } of links) if (!back) onward[from]!.push(to);
  for (const item of order) for (const to of onward[item]!) rows[to] = Math.max(rows[to]!, rows[item]! + 1);
  return rows;
}

/** Columns for each lane: one, and more where items of one row stand side by side and the page has room. */
function laneColumns(items: readonly Item[], rows: readonly number[], lanes: number): number[] {
  const demand = Array.from({ length: lanes }, () => 1);
  const crowd = new Map<string, number>();
  items.forEach(({ lane }, index) => {
    const count = (crowd.get(`${lane}/${rows[index]}`) ?? 0) + 1;
    crowd.set(`${lane}/${rows[index]}`, count);
    demand[lane] = Math.min(MOST_IN_LANE, Math.max(demand[lane]!, count));
  });
  const room = demand.map(() => 1);
  for (let spare = MOST_COLUMNS - lanes, round = 1; spare > 0 && round < MOST_IN_LANE; round++) {
    for (let lane = 0; lane < lanes && spare > 0; lane++) if (demand[lane]! > round) (room[lane]!++, spare--);
  }
  return room;
}

/** Rows in which no lane holds more items than it has columns; the lighter ways on move down. */
function spread(items: readonly Item[], links: readonly Link[], order: readonly number[], weight: readonly number[], room: readonly number[]): number[] {
  let rows = settle(items, links, order, items.map(() => 0));
  for (let row = 0; row <= Math.max(...rows); row++) {
    const held = room.map(() => 0);
    const floor = [...rows];
    for (const item of heaviestFirst(order.filter((each) => rows[each] === row), weight)) {
      const { lane } = items[item]!;
      if (held[lane]! < room[lane]!) held[lane]!++;
      else floor[item] = row + 1;
    }
    rows = settle(items, links, order, floor);
  }
  return rows;
}

const heaviestFirst = (items: readonly number[], weight: readonly number[]): number[] => items.toSorted((a, b) => weight[b]! - weight[a]!);

/** Each item below the one that leads to it, where that column of its lane is free. */
function assignColumns(items: readonly Item[], links: readonly Link[], weight: readonly number[], columns: readonly number[]): void {
  const taken = new Set<string>();
  const byRow = [...items.keys()].toSorted((a, b) => items[a]!.row - items[b]!.row || weight[b]! - weight[a]! || a - b);
  for (const index of byRow) {
    const item = items[index]!;
    const sources = links.filter(({ from, to, back }) => to === index && !back && items[from]!.lane === item.lane).map(({ from }) => items[from]!);
    const loop = links.find(({ from, back }) => from === index && back && items[from]!.lane === item.lane && 'edge' in item.of);
    const base = columns.indexOf(item.lane);
    const wish = (loop ? items[loop.to]! : sources.toSorted((a, b) => b.row - a.row)[0])?.column ?? base;
    const free = columns.flatMap((lane, column) => (lane === item.lane && !taken.has(`${item.row}/${column}`) ? column : []));
    item.column = free.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b)[0] ?? base;
    taken.add(`${item.row}/${item.column}`);
  }
}
