// Which way each line takes through the grid, before anything has a size. Lines run only between rows (channels), beside columns (sides)
// and through empty cells that are reserved for them, so they cannot meet a box.
import type { Item, Link, Placement } from './place-items.ts';

export type Side = 'left' | 'right';
/** Where a line meets the top of a box: its middle, or a little to one side where the middle is taken from above. */
export type Port = -1 | 0 | 1;

export type Route =
  /** Straight down one column, through empty cells. */
  | { form: 'straight' }
  /** Down, across in one channel, down. `net` names the lines that may share the piece across. */
  | { form: 'over'; channel: number; net: string; port: Port }
  /** Out of one side, along it, back in at the same side: passes boxes of the same column. `along` names the lines that may share the piece beside it. */
  | { form: 'side'; side: Side; along: string }
  /** Down, across in the channel below, along a side of the target's column, in at that side. */
  | { form: 'round'; channel: number; net: string; side: Side; along: string };

/** A route for each link, in the order of the links. Channel r lies below row r. */
export function routeLinks({ items, links }: Placement): Route[] {
  const boxes = new Set(items.map(({ row, column }) => `${row}/${column}`));
  /** Empty cells through which a line runs, with the link it belongs to. */
  const reserved = new Map<string, number>();
  const take = (column: number, after: number, before: number, link: number): boolean => {
    const cells = Array.from({ length: before - after - 1 }, (_, index) => `${after + 1 + index}/${column}`);
    if (cells.some((cell) => boxes.has(cell) || reserved.has(cell))) return false;
    cells.forEach((cell) => reserved.set(cell, link));
    return true;
  };
  const choose = (index: number): Route => {
    const link = links[index]!;
    const [from, to] = [items[link.from]!, items[link.to]!];
    const same = from.column === to.column;
    if (!link.back) {
      if (same && take(to.column, from.row, to.row, index)) return { form: 'straight' };
      if (!same && take(to.column, from.row, to.row, index)) return { form: 'over', channel: from.row, net: netOf(items, links, link), port: 0 };
      if (!same && take(from.column, from.row, to.row, index)) return { form: 'over', channel: to.row - 1, net: `in${link.to}`, port: 0 };
    }
    const along = `to${link.to}`;
    if (same) return { form: 'side', side: link.back ? 'left' : 'right', along };
    return { form: 'round', channel: from.row, net: `out${link.from}`, side: from.column < to.column ? 'left' : 'right', along };
  };
  const routes: Route[] = [];
  for (const index of [...links.keys()].toSorted((a, b) => span(items, links[a]!) - span(items, links[b]!) || a - b)) routes[index] = choose(index);
  const bottoms = new Set(links.filter((_, index) => routes[index]!.form !== 'side').map(({ from }) => `${items[from]!.row}/${items[from]!.column}`));
  links.forEach((link, index) => {
    const route = routes[index]!;
    if (route.form === 'over') route.port = portOf(link, items, bottoms, reserved.get(`${route.channel}/${items[link.to]!.column}`), route.channel, links);
  });
  const forks = links.filter((_, index) => isPassing(routes[index]!));
  links.forEach(({ from }, index) => {
    const route = routes[index]!;
    if (isPassing(route) && forks.filter((other) => other.from === from).length > 1) route.along = `from${from}`;
  });
  return routes;
}

/** Passes boxes of its own column on the way forward: several such lines of one step run together until each turns in. */
const isPassing = (route: Route): route is Route & { form: 'side' } => route.form === 'side' && route.side === 'right';

/** The middle of the box, unless something else comes down the same column into the channel: then the side from which the line arrives. */
function portOf(link: Link, items: readonly Item[], bottoms: ReadonlySet<string>, through: number | undefined, channel: number, links: readonly Link[]): Port {
  const column = items[link.to]!.column;
  if (through !== undefined ? links[through] === link : !bottoms.has(`${channel}/${column}`)) return 0;
  return items[link.from]!.column < column ? -1 : 1;
}

const span = (items: readonly Item[], { from, to }: Link): number => Math.abs(items[to]!.row - items[from]!.row) + (items[from]!.column === items[to]!.column ? 0 : 0.5);

/** Lines that fork share a net by their source; a single line out shares the net of its target with the others that join there. */
function netOf(items: readonly Item[], links: readonly Link[], link: Link): string {
  const forks = links.some((other) => other !== link && other.from === link.from && items[other.to]!.column !== items[other.from]!.column);
  return forks || items[link.to]!.row > items[link.from]!.row + 1 ? `out${link.from}` : `in${link.to}`;
}
