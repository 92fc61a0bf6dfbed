// Routes and sizes → the corner points of every line.
import { SLANT, type FlowBox } from './layout.ts';
import { portShift, type Grid } from './measure-grid.ts';
import type { Item, Link, Placement } from './place-items.ts';
import type { Route, Side } from './route-links.ts';

export type Point = readonly [x: number, y: number];

export interface FlowLine {
  /** Place of the edge in the graph; an edge with a condition has two lines, before and behind it. */
  edge: number;
  /** Places of the boxes it joins. */
  from: number;
  to: number;
  back: boolean;
  arrow: boolean;
  /** From the edge of one box to the edge of the other, only level and upright pieces. */
  points: Point[];
}

/** Lines leave a side a little below the middle and come in a little above it, so that the two never run on each other. */
const SIDE_SHIFT = 5;

export function drawLinks({ items, links }: Placement, routes: readonly Route[], grid: Grid, boxes: readonly FlowBox[]): FlowLine[] {
  return links.map((link, index) => ({ edge: link.edge, from: link.from, to: link.to, back: link.back, arrow: link.arrow, points: pointsOf(link, routes[index]!, items, grid, boxes) }));
}

function pointsOf(link: Link, route: Route, items: readonly Item[], grid: Grid, boxes: readonly FlowBox[]): Point[] {
  const [from, to] = [boxes[link.from]!, boxes[link.to]!];
  const x = grid.middle[items[link.from]!.column]!;
  const start: Point = [x, from.y + from.height];
  if (route.form === 'straight') return [start, [x, to.y]];
  if (route.form === 'over') {
    const across = grid.acrossAt(route.channel, route.net);
    const end = grid.middle[items[link.to]!.column]! + portShift(route.port);
    return [start, [x, across], [end, across], [end, to.y]];
  }
  const along = grid.alongAt(items[link.to]!.column, route.side, route.along);
  const end = sidePoint(to, route.side, -SIDE_SHIFT);
  if (route.form === 'side') {
    const leave = sidePoint(from, route.side, SIDE_SHIFT);
    return [leave, [along, leave[1]], [along, end[1]], end];
  }
  const across = grid.acrossAt(route.channel, route.net);
  return [start, [x, across], [along, across], [along, end[1]], end];
}

/** A point on the outline of a box, `shift` below the middle of a side. */
function sidePoint(box: FlowBox, side: Side, shift: number): Point {
  const inset = box.shape === 'decision' ? (SLANT * Math.abs(shift)) / (box.height / 2) : 0;
  return [side === 'left' ? box.x + inset : box.x + box.width - inset, box.y + box.height / 2 + shift];
}
