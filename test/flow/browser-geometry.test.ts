import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawFlow } from '../../src/flow/draw-flow.ts';
import { flowGraph } from '../../src/flow/graph.ts';
import { layoutFlow, SLANT, type FlowLayout, type Rect } from '../../src/flow/layout.ts';
import { textWidth } from '../../src/flow/measure-text.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { someSteps } from './arbitrary-steps.ts';
import { CASES, HOSTILE_NAMES } from './cases.ts';

const FONTS = ['Noto Sans CJK SC', 'WenQuanYi Zen Hei'];
const CSS = readFileSync(new URL('../../src/flow/flow.css', import.meta.url), 'utf8');
const hostile = HOSTILE_NAMES.map((name, index) => ({ id: `s${index}`, name: name.slice(0, 40), post: HOSTILE_NAMES[index % 6]! }));
const SAMPLE = [...Object.values(CASES), hostile, ...fc.sample(someSteps(14), { seed: 20260601, numRuns: 20 })];

/** What the browser measured of one picture, in its own units. */
interface Measured {
  variant: string;
  scale: number;
  texts: { words: string; x: number; y: number; width: number; height: number }[];
}

const measure = (page: Page): Promise<{ scroll: number; pictures: Measured[] }> =>
  page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth - innerWidth,
    pictures: [...document.querySelectorAll<SVGSVGElement>('svg')].filter((svg) => svg.checkVisibility()).map((svg) => ({
      variant: svg.classList.contains('flow-wide') ? 'wide' : 'narrow',
      scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
      texts: [...svg.querySelectorAll('text')].map((text) => {
        const { x, y, width, height } = text.getBBox();
        return { words: text.textContent ?? '', x, y, width, height };
      }),
    })),
  }));

/** Places where text may stand: boxes without the slants of decisions, and lane headings. */
const roomsOf = ({ boxes, lanes }: FlowLayout): Rect[] => [...boxes.map((box) => (box.shape === 'decision' ? { ...box, x: box.x + SLANT, width: box.width - 2 * SLANT } : box)), ...lanes.map(({ header }) => header)];

const holds = (room: Rect, text: Rect): boolean => text.x >= room.x - 0.5 && text.x + text.width <= room.x + room.width + 0.5 && text.y >= room.y - 0.5 && text.y + text.height <= room.y + room.height + 0.5;

describe.skipIf(noBrowser)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());

  const open = async (width: number, font: string, steps: typeof SAMPLE): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const figures = steps.map((each, index) => drawFlow(each, { idPrefix: `f${index}`, title: '示例' }).figure).join('');
    await page.setContent(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${CSS} body { margin: 16px; } svg { font-family: '${font}'; }</style>${figures}`);
    return page;
  };

  test.each(FONTS.flatMap((font) => [320, 1280].map((width) => [font, width] as const)))('with %s at %i px every text stands in its box and the page does not scroll sideways', async (font, width) => {
    const page = await open(width, font, SAMPLE);
    const { scroll, pictures } = await measure(page);
    await page.close();
    expect([scroll, pictures.length]).toEqual([0, SAMPLE.length]);
    const outside = SAMPLE.flatMap((steps, index) => {
      const picture = pictures[index]!;
      const rooms = roomsOf(layoutFlow(flowGraph(steps), picture.variant === 'wide' ? 'wide' : 'narrow'));
      return picture.texts.filter((text) => !rooms.some((room) => holds(room, text))).map(({ words }) => `picture ${index}: ${words}`);
    });
    expect(outside).toEqual([]);
  });

  test('the check finds a text that is too wide for its box', async () => {
    const page = await open(1280, FONTS[0]!, [CASES['serial, several posts (R55)']!]);
    await page.addStyleTag({ content: 'svg text { font-size: 19px; }' });
    const { pictures } = await measure(page);
    await page.close();
    const rooms = roomsOf(layoutFlow(flowGraph(CASES['serial, several posts (R55)']!), 'wide'));
    expect(pictures[0]!.texts.filter((text) => !rooms.some((room) => holds(room, text))).length).toBeGreaterThan(0);
  });

  test.each([[320, 'narrow', 0.85], [1280, 'wide', 0.85]] as const)('at %i px the %s picture is shown, no smaller than the words of a page', async (width, variant, least) => {
    const shown = Object.values(CASES).filter((steps) => drawFlow(steps, { idPrefix: 'x', title: '甲' }).figure.includes('flow-narrow'));
    const page = await open(width, FONTS[0]!, shown);
    const { pictures } = await measure(page);
    await page.close();
    expect(pictures.map((picture) => [picture.variant, picture.scale >= least])).toEqual(shown.map(() => [variant, true]));
  });

  test.each([...FONTS, 'system-ui', 'sans-serif'])('no sign of %s is wider than it is reckoned, regular or semibold', async (font) => {
    const signs = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)), ...'受理审查决定，。、；：？！（）《》〈〉「」【】〔〕“”‘’…—·％￥①②ⅠⅡ°±×÷′″㎡㎏〇○●□■→←↑↓'];
    const page = await browser.newPage();
    const widths = await page.evaluate(([face, all]) => {
      const context = document.createElement('canvas').getContext('2d')!;
      return all.map((sign) => Math.max(...['400', '600'].map((weight) => ((context.font = `${weight} 100px ${face.includes(' ') ? `'${face}'` : face}`), context.measureText(sign).width / 100))));
    }, [font, signs] as const);
    await page.close();
    expect(signs.flatMap((sign, index) => (widths[index]! > textWidth(sign) + 0.001 ? [`${sign} ${widths[index]}`] : []))).toEqual([]);
  });

  test('every picture is well-formed XML', async () => {
    const page = await browser.newPage();
    const svgs = SAMPLE.flatMap((steps) => [...drawFlow(steps, { idPrefix: 'x', title: '"<&>\'' }).figure.matchAll(/<svg.*?<\/svg>/gs)].map(([svg]) => svg));
    const errors = await page.evaluate((all) => all.map((svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent ?? ''), svgs);
    await page.close();
    expect(errors.filter((error) => error !== '')).toEqual([]);
  });
});
