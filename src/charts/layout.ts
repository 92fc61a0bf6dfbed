// Where everything of a chart of horizontal bars stands. Widths across are percentages of the picture, so that it fits every screen without shrinking
// its words; heights and letters are pixels. Whether a label fits is decided for the narrowest screen.
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { textWidth } from '../flow/measure-text.ts';

/** Narrowest width at which everything must be legible: a 320 px screen without its margins. */
export const NARROWEST = 280;
export const LETTERS = 14;
const SMALL_LETTERS = 13;
const LINE = 20;
const BAR = 26;
const THIN_BAR = 16;
const GAP = 10;

/** What a bar or a part of one means; one pattern each. */
export const PATTERNS = ['positive0', 'positive1', 'positive2', 'neutral', 'negative0', 'negative1', 'none', 'mixed'] as const;
export type Pattern = (typeof PATTERNS)[number];

export interface ChartText {
  text: string;
  /** Percentage across, then pixels to the right of it. */
  x: number;
  dx: number;
  /** Baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  letters: number;
  strong?: boolean;
  /** Drawn on a plain ground, because it stands on a pattern. */
  ground?: boolean;
}

export interface ChartRect {
  pattern: Pattern | 'track' | 'bar' | 'bar-before' | 'open';
  /** Percentages. */
  x: number;
  width: number;
  y: number;
  height: number;
}

export interface ChartLayout {
  height: number;
  rects: ChartRect[];
  texts: ChartText[];
}

export interface StackedBar {
  title: string;
  /** From the best to the worst; shares in percent of the bar. */
  parts: { label: string; share: number; pattern: Pattern }[];
}

/** Bars of one length, each cut into shares: the title above, the shares inside where they fit. */
export function layoutStacked(bars: readonly StackedBar[]): ChartLayout {
  const layout: ChartLayout = { height: 0, rects: [], texts: [] };
  const across = scaleLinear().domain([0, 100]).range([0, 100]);
  for (const bar of bars) {
    titleLines(bar.title, layout);
    const y = layout.height;
    const keys = bar.parts.map((_, index) => String(index));
    const series = stack<Record<string, number>>().keys(keys)([Object.fromEntries(bar.parts.map(({ share }, index) => [String(index), share]))]);
    for (const [index, own] of series.entries()) {
      const part = bar.parts[index];
      const [from = 0, to = 0] = own[0] ?? [];
      if (!part || to - from <= 0) continue;
      const rect = { pattern: part.pattern, x: across(from), width: across(to) - across(from), y, height: BAR };
      layout.rects.push(rect);
      const text = fitting([`${part.label} ${part.share.toFixed(0)}%`, `${part.share.toFixed(0)}%`], rect.width, SMALL_LETTERS);
      if (text) layout.texts.push({ text, x: rect.x + rect.width / 2, dx: 0, y: y + BAR - 8, anchor: 'middle', letters: SMALL_LETTERS, ground: true });
    }
    layout.height += BAR + GAP;
  }
  return layout;
}

export interface ComparedBar {
  title: string;
  /** The newest last; `low` and `high` in percent, different where suppression leaves the rate open. */
  values: { label: string; low: number; high: number; text: string; newest: boolean }[];
}

/** Share of the width that the labels of the bars take, and where 100 percent ends. */
const FROM = 16;
const TO = 56;

/** Bars of one rate, year by year: the year before each, the number after it. */
export function layoutCompared(bars: readonly ComparedBar[]): ChartLayout {
  const layout: ChartLayout = { height: 0, rects: [], texts: [] };
  const across = scaleLinear().domain([0, 100]).range([FROM, TO]).clamp(true);
  for (const bar of bars) {
    titleLines(bar.title, layout);
    for (const { label, low, high, text, newest } of bar.values) {
      const y = layout.height;
      const baseline = y + THIN_BAR - 3;
      layout.texts.push({ text: label, x: 0, dx: 0, y: baseline, anchor: 'start', letters: SMALL_LETTERS });
      layout.rects.push({ pattern: 'track', x: FROM, width: TO - FROM, y, height: THIN_BAR });
      if (low > 0) layout.rects.push({ pattern: newest ? 'bar' : 'bar-before', x: FROM, width: across(low) - FROM, y, height: THIN_BAR });
      if (high > low) layout.rects.push({ pattern: 'open', x: across(low), width: across(high) - across(low), y, height: THIN_BAR });
      layout.texts.push({ text, x: TO, dx: 6, y: baseline, anchor: 'start', letters: SMALL_LETTERS, strong: newest });
      layout.height += THIN_BAR + 6;
    }
    layout.height += GAP;
  }
  return layout;
}

/** The title of a bar, in as many lines as the narrowest screen needs. */
function titleLines(title: string, layout: ChartLayout): void {
  for (const line of lines(title)) {
    layout.texts.push({ text: line, x: 0, dx: 0, y: layout.height + LETTERS + 1, anchor: 'start', letters: LETTERS, strong: true });
    layout.height += LINE;
  }
}

function lines(title: string): string[] {
  const found: string[] = [];
  let line = '';
  // A Latin word stays whole where it fits at all; Chinese breaks anywhere.
  for (const piece of title.match(/[!-~]{1,24} ?|./gsu) ?? []) {
    if (line && textWidth(line + piece.trimEnd()) * LETTERS > NARROWEST) {
      found.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() ? [...found, line.trimEnd()] : found;
}

/** The longest of the labels that fits into a part of the narrowest picture. */
const fitting = (labels: readonly string[], share: number, letters: number): string | undefined => labels.find((label) => textWidth(label) * letters + 10 <= (share / 100) * NARROWEST);
