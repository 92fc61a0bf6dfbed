// A layout → SVG text. Colours are presentation attributes, so that a saved picture is complete, and classes, so that flow.css can follow
// light, dark and print; no style attribute and no style element, which a strict Content-Security-Policy would block.
import type { Point } from './draw-links.ts';
import { SLANT, type FlowBox, type FlowLayout, type PlacedText } from './layout.ts';
import { drawnOnce } from './shared-pieces.ts';
import { escapeMarkup } from './markup.ts';
import type { TextRole } from './box-text.ts';

export interface SvgWords {
  /** Begins every id in the picture; must be unlike any other on the page. */
  idPrefix: string;
  title: string;
  /** One or two sentences that say what the picture shows and where its words are. */
  description: string;
  /** What a version changed: step by its place, with one word. */
  marks?: ReadonlyMap<number, StepMark>;
}

export interface StepMark {
  sort: 'added' | 'removed' | 'changed' | 'moved';
  word: string;
}

const BEND = 5;
const FONTS = "system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Zen Hei',sans-serif";
const ROLE_CLASS: Record<TextRole, string> = { name: 'fn', who: 'fw', time: 'ft', marks: 'fm', label: 'fc', lane: 'fh' };
const ROLE_LOOK: Record<TextRole, string> = {
  name: 'font-size="14" font-weight="600" fill="#1a2326"',
  who: 'font-size="12" fill="#4c5a60"',
  time: 'font-size="12" fill="#0d5868"',
  marks: 'font-size="11" fill="#4c5a60"',
  label: 'font-size="12" fill="#7e4a00"',
  lane: 'font-size="14" font-weight="600" fill="#1a2326"',
};

/** The picture as one line of SVG text, the same for the same layout and words. */
export function flowSvg(layout: FlowLayout, { idPrefix, title, description, marks }: SvgWords): string {
  const { width, height, lanes, boxes, lines, variant } = layout;
  const id = escapeMarkup(`${idPrefix}-${variant}`);
  const drawn = drawnOnce(lines);
  const paths = (back: boolean): string[] => drawn.flatMap((points, index) => (lines[index]!.back === back ? path(points) : []));
  const forward = lines.filter(({ back }) => !back);
  const back = lines.filter((line) => line.back);
  const shapes = (names: readonly string[]): string => boxes.filter(({ shape }) => names.includes(shape)).map(outline).join('');
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="flow-svg flow-${variant}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" text-anchor="middle">`,
    `<title id="${id}-t">${escapeMarkup(title)}</title><desc id="${id}-d">${escapeMarkup(description)}</desc>`,
    lanes.length ? `<path class="fl0" fill="#f2f6f6" stroke="none" d="${rectPath(1, 1, width - 2, lanes[0]!.header.height)}"/><path class="fl" fill="none" stroke="#cbd5d7" d="${rectPath(1, 1, width - 2, height - 2)}M1 ${lanes[0]!.header.height + 1}H${width - 1}${lanes.slice(1).map(({ x }) => `M${round(x)} 1V${height - 1}`).join('')}"/>` : '',
    lineGroup('fe', '#6d7c82', '', paths(false)),
    lineGroup('fb', '#7e4a00', ' stroke-dasharray="5 3"', paths(true)),
    heads('fa', '#6d7c82', forward),
    heads('fba', '#7e4a00', back),
    group('fs', 'fill="#fff" stroke="#6d7c82" stroke-width="1.5"', shapes(['task'])),
    group('fd', 'fill="#fdf1da" stroke="#7e4a00" stroke-width="1.5"', shapes(['decision'])),
    group('fx', 'fill="#e0eef0" stroke="#0d5868" stroke-width="1.5"', shapes(['start', 'end'])),
    group('fp', 'fill="#fff" stroke="#7e4a00"', shapes(['label'])),
    texts([...lanes.map(({ text }) => text), ...boxes.map(({ text }) => text)]),
    ...(marks ? boxes.map((box) => ('step' in box.of ? markOf(box, marks.get(box.of.step)) : '')) : []),
    '</svg>',
  ];
  return parts.join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
const group = (name: string, look: string, inside: string): string => (inside ? `<g class="${name}" ${look}>${inside}</g>` : '');
const rectPath = (x: number, y: number, width: number, height: number): string => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
const lineGroup = (name: string, colour: string, more: string, paths: readonly string[]): string => (paths.length ? `<path class="${name}" fill="none" stroke="${colour}" stroke-width="1.5"${more} d="${paths.join('')}"/>` : '');

function heads(name: string, colour: string, lines: FlowLayout['lines']): string {
  const tips = new Set(lines.filter(({ arrow }) => arrow).map(({ points }) => head(points)));
  return tips.size ? `<path class="${name}" fill="${colour}" d="${[...tips].join('')}"/>` : '';
}

/** An arrow head at the last point, in the direction of the last piece. */
function head(points: readonly Point[]): string {
  const [[x1, y1], [x2, y2]] = [points.at(-2)!, points.at(-1)!];
  const at = `M${round(x2)} ${round(y2)}`;
  if (x1 === x2) return `${at}l-4 ${y2 > y1 ? -8 : 8}h8z`;
  return `${at}l${x2 > x1 ? -8 : 8} -4v8z`;
}

/** Level and upright pieces with round corners where they are long enough. */
function path(points: readonly Point[]): string {
  let text = `M${round(points[0]![0])} ${round(points[0]![1])}`;
  for (let index = 1; index < points.length; index++) {
    const [from, at, to] = [points[index - 1]!, points[index]!, points[index + 1]];
    const bend = to ? Math.min(BEND, length(from, at) / 2, length(at, to) / 2) : 0;
    const [ux, uy] = [Math.sign(at[0] - from[0]), Math.sign(at[1] - from[1])];
    text += ux ? `H${round(at[0] - ux * bend)}` : `V${round(at[1] - uy * bend)}`;
    if (!to || bend === 0) continue;
    const [vx, vy] = [Math.sign(to[0] - at[0]), Math.sign(to[1] - at[1])];
    text += `q${round(ux * bend)} ${round(uy * bend)} ${round((ux + vx) * bend)} ${round((uy + vy) * bend)}`;
  }
  return text;
}

const length = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

function outline({ shape, x, y, width, height }: FlowBox): string {
  if (shape === 'decision') return `<path d="M${round(x)} ${round(y + height / 2)}l${SLANT} ${round(-height / 2)}h${round(width - 2 * SLANT)}l${SLANT} ${round(height / 2)}l-${SLANT} ${round(height / 2)}h${round(2 * SLANT - width)}z"/>`;
  const corner = shape === 'task' ? 6 : shape === 'label' ? 10 : Math.min(18, height / 2);
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(corner)}"/>`;
}

const MARK_LOOK: Record<StepMark['sort'], string> = { added: 'stroke="#17603a"', removed: 'stroke="#a1262a" stroke-dasharray="6 4"', changed: 'stroke="#7e4a00"', moved: 'stroke="#7e4a00" stroke-dasharray="2 3"' };
const [BADGE_HEIGHT, BADGE_SIGN] = [16, 12];

/** A second outline and a word on the upper edge: told by shape and word, not by colour alone. */
function markOf(box: FlowBox, mark: StepMark | undefined): string {
  if (!mark) return '';
  const width = [...mark.word].reduce((sum, sign) => sum + (sign < '\u3000' ? BADGE_SIGN * 0.6 : BADGE_SIGN), 0) + 10;
  const [x, y] = [box.x + box.width - width / 2 - 6, box.y - BADGE_HEIGHT / 2];
  return `<g class="fk fk-${mark.sort}" fill="none" stroke-width="3" ${MARK_LOOK[mark.sort]}>${outline(box)}<rect class="fkb" x="${round(x - width / 2)}" y="${round(y)}" width="${round(width)}" height="${BADGE_HEIGHT}" rx="8" fill="#fff" stroke-width="1.5" stroke-dasharray="none"/><text class="fkt" x="${round(x)}" y="${round(y + 12)}" font-size="${BADGE_SIGN}" font-weight="600" fill="#1a2326" stroke="none">${escapeMarkup(mark.word)}</text></g>`;
}

/** All texts, gathered by role so that the look of a role is written once. */
function texts(placed: readonly PlacedText[]): string {
  const byRole = new Map<TextRole, string>();
  for (const { x, lines } of placed) for (const { role, text, y } of lines) byRole.set(role, `${byRole.get(role) ?? ''}<text x="${round(x)}" y="${round(y)}">${escapeMarkup(text)}</text>`);
  return [...byRole].map(([role, inside]) => group(ROLE_CLASS[role], ROLE_LOOK[role], inside)).join('');
}
