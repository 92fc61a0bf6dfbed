// What must be true of every picture, as pure functions over the layout: each returns what it found wrong, in words for the developer.
import type { Point } from '../../src/flow/draw-links.ts';
import type { FlowGraph } from '../../src/flow/graph.ts';
import { SLANT, type FlowBox, type FlowLayout, type PlacedText, type Rect } from '../../src/flow/layout.ts';
import { textWidth } from '../../src/flow/measure-text.ts';

/** Height of the line box of usual Chinese typefaces above and below the baseline, in em (Noto Sans CJK is the tallest). */
const ABOVE = 1.17;
const BELOW = 0.3;
/** Least distances in px. */
const BOX_GAP = 8;
const LINE_TO_BOX = 6;
const LINE_TO_LINE = 6;
const LINE_TO_EDGE = 4;
const ARROW_LENGTH = 8;
const EPSILON = 0.11;

/** Everything wrong with a picture; empty for a good one. */
export function geometryFaults(layout: FlowLayout, graph: FlowGraph): string[] {
  return [textFaults, boxFaults, laneFaults, lineFaults, meetingFaults, frameFaults].flatMap((check) => check(layout)).concat(contentFaults(layout, graph));
}

const nameOf = ({ of }: FlowBox): string => ('step' in of ? `step ${of.step + 1}` : `condition of edge ${of.edge}`);
const right = (rect: Rect): number => rect.x + rect.width;
const bottom = (rect: Rect): number => rect.y + rect.height;

function textRects({ x, lines }: PlacedText): Rect[] {
  return lines.map(({ text, size, y }) => ({ x: x - (textWidth(text) * size) / 2, y: y - ABOVE * size, width: textWidth(text) * size, height: (ABOVE + BELOW) * size }));
}

function inside(inner: Rect, outer: Rect): boolean {
  return inner.x >= outer.x - EPSILON && right(inner) <= right(outer) + EPSILON && inner.y >= outer.y - EPSILON && bottom(inner) <= bottom(outer) + EPSILON;
}

function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return a.x < right(b) + gap && b.x < right(a) + gap && a.y < bottom(b) + gap && b.y < bottom(a) + gap;
}

/** No text outside its box, no line of text on another. */
function textFaults({ boxes, lanes }: FlowLayout): string[] {
  const places = [
    ...boxes.map((box) => ({ name: nameOf(box), text: box.text, room: box.shape === 'decision' ? { ...box, x: box.x + SLANT, width: box.width - 2 * SLANT } : box })),
    ...lanes.map((lane) => ({ name: `lane ${lane.name}`, text: lane.text, room: lane.header })),
  ];
  return places.flatMap(({ name, text, room }) => [
    ...textRects(text).flatMap((rect, index) => (inside(rect, room) ? [] : [`text ${JSON.stringify(text.lines[index]!.text)} of ${name} leaves its box`])),
    ...text.lines.flatMap(({ y, size, text: words }, index) => (index > 0 && y - text.lines[index - 1]!.y < size * 1.1 ? [`text ${JSON.stringify(words)} of ${name} lies on the line above`] : [])),
  ]);
}

/** No box over a box. */
function boxFaults({ boxes }: FlowLayout): string[] {
  return boxes.flatMap((box, index) => boxes.slice(index + 1).flatMap((other) => (overlap(box, other, BOX_GAP) ? [`${nameOf(box)} and ${nameOf(other)} are too close`] : [])));
}

/** No box over a lane edge or in another's lane; lanes side by side. */
function laneFaults({ boxes, lanes }: FlowLayout): string[] {
  return [
    ...lanes.slice(1).flatMap((lane, index) => (Math.abs(lane.x - right(lanes[index]!)) > EPSILON ? [`lane ${lane.name} does not begin where ${lanes[index]!.name} ends`] : [])),
    ...(lanes.length ? boxes : []).flatMap((box) => {
      const lane = lanes[box.lane]!;
      const room = { x: lane.x + LINE_TO_EDGE, y: bottom(lane.header) + LINE_TO_EDGE, width: lane.width - 2 * LINE_TO_EDGE, height: lane.height };
      return inside(box, { ...room, height: bottom(lane) - room.y }) ? [] : [`${nameOf(box)} is not within lane ${lane.name}`];
    }),
  ];
}

interface Segment extends Rect {
  line: number;
  level: boolean;
}

function segmentsOf({ lines }: FlowLayout): Segment[] {
  return lines.flatMap(({ points }, line) => points.slice(1).map((point, index): Segment => ({ line, level: point[1] === points[index]![1], ...rectOf(points[index]!, point) })));
}

const rectOf = ([x1, y1]: Point, [x2, y2]: Point): Rect => ({ x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) });

/** No line through a box or over a condition, on a lane edge, or hanging in the air; arrows have room for their heads. */
function lineFaults(layout: FlowLayout): string[] {
  const { boxes, lanes, lines } = layout;
  const nameOfLine = (line: number): string => `line ${nameOf(boxes[lines[line]!.from]!)} → ${nameOf(boxes[lines[line]!.to]!)}`;
  const faults = segmentsOf(layout).flatMap((segment): string[] => {
    const { from, to } = lines[segment.line]!;
    return [
      ...(segment.width > 0 && segment.height > 0 ? [`${nameOfLine(segment.line)} has a slanted piece`] : []),
      ...boxes.flatMap((box, index) => {
        const own = index === from || index === to;
        const hit = own ? overlap(segment, box, box.shape === 'decision' ? -SLANT / 2 : -EPSILON) : overlap(segment, box, LINE_TO_BOX);
        return hit ? [`${nameOfLine(segment.line)} runs ${own ? 'through its own box' : `through or too near to ${nameOf(box)}`}`] : [];
      }),
      ...lanes.flatMap((lane) => {
        const onEdge = !segment.level && [lane.x, right(lane)].some((x) => Math.abs(segment.x - x) < LINE_TO_EDGE);
        return onEdge || segment.y < bottom(lane.header) + LINE_TO_EDGE ? [`${nameOfLine(segment.line)} runs on an edge of lane ${lane.name}`] : [];
      }),
    ];
  });
  return [
    ...faults,
    ...lines.flatMap(({ points, from, to, arrow }, line) => [
      ...(onOutline(points[0]!, boxes[from]!) ? [] : [`${nameOfLine(line)} does not begin at its box`]),
      ...(onOutline(points.at(-1)!, boxes[to]!) ? [] : [`${nameOfLine(line)} does not end at its box`]),
      ...(arrow && lengthOf(points.at(-2)!, points.at(-1)!) < ARROW_LENGTH + 1 ? [`${nameOfLine(line)} has no room for its arrow`] : []),
    ]),
  ];
}

const lengthOf = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

function onOutline([x, y]: Point, box: FlowBox): boolean {
  const slant = box.shape === 'decision' ? (SLANT * Math.abs(y - (box.y + box.height / 2))) / (box.height / 2) : 0;
  const onSide = (Math.abs(x - (box.x + slant)) < EPSILON || Math.abs(x - (right(box) - slant)) < EPSILON) && y > box.y && y < bottom(box);
  const onLevel = (Math.abs(y - box.y) < EPSILON || Math.abs(y - bottom(box)) < EPSILON) && x > box.x + 16 && x < right(box) - 16;
  return onSide || onLevel;
}

/** Lines of different procedures' ways may cross, but not run on each other or touch: a reader could not tell them apart. */
function meetingFaults(layout: FlowLayout): string[] {
  const { lines, boxes } = layout;
  const segments = segmentsOf(layout);
  const akin = (a: number, b: number): boolean => lines[a]!.from === lines[b]!.from || lines[a]!.to === lines[b]!.to;
  const faults = new Set<string>();
  segments.forEach((a, index) => {
    for (const b of segments.slice(index + 1)) {
      if (a.line === b.line || akin(a.line, b.line)) continue;
      const crossing = a.level !== b.level && properCrossing(a.level ? a : b, a.level ? b : a);
      if (!crossing && overlap(a, b, a.level === b.level ? LINE_TO_LINE : EPSILON)) faults.add(`lines ${[a, b].map(({ line }) => `${nameOf(boxes[lines[line]!.from]!)} → ${nameOf(boxes[lines[line]!.to]!)}`).join(' and ')} run on each other`);
    }
  });
  lines.forEach(({ points, arrow, to }, index) => {
    const [x, y] = points.at(-1)!;
    const down = points.at(-2)![0] === x;
    const head: Rect = down ? { x: x - 4, y: y - ARROW_LENGTH, width: 8, height: ARROW_LENGTH } : { x: points.at(-2)![0] < x ? x - ARROW_LENGTH : x, y: y - 4, width: ARROW_LENGTH, height: 8 };
    if (arrow) for (const segment of segments) if (!akin(segment.line, index) && overlap(segment, head)) faults.add(`a line runs over the arrow at ${nameOf(boxes[to]!)}`);
  });
  return [...faults];
}

/** The two cross in the inside of both, not at an end. */
function properCrossing(level: Segment, upright: Segment): boolean {
  return upright.x > level.x + 2 && upright.x < right(level) - 2 && level.y > upright.y + 2 && level.y < bottom(upright) - 2;
}

/** Nothing clipped by the frame. */
function frameFaults({ width, height, boxes, lines, lanes }: FlowLayout): string[] {
  const frame: Rect = { x: 1 - EPSILON, y: 1 - EPSILON, width: width - 2 + 2 * EPSILON, height: height - 2 + 2 * EPSILON };
  return [
    ...boxes.flatMap((box) => (inside(box, frame) ? [] : [`${nameOf(box)} is clipped`])),
    ...lanes.flatMap((lane) => (inside(lane, frame) ? [] : [`lane ${lane.name} is clipped`])),
    ...lines.flatMap(({ points }, line) => (points.every(([x, y]) => inside({ x: x - 2, y: y - 2, width: 4, height: 4 }, frame)) ? [] : [`line ${line} is clipped`])),
  ];
}

/** Every step, every condition and every edge is drawn once, with all its words. */
function contentFaults({ boxes, lines }: FlowLayout, graph: FlowGraph): string[] {
  const steps = boxes.flatMap(({ of }) => ('step' in of ? [of.step] : []));
  const wordsOf = (box: FlowBox, role: string): string => box.text.lines.filter((line) => line.role === role).map(({ text }) => text).join('');
  const squeeze = (text: string): string => text.replace(/\s+/gu, '');
  return [
    ...(JSON.stringify(steps) === JSON.stringify(graph.nodes.map(({ index }) => index)) ? [] : ['not every step has one box']),
    ...boxes.flatMap((box) => {
      const wanted = 'step' in box.of ? `${box.of.step + 1}.${graph.nodes[box.of.step]!.step.name}` : graph.edges[box.of.edge]!.when ?? '';
      return squeeze(wordsOf(box, 'step' in box.of ? 'name' : 'label')) === squeeze(wanted) ? [] : [`${nameOf(box)} lost words`];
    }),
    ...graph.edges.flatMap(({ from, to, when }, edge) => {
      const drawn = lines.filter((line) => line.edge === edge);
      const ends = when === undefined ? drawn.length === 1 : drawn.length === 2 && drawn[0]!.to === drawn[1]!.from && !drawn[0]!.arrow;
      return ends && drawn[0]!.from === from && drawn.at(-1)!.to === to && drawn.at(-1)!.arrow ? [] : [`edge ${edge} is not drawn from its step to the next`];
    }),
  ];
}
