// Lines that run together are drawn once where they do: a dashed line drawn twice looks solid, and every byte counts.
import type { FlowLine, Point } from './draw-links.ts';

/** How far a line still runs along the one that it joins, so that its bend leads into it. */
const LEAD = 10;

/** The points to draw for each line, in the order of the lines; pieces are left out only where another line with the same beginning or end draws them. */
export function drawnOnce(lines: readonly FlowLine[]): Point[][] {
  const drawn = new Map<string, [Point, Point][]>();
  const result: Point[][] = [];
  const longestFirst = [...lines.keys()].toSorted((a, b) => lengthOf(lines[b]!.points) - lengthOf(lines[a]!.points) || a - b);
  for (const index of longestFirst) {
    const { points, from, to, back } = lines[index]!;
    const sources = known(drawn, `${back}/from${from}`);
    const targets = known(drawn, `${back}/to${to}`);
    const fromStart = trimmed(points.toReversed(), sources).toReversed();
    result[index] = fromStart.length < points.length ? fromStart : trimmed(points, targets);
    for (const piece of piecesOf(points)) {
      sources.push(piece);
      targets.push(piece);
    }
  }
  return result;
}

const known = <T>(map: Map<string, T[]>, key: string): T[] => map.get(key) ?? map.set(key, []).get(key)!;
const piecesOf = (points: readonly Point[]): [Point, Point][] => points.slice(1).map((point, index) => [points[index]!, point]);
const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
const lengthOf = (points: readonly Point[]): number => piecesOf(points).reduce((sum, [a, b]) => sum + distance(a, b), 0);

/** Without the pieces at the end that are drawn already, but for a lead into them. */
function trimmed(points: readonly Point[], drawn: readonly [Point, Point][]): Point[] {
  let keep = points.length - 1;
  while (keep > 0 && drawn.some((piece) => covers(piece, points[keep - 1]!, points[keep]!))) keep--;
  if (keep === points.length - 1 || keep === 0) return [...points];
  const [at, next] = [points[keep]!, points[keep + 1]!];
  const lead = Math.min(LEAD, distance(at, next));
  return [...points.slice(0, keep + 1), [at[0] + Math.sign(next[0] - at[0]) * lead, at[1] + Math.sign(next[1] - at[1]) * lead]];
}

function covers([a, b]: [Point, Point], from: Point, to: Point): boolean {
  const along = a[0] === b[0] ? 1 : 0;
  const across = 1 - along;
  if (from[across] !== a[across] || to[across] !== a[across]) return false;
  const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])];
  return Math.min(from[along], to[along]) >= low && Math.max(from[along], to[along]) <= high;
}
