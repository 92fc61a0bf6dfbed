// Pictures at the widths of a phone, a column and a wide page: every text in its place, none on another, the same bytes each time.
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { layoutCompared, layoutStacked, NARROWEST, type ChartLayout, type Pattern } from '../../src/charts/layout.ts';
import { chartSvg, swatchSvg } from '../../src/charts/svg.ts';
import { textWidth } from '../../src/flow/measure-text.ts';

const WIDTHS = [NARROWEST, 320, 736, 1280];
const PATTERNS: Pattern[] = ['positive0', 'positive1', 'positive2', 'negative0', 'negative1', 'none'];
const stacked = (...rows: [string, number[]][]) => layoutStacked(rows.map(([title, shares]) => ({ title, parts: shares.map((share, index) => ({ label: ['非常满意', '满意', '基本满意', '不满意', '非常不满意', '不了解'][index]!, share, pattern: PATTERNS[index]! })) })));
const LONG = '县委常委会及其成员履行职权、落实上级部署和公开透明运行各项制度的总体情况（含群众意见建议办理情况）';
const CASES: Record<string, ChartLayout> = {
  'eight aspects': stacked(['推动经济社会发展', [20, 44, 20, 10, 3, 3]], ['办事质效', [33, 34, 26, 7, 0, 0]], ['清正廉洁', [100, 0, 0, 0, 0, 0]]),
  'shares of one percent': stacked(['公开时间', [1, 1, 1, 1, 1, 95]], ['公开效果', [0.4, 99.6, 0, 0, 0, 0]]),
  'labels at the limit of their place': stacked(...Array.from({ length: 40 }, (_, index): [string, number[]] => [`第${index}项`, [index + 5, 95 - index, 0, 0, 0, 0]])),
  'a title of many lines': stacked([LONG, [50, 50, 0, 0, 0, 0]]),
  'an English title': stacked(['Whether powers are exercised openly, in time and in a form that people understand', [50, 50, 0, 0, 0, 0]]),
  'two years': layoutCompared([{ title: '办事质效', values: [{ label: '2025', low: 84.3, high: 84.3, text: '84.3%', newest: false }, { label: '2026', low: 89.1, high: 100, text: '89.1%—100.0%', newest: true }] }, { title: LONG, values: [{ label: '2025', low: 0, high: 0, text: '0.0%', newest: false }, { label: '2026', low: 100, high: 100, text: '100.0%', newest: true }] }]),
};

interface Box { what: string; left: number; right: number; top: number; bottom: number }

function boxes({ texts }: ChartLayout, width: number): Box[] {
  return texts.map(({ text, x, dx, y, anchor, letters }) => {
    const long = textWidth(text) * letters;
    const at = (x / 100) * width + dx - (anchor === 'middle' ? long / 2 : anchor === 'end' ? long : 0);
    return { what: text, left: at, right: at + long, top: y - letters, bottom: y + 3 };
  });
}

/** What is wrong with a picture at a width, in words. */
function faults(layout: ChartLayout, width: number): string[] {
  const all = boxes(layout, width);
  const out = all.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > layout.height + 0.5).map(({ what }) => `“${what}” leaves the picture`);
  const on = all.flatMap((a, index) => all.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `“${a.what}” lies on “${b.what}”`));
  const grounded = layout.texts.flatMap((text, index) => (text.ground ? [{ ...text, box: all[index]! }] : []));
  const loose = grounded.filter(({ box, y }) => !layout.rects.some((rect) => rect.y <= y - 10 && rect.y + rect.height >= y && (rect.x / 100) * width <= box.left && ((rect.x + rect.width) / 100) * width >= box.right)).map(({ text }) => `“${text}” stands outside its bar`);
  const rects = layout.rects.filter(({ x, width: wide, y, height }) => x < -0.01 || x + wide > 100.01 || y + height > layout.height).map(({ pattern }) => `a bar of ${pattern} leaves the picture`);
  return [...out, ...on, ...loose, ...rects];
}

describe.each(Object.entries(CASES))('%s', (_name, layout) => {
  test.each(WIDTHS)('has no fault of geometry at %i px', (width) => expect(faults(layout, width)).toEqual([]));
});

test('the check finds a text moved out, a text on another and a label beside its bar', () => {
  const spoilt = structuredClone(CASES['eight aspects']!);
  spoilt.texts[0]!.x = 90;
  spoilt.texts[1]!.x = 0;
  spoilt.texts[2]!.y = spoilt.texts[3]!.y;
  spoilt.texts[2]!.x = spoilt.texts[3]!.x;
  const found = faults(spoilt, NARROWEST).join('\n');
  expect([/leaves the picture/, /lies on/, /stands outside its bar/].map((fault) => fault.test(found))).toEqual([true, true, true]);
});

test('the parts of a bar fill it exactly, in their order', () => {
  const own = layoutStacked([{ title: '一项', parts: [{ label: '满意', share: 60, pattern: 'positive0' }, { label: '不满意', share: 40, pattern: 'negative0' }] }]);
  expect(own.rects.map(({ pattern, x, width }) => [pattern, x, width])).toEqual([['positive0', 0, 60], ['negative0', 60, 40]]);
  expect(own.texts.map(({ text }) => text)).toEqual(['一项', '满意 60%', '不满意 40%']);
});

test('a picture has a title and a description, and hostile words stay words', () => {
  const svg = chartSvg(stacked(['<script>alert(1)</script>"', [50, 50, 0, 0, 0, 0]]), { id: 'c', title: '结果 & <b>', description: '"x"' });
  expect(svg).toMatch(/^<svg class="chart-svg" role="img" aria-labelledby="c-t c-d" width="100%" height="\d+"><title id="c-t">结果 &amp; &lt;b&gt;<\/title><desc id="c-d">&quot;x&quot;<\/desc>/);
  expect(svg).not.toMatch(/<script|style=/);
  expect(JSON.stringify(parse(svg), (key, value: unknown) => (key === 'parentNode' ? undefined : value))).not.toContain('"tagName":"script"');
});

test('the same layout gives the same bytes, and a chart of eight rows is small', () => {
  const rows = Array.from({ length: 8 }, (_, index): [string, number[]] => [`第${index}项内容`, [40, 30, 20, 6, 2, 2]]);
  const one = chartSvg(stacked(...rows), { id: 'c', title: 't', description: 'd' });
  expect(chartSvg(stacked(...rows), { id: 'c', title: 't', description: 'd' })).toBe(one);
  expect(one.length).toBeLessThan(12_000);
});

test('every pattern has a sign of its own beside its colour, but the best and the empty', () => {
  const plain = (['positive0', 'positive1', 'positive2', 'neutral', 'negative0', 'negative1', 'none', 'mixed'] as const).map((pattern) => swatchSvg(pattern, 'x').replaceAll(pattern, ''));
  expect(new Set(plain).size).toBe(7);
});
