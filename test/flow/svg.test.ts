import { describe, expect, test } from 'vitest';
import { drawFlow } from '../../src/flow/draw-flow.ts';
import { flowListHtml } from '../../src/flow/flow-list-html.ts';
import { flowGraph } from '../../src/flow/graph.ts';
import { layoutFlow } from '../../src/flow/layout.ts';
import { flowSvg } from '../../src/flow/svg.ts';
import { CASES, HOSTILE_NAMES, landDisposal } from './cases.ts';

const LICENCE = CASES['licence: branch, loop back, split, join, exits']!;
const words = { idPrefix: 'flow', title: '办理流程', description: '共六个环节。' };
const svg = (steps: typeof landDisposal, variant: 'wide' | 'narrow' = 'wide') => flowSvg(layoutFlow(flowGraph(steps), variant), words);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the golden files', () => {
  test.each([['land-disposal', landDisposal], ['licence', LICENCE]] as const)('%s', async (name, steps) => {
    const drawn = drawFlow(steps, { idPrefix: name, title: '示例流程' });
    await expect(`${svg(steps)}\n`).toMatchFileSnapshot(`golden/${name}.wide.svg`);
    await expect(`${svg(steps, 'narrow')}\n`).toMatchFileSnapshot(`golden/${name}.narrow.svg`);
    await expect(drawn.mermaid).toMatchFileSnapshot(`golden/${name}.mmd`);
    await expect(`${flowListHtml(drawn.list, name).replaceAll('<li id', '\n<li id')}\n`).toMatchFileSnapshot(`golden/${name}.html`);
  });
});

test('a procedure of ten steps takes at most 6 KB in either variant', () => {
  expect([LICENCE.length, bytes(svg(LICENCE)) <= 6_000, bytes(svg(LICENCE, 'narrow')) <= 6_000]).toEqual([10, true, true]);
});

test('the same steps give the same bytes', () => {
  for (const steps of Object.values(CASES)) expect(drawFlow(structuredClone(steps), { idPrefix: 'x', title: '甲' })).toEqual(drawFlow(steps, { idPrefix: 'x', title: '甲' }));
});

test('the picture has a name and a description for those who do not see it', () => {
  expect(svg(landDisposal)).toMatch(/^<svg [^>]*role="img" aria-labelledby="flow-wide-t" aria-describedby="flow-wide-d"[^>]*><title id="flow-wide-t">办理流程<\/title><desc id="flow-wide-d">共六个环节。<\/desc>/);
});

test('the description says how many steps, who does them and how long it takes', () => {
  expect(drawFlow(landDisposal, { idPrefix: 'x', title: '改制土地资产处置' }).figure).toContain('流程图，共 6 个环节，由行政服务中心窗口、地籍管理岗、土地利用岗、局审查委员会、局长办理，合计 20 个工作日。图中内容与所附步骤列表相同。');
  expect(drawFlow(landDisposal, { idPrefix: 'x', title: 'Land', language: 'en' }).figure).toContain('Flowchart of 6 steps, done by 行政服务中心窗口, 地籍管理岗, 土地利用岗, 局审查委员会, 局长, 20 working days in all.');
});

test('ids of the two pictures on a page differ', () => {
  const ids = [...drawFlow(LICENCE, { idPrefix: 'p1', title: '甲' }).figure.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['p1-wide-t', 'p1-wide-d', 'p1-narrow-t', 'p1-narrow-d']);
});

test('a strict policy blocks nothing in the picture, and nothing in it acts', () => {
  const pictures = [...Object.values(CASES), HOSTILE_NAMES.map((name, index) => ({ id: `s${index}`, name, post: name }))].map((steps) => drawFlow(steps, { idPrefix: 'x', title: '<script>' }).figure);
  const elements = new Set<string>();
  const attributes = new Set<string>();
  for (const picture of pictures) {
    for (const [tag] of picture.matchAll(/<[^/][^>]*>/g)) {
      elements.add(/^<(\S+?)[\s/>]/.exec(tag)![1]!);
      for (const [, attribute] of tag.matchAll(/\s([\w-]+)="[^"]*"/g)) attributes.add(attribute!);
    }
  }
  expect([...elements].sort()).toEqual(['desc', 'div', 'g', 'p', 'path', 'rect', 'svg', 'text', 'title']);
  expect([...attributes].sort()).toEqual(['aria-describedby', 'aria-labelledby', 'class', 'd', 'fill', 'font-family', 'font-size', 'font-weight', 'height', 'id', 'role', 'rx', 'stroke', 'stroke-dasharray', 'stroke-width', 'text-anchor', 'viewBox', 'width', 'x', 'xmlns', 'y']);
});

test('a picture that fits a phone has no second variant', () => {
  const drawn = (steps: typeof landDisposal) => [...drawFlow(steps, { idPrefix: 'x', title: '甲' }).figure.matchAll(/<svg [^>]*class="([^"]*)"/g)].map(([, name]) => name);
  expect([drawn(CASES['serial, nobody named']!), drawn(landDisposal)]).toEqual([['flow-svg flow-wide'], ['flow-svg flow-wide', 'flow-svg flow-narrow']]);
});

test('a picture too wide for any page has no wide variant', () => {
  const steps = Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, name: '会签', office: `第${index}局` }));
  expect(drawFlow(steps, { idPrefix: 'x', title: '甲' }).figure).toMatch(/^<div class="flow-figure"><svg [^>]*class="flow-svg flow-narrow"(?!.*flow-wide)/);
});

test('loops back are dashed and the legend says so; without loops it does not', () => {
  const dashed = (steps: typeof landDisposal) => [/stroke-dasharray/.test(svg(steps)), drawFlow(steps, { idPrefix: 'x', title: '甲' }).figure.includes('虚线表示退回前面的环节。')];
  expect([dashed(LICENCE), dashed(landDisposal)]).toEqual([[true, true], [false, false]]);
});

test('an empty list of steps is an empty picture, not an error', () => {
  expect(drawFlow([], { idPrefix: 'x', title: '甲' }).list.steps).toEqual([]);
});
