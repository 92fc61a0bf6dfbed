// The pages of evaluations of the sample county in a real browser, without script: what a citizen finds, and what axe and a ruler say.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, noBrowser } from '../../browser.ts';
import { serveFolder, type Served } from '../../serve-folder.ts';
import { builtSite, SAMPLE, type BuiltSite } from '../../site/built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')))`;

/** Texts of charts that leave their picture or lie on each other, by the boxes that the browser drew. */
const CHART_FAULTS = `[...document.querySelectorAll('.chart-svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  const out = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1).map(({ words }) => words + ' leaves the picture');
  const on = texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4).map((b) => a.words + ' lies on ' + b.words));
  return [...out, ...on];
})`;

const PAGES = ['evaluations/', 'evaluations/social-2026/', 'evaluations/democratic-2026/', 'evaluations/item-2025/', 'evaluations/performance-2026/', 'en/evaluations/social-2026/', 'rectifications/', 'rectifications/land-window-hours/', 'figures/', 'figures/staff-complaints-2025/', 'figures/approval-speed-2024/'];

describe.skipIf(noBrowser)(noBrowser ? 'pages of evaluations (need a browser, and none was found)' : 'pages of evaluations', () => {
  let site: BuiltSite;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    site = await builtSite(SAMPLE);
    served = await serveFolder(site.folder);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
  });

  test.each([320, 360, 1280])('nothing is found by axe, nothing scrolls sideways and no label of a chart lies on another at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(`${served.address}/${path}`);
      if (await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')) found.push(`${path} scrolls sideways`);
      found.push(...(await page.evaluate<string[]>(CHART_FAULTS)).map((words) => `${path}: ${words}`));
      if (width === 320) continue;
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await page.evaluate<string[]>(AXE_RUN)).map((words) => `${path}, ${colorScheme}: ${words}`));
      }
    }
    await context.close();
    expect(found).toEqual([]);
  }, 180_000);

  test('how satisfied people were and what was done about it is found without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/evaluations/`);
    expect(await page.locator('.notice').first().textContent()).toContain('肯定的票数 ÷ 表示了意见的票数');
    await page.getByRole('link', { name: '2025年度社会评价', exact: true }).first().click();
    // The survey, item 办事质效: counts, the rate without and with “don't know”, as the definitions below say.
    const row = page.locator('#part-survey tbody tr', { has: page.locator('th', { hasText: '办事质效' }) });
    expect((await row.locator('td').allTextContents()).map((text) => text.trim())).toEqual(['409', '386', '199', '110', '80.0%', '72.0%', '20.0%']);
    expect(await page.locator('#suppressed').textContent()).toContain('少于 5 张');
    expect(await page.locator('#rates').textContent()).toContain('选“不了解”和没有填写的票不算在分母里');
    await page.locator('#done').getByRole('link', { name: '政务服务大厅办事多跑腿' }).click();
    expect(await page.locator('.notice-title').textContent()).toBe('按期完成');
    await page.goto(`${served.address}/rectifications/`);
    const [first] = await page.locator('main table').first().locator('tbody tr').allTextContents();
    expect(first).toContain('不动产登记窗口中午不办理');
    expect(first).toContain('逾期 85 天');
    expect(first).toContain('等省里统一调整');
    await context.close();
  }, 60_000);

  test('two numbers that seem to contradict each other stand side by side with the reason', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/figures/staff-complaints-2025/`);
    const words = (await page.locator('#contradictions').textContent()) ?? '';
    expect([/1036件/, /0件/, /口径不同，已经说明/, /不再用“零投诉”/].map((part) => part.test(words))).toEqual([true, true, true, true]);
    await context.close();
  }, 60_000);

  test('the page with three groups, six charts and all tables stays light', () => {
    expect(gzipSync(site.read('evaluations/social-2026/index.html')).length).toBeLessThan(14_000);
  });
});
