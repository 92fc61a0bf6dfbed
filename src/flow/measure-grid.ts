// Sizes: how wide each column and how high each row and channel must be for the boxes and lines in it, and so where everything stands.
import type { TextBlock } from './box-text.ts';
import type { BoxShape, Rect } from './layout.ts';
import type { Placement } from './place-items.ts';
import type { Route, Side } from './route-links.ts';
import { assignTracks, type Piece } from './tracks.ts';

export interface Grid {
  width: number;
  height: number;
  headerHeight: number;
  lanes: { x: number; width: number }[];
  boxes: Rect[];
  /** Middle of each column. */
  middle: number[];
  /** Height of the piece across that a link takes in its channel. */
  acrossAt: (channel: number, net: string) => number;
  /** Place of the piece that a link takes along a side of a column. */
  alongAt: (column: number, side: Side, net: string) => number;
}

/** Distance between parallel lines, between a line and a box, between a line and a lane edge. */
const TRACK = 9;
const CLEAR = 12;
/** From a box to the first line beside it: room for an arrow and a bend. */
const BESIDE = 15;
const EDGE = 9;
const ARROW = 18;
/** Room on a phone of 320 px between the margins of the page. */
export const PHONE = 288;
const PORT = 12;

/** Where a line meets the top of a box, from its middle. */
export const portShift = (port: number): number => port * PORT;

export function measureGrid(placement: Placement, routes: readonly Route[], texts: readonly TextBlock[], shapes: readonly BoxShape[], boxWidth: number, headers: readonly TextBlock[]): Grid {
  const { items, links, rows, columns } = placement;
  const sides = columns.map((_, column) => ({ left: sideTracks(placement, routes, column, 'left'), right: sideTracks(placement, routes, column, 'right') }));
  const beside = (count: number): number => (count ? BESIDE + (count - 1) * TRACK + EDGE : EDGE);
  /** A single column stands in the middle of the picture, as long as that leaves the picture narrow enough for a phone. */
  const margins = (before: number, after: number): [number, number] => {
    const both = Math.max(before, after);
    return columns.length === 1 && boxWidth + 2 * both + 2 <= PHONE ? [both, both] : [before, after];
  };
  let x = 1;
  const lanes: { x: number; width: number }[] = [];
  const middle = columns.map((lane, column) => {
    const { left, right } = sides[column]!;
    const [before, after] = margins(beside(left.count), beside(right.count));
    const known = (lanes[lane] ??= { x, width: 0 });
    const at = x + before + boxWidth / 2;
    x += before + boxWidth + after;
    known.width = x - known.x;
    return at;
  });
  const alongAt = (column: number, side: Side, net: string): number => {
    const distance = boxWidth / 2 + BESIDE + TRACK * (sides[column]![side].trackOf.get(net) ?? 0);
    return middle[column]! + (side === 'left' ? -distance : distance);
  };

  const channels = Array.from({ length: rows }, (_, channel) => assignTracks(piecesAcross(placement, routes, channel, middle, alongAt), CLEAR));
  const headerHeight = headers.length ? Math.max(...headers.map(({ height }) => height)) + 14 : 0;
  let y = headerHeight + 1 + (headers.length ? 16 : 1);
  const tops: number[] = [];
  const heights: number[] = [];
  const acrossTop: number[] = [];
  for (let row = 0; row < rows; row++) {
    tops.push(y);
    heights.push(Math.max(...items.map((item, index) => (item.row === row ? boxHeight(texts[index]!, shapes[index]!) : 0))));
    y += heights[row]!;
    acrossTop.push(y + CLEAR);
    const tracks = channels[row]!.count;
    const arrows = links.some(({ arrow, to, back }) => arrow && !back && items[to]!.row === row + 1);
    y += row === rows - 1 ? (tracks ? CLEAR + tracks * TRACK : 0) : tracks ? CLEAR + (tracks - 1) * TRACK + (arrows ? ARROW : CLEAR) : arrows ? CLEAR + ARROW - 4 : CLEAR;
  }
  const boxes = items.map(({ row, column }, index): Rect => {
    const label = shapes[index] === 'label';
    const width = label ? Math.max(60, Math.ceil(texts[index]!.width) + 16) : boxWidth;
    const height = label ? boxHeight(texts[index]!, 'label') : stepHeight(row);
    // A condition stands near the step it belongs to.
    return { x: middle[column]! - width / 2, y: tops[row]! + (label ? 0 : (heights[row]! - height) / 2), width, height };
  });
  /** Steps of one row are equally high, as long as that is not because of the words of a condition. */
  function stepHeight(row: number): number {
    return Math.max(...items.map((item, index) => (item.row === row && shapes[index] !== 'label' ? boxHeight(texts[index]!, shapes[index]!) : 0)));
  }
  return {
    width: Math.ceil(x + 1),
    height: Math.ceil(y + (headers.length ? 14 : 1)),
    headerHeight,
    lanes,
    boxes,
    middle,
    acrossAt: (channel, net) => acrossTop[channel]! + TRACK * (channels[channel]!.trackOf.get(net) ?? 0),
    alongAt,
  };
}

const boxHeight = ({ height }: TextBlock, shape: BoxShape): number => 2 * Math.ceil((height + (shape === 'label' ? 8 : 16)) / 2);

/** Lines beside a column. Places: row r is 2r, the channel below it 2r + 1. */
function sideTracks({ items, links }: Placement, routes: readonly Route[], column: number, side: Side): ReturnType<typeof assignTracks> {
  const pieces = links.flatMap(({ from, to }, index): Piece[] => {
    const route = routes[index]!;
    if ((route.form !== 'side' && route.form !== 'round') || route.side !== side || items[to]!.column !== column) return [];
    return [{ net: route.along, from: route.form === 'side' ? 2 * items[from]!.row : 2 * route.channel + 1, to: 2 * items[to]!.row }];
  });
  return assignTracks(pieces, 0);
}

/** Pieces across a channel, from the middle of the source's column to where the line turns down or up. */
function piecesAcross({ items, links }: Placement, routes: readonly Route[], channel: number, middle: readonly number[], alongAt: Grid['alongAt']): Piece[] {
  return links.flatMap(({ from, to }, index): Piece[] => {
    const route = routes[index]!;
    if ((route.form !== 'over' && route.form !== 'round') || route.channel !== channel) return [];
    const target = items[to]!.column;
    return [{ net: route.net, from: middle[items[from]!.column]!, to: route.form === 'over' ? middle[target]! + portShift(route.port) : alongAt(target, route.side, route.along) }];
  });
}
