// A chart's layout → SVG text, the same bytes every time. Colours are classes of chart.css, patterns stand beside colours for eyes that do not tell them apart.
import { textWidth } from '../flow/measure-text.ts';
import { escapeMarkup } from '../flow/markup.ts';
import { PATTERNS, type ChartLayout, type ChartRect, type ChartText, type Pattern } from './layout.ts';

export interface ChartWords {
  /** Unique on its page; prefix of everything that needs an id. */
  id: string;
  title: string;
  /** What the picture shows, in a sentence with its main numbers. */
  description: string;
}

/** The picture. It has no width of its own: it fills its place, and only its height is fixed. */
export function chartSvg({ height, rects, texts }: ChartLayout, { id, title, description }: ChartWords): string {
  const patterns = PATTERNS.filter((pattern) => rects.some((rect) => rect.pattern === pattern));
  return [
    `<svg class="chart-svg" role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${number(height)}">`,
    `<title id="${id}-t">${escapeMarkup(title)}</title><desc id="${id}-d">${escapeMarkup(description)}</desc>`,
    patterns.length ? `<defs>${patterns.map((pattern) => patternMarkup(pattern, id)).join('')}</defs>` : '',
    ...rects.map((rect) => rectMarkup(rect, id)),
    ...texts.map(textMarkup),
    '</svg>',
  ].join('');
}

/** The swatch of a legend; `id` must differ from that of every chart on the page. */
export function swatchSvg(pattern: Pattern, id: string): string {
  return `<svg class="chart-swatch" width="28" height="16" aria-hidden="true" focusable="false"><defs>${patternMarkup(pattern, id)}</defs>${rectMarkup({ pattern, x: 0, width: 100, y: 0, height: 16 }, id)}</svg>`;
}

/** Slanted lines that meet those of the next tile; both ways for a grid. */
const RISING = 'M-1 1 1-1M-1 7 7-1M-1 13 13-1M5 13 13 5M11 13 13 11';
const FALLING = 'M-1 11 1 13M-1 5 7 13M-1-1 13 13M5-1 13 7M11-1 13 1';

/** What is drawn on the ground of each pattern: the signs differ in direction and kind, not only in colour. */
const SIGNS: Readonly<Record<Pattern, string>> = {
  positive0: '',
  positive1: `<path d="${RISING}"/>`,
  positive2: '<path d="M0 4H12M0 10H12"/>',
  neutral: '<circle cx="3" cy="3" r="1.3"/><circle cx="9" cy="9" r="1.3"/>',
  negative0: `<path d="${RISING}${FALLING}"/>`,
  negative1: '<path d="M2 0V12M6 0V12M10 0V12"/>',
  none: '',
  mixed: '<path d="M0 6H12M6 0V12"/>',
};

const patternMarkup = (pattern: Pattern, id: string): string => `<pattern id="${id}-${pattern}" class="cp cp-${pattern}" width="12" height="12" patternUnits="userSpaceOnUse"><rect width="12" height="12"/>${SIGNS[pattern]}</pattern>`;

const isPattern = (pattern: ChartRect['pattern']): pattern is Pattern => PATTERNS.some((each) => each === pattern);

function rectMarkup({ pattern, x, width, y, height }: ChartRect, id: string): string {
  return `<rect class="cr cr-${pattern}" x="${number(x)}%" y="${number(y)}" width="${number(width)}%" height="${number(height)}"${isPattern(pattern) ? ` fill="url(#${id}-${pattern})"` : ''}/>`;
}

function textMarkup({ text, x, dx, y, anchor, letters, strong, ground }: ChartText): string {
  const width = textWidth(text) * letters + 6;
  const plate = ground ? `<rect class="cg" x="${number(x)}%" y="${number(y - letters)}" width="${number(width)}" height="${letters + 4}" rx="3" transform="translate(${number(-width / 2)})"/>` : '';
  return `${plate}<text class="${strong ? 'ct ct-strong' : 'ct'}" x="${number(x)}%"${dx ? ` dx="${dx}"` : ''} y="${number(y)}" font-size="${letters}" text-anchor="${anchor}">${escapeMarkup(text)}</text>`;
}

/** At most two decimals, without a trailing zero. */
const number = (value: number): string => String(Math.round(value * 100) / 100);
