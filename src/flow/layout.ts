// Steps → a picture as plain numbers: boxes, texts, lanes and lines, all in px. Who reads it: the SVG writer and the tests of geometry.
import type { FlowGraph } from './graph.ts';
import { labelText, laneText, stepText, type TextBlock, type TextLine } from './box-text.ts';
import { lanesOf } from './lanes.ts';
import type { Language } from '../i18n/language.ts';
import { measureGrid, type Grid } from './measure-grid.ts';
import { placeItems, type FlowVariant } from './place-items.ts';
import { routeLinks } from './route-links.ts';
import { drawLinks, type FlowLine } from './draw-links.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type BoxShape = 'start' | 'task' | 'decision' | 'end' | 'label';

export interface FlowBox extends Rect {
  shape: BoxShape;
  /** The step, or the edge whose condition this is. */
  of: { step: number } | { edge: number };
  lane: number;
  text: PlacedText;
}

/** Lines of text centred on `x`; `y` is the baseline of each. */
export interface PlacedText {
  x: number;
  lines: (TextLine & { y: number })[];
}

export interface FlowLane extends Rect {
  name: string;
  header: Rect;
  text: PlacedText;
}

export interface FlowLayout {
  variant: FlowVariant;
  width: number;
  height: number;
  /** Empty where there is nothing to divide: one column, or nobody named. */
  lanes: FlowLane[];
  boxes: FlowBox[];
  lines: FlowLine[];
}

export interface LayoutOptions {
  /** Who does the steps that name nobody, such as the office of the power. */
  office?: string;
  language?: Language;
}

/** How far the slanted ends of a decision reach in. */
export const SLANT = 14;
const NARROW_BOX = 192;

/** The picture of a graph: lanes beside each other (`wide`) or one column for a narrow screen (`narrow`). Never throws. */
export function layoutFlow(graph: FlowGraph, variant: FlowVariant, { office, language = 'zh' }: LayoutOptions = {}): FlowLayout {
  const lanes = lanesOf(graph, office);
  const names = variant === 'wide' ? lanes.names : [];
  const placement = placeItems(graph, variant === 'wide' ? lanes.of : [], Math.max(1, names.length), variant);
  const routes = routeLinks(placement);
  const boxWidth = variant === 'narrow' ? NARROW_BOX : boxWidthFor(placement.columns.length);
  const shapes = placement.items.map(({ of }): BoxShape => ('edge' in of ? 'label' : graph.nodes[of.step]!.out.length === 0 ? 'end' : graph.nodes[of.step]!.kind === 'end' ? 'task' : graph.nodes[of.step]!.kind));
  const texts = placement.items.map(({ of }, index): TextBlock => {
    const room = boxWidth - 2 * (shapes[index] === 'decision' ? SLANT + 4 : 10);
    if ('edge' in of) return labelText(graph.edges[of.edge]!.when ?? '', room);
    const { step, in: arriving } = graph.nodes[of.step]!;
    const who = variant === 'wide' ? lanes.detail[of.step] : whoOf(lanes.names[lanes.of[of.step]!], lanes.detail[of.step]);
    return stepText(step, of.step + 1, who, arriving.filter((edge) => !graph.edges[edge]!.back).length > 1, room, language);
  });
  const headers = names.map((name, lane) => laneText(name, boxWidth * placement.columns.filter((each) => each === lane).length));
  const grid = measureGrid(placement, routes, texts, shapes, boxWidth, headers);
  const boxes = placement.items.map((item, index): FlowBox => {
    const rect = grid.boxes[index]!;
    return { ...rect, shape: shapes[index]!, of: item.of, lane: item.lane, text: centred(texts[index]!, rect) };
  });
  return {
    variant,
    width: grid.width,
    height: grid.height,
    lanes: names.map((name, lane) => laneOf(name, grid, lane, headers[lane]!)),
    boxes,
    lines: drawLinks(placement, routes, grid, boxes),
  };
}

const whoOf = (lane: string | undefined, detail: string | undefined): string | undefined => (lane && detail ? `${lane} ${detail}` : lane ?? detail);
const boxWidthFor = (columns: number): number => (columns <= 2 ? 200 : columns <= 4 ? 168 : columns <= 6 ? 146 : columns === 7 ? 128 : 116);

function laneOf(name: string, grid: Grid, lane: number, text: TextBlock): FlowLane {
  const { x, width } = grid.lanes[lane]!;
  const header = { x, y: 1, width, height: grid.headerHeight };
  return { name, x, y: 1, width, height: grid.height - 2, header, text: centred(text, header) };
}

/** Text in the middle of a box. The baseline lies where the height above and below the signs looks equal. */
function centred({ lines, height }: TextBlock, box: Rect): PlacedText {
  let y = box.y + (box.height - height) / 2;
  return {
    x: box.x + box.width / 2,
    lines: lines.map((line) => {
      y += line.step;
      return { ...line, y: Math.round((y - line.size * 0.3) * 10) / 10 };
    }),
  };
}
