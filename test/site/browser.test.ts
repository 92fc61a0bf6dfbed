import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, noBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { builtSite, COUNTY, PAGE_TYPES, READY, type BuiltSite } from './built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each violation with the first three places it is found at. */
const AXE_RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')))`;

let site: BuiltSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  if (noBrowser) return;
  site = await builtSite(COUNTY);
  served = await serveFolder(site.folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  site?.remove();
});

const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext; page: Page; go: (path: string, name?: string) => Promise<void> }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  return { context, page, go: async (path, name = '') => {
    await page.goto(`${served.address}/${path}`);
    const ready = READY[name];
    if (ready) await page.locator(ready).first().waitFor({ state: 'attached' });
  } };
};

describe.skipIf(noBrowser)('every page type', () => {
  // One load a width: what a scheme changes, the style sheet changes without loading again.
  for (const width of [1280, 360]) {
    test(`has nothing for axe to find at ${width} px, in light and in dark mode`, async () => {
      const { context, page, go } = await open({ viewport: { width, height: 900 }, bypassCSP: true });
      const found: string[] = [];
      for (const [name, path] of Object.entries(PAGE_TYPES)) {
        await go(path, name);
        // Closed parts are looked at too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
        await page.evaluate(axe);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await page.evaluate<string[]>(AXE_RUN)).map((words) => `${name}, ${colorScheme}: ${words}`));
        }
      }
      await context.close();
      expect(found).toEqual([]);
    });
  }

  test('fits widths of 320 and 360 px, and 1280 px at 200 % zoom, without scrolling sideways', async () => {
    const { context, page, go } = await open();
    const [wide, stray]: [string[], string[]] = [[], []];
    for (const [name, path] of Object.entries(PAGE_TYPES)) {
      await go(path, name);
      for (const width of [320, 360, 640]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wide.push(`${name} at ${width} px: ${over} px too wide`);
        // In a table made of cards, every part of a cell stands beside the cell's name, not below it.
        if (width === 360) stray.push(...(await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.table-cards:not(.power-rows) td[data-label] > *')].filter((part) => part.offsetWidth > 0 && part.getBoundingClientRect().left - (part.parentElement?.getBoundingClientRect().left ?? 0) < 60).map((part) => part.textContent ?? ''))).map((words) => `${name}: ${words}`));
      }
    }
    await context.close();
    expect(wide).toEqual([]);
    expect(stray).toEqual([]);
  });

  test('runs under its policy without an error in the console', async () => {
    const { context, page, go } = await open();
    const errors: string[] = [];
    let at = '';
    page.on('console', (message) => { if (message.type() === 'error') errors.push(`${at}: ${message.text()}`); });
    page.on('pageerror', (error) => errors.push(`${at}: ${error.message}`));
    page.on('request', (request) => { if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) errors.push(`${at}: asks ${request.url()}`); });
    for (const [name, path] of Object.entries(PAGE_TYPES)) {
      at = name;
      await go(path, name);
      await page.waitForTimeout(50);
    }
    await context.close();
    expect(errors).toEqual([]);
  });
});

describe.skipIf(noBrowser)('a reader', () => {
  test('finds a power by its office', async () => {
    const { context, page, go } = await open();
    await go('');
    await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '部门' }).click();
    await page.getByRole('link', { name: '示例县市场监督管理局' }).click();
    await page.getByRole('link', { name: '食品经营许可', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/powers/food-licence/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('食品经营许可');
    await context.close();
  });

  test('filters the list by type, office, limit and name; the address keeps the choice', async () => {
    const { context, page, go } = await open();
    await go('powers/');
    const names = () => page.locator('#filter-rows a').allTextContents();
    await page.getByLabel('类型', { exact: true }).selectOption('licence');
    await page.getByText('找到 2 项').waitFor();
    expect(await names()).toEqual(['食品经营许可', '建设用地规划许可证核发（划拨用地）']);
    await page.getByLabel('办理时限', { exact: true }).selectOption('1-10');
    await page.getByText('找到 1 项').waitFor();
    expect(await names()).toEqual(['食品经营许可']);
    expect(new URL(page.url()).search).toBe('?type=licence&limit=1-10');
    await page.reload();
    await page.getByText('找到 1 项').waitFor();
    expect(await page.getByLabel('类型', { exact: true }).inputValue()).toBe('licence');
    await page.getByLabel('名称中包含').fill('没有这样的事项');
    await page.getByText('没有符合条件的事项').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.locator('#static-list').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await context.close();
  });

  test('sees what has ended only when asking for it', async () => {
    const { context, page, go } = await open();
    await go('powers/?status=repealed');
    await page.getByText('找到 1 项').waitFor();
    expect(await page.locator('#filter-rows a').allTextContents()).toEqual(['集贸市场开办审批']);
    await context.close();
  });

  test('reads the browse pages without script', async () => {
    const { context, page, go } = await open({ javaScriptEnabled: false });
    await go('powers/');
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: '行政处罚' }).first().click();
    await page.getByRole('link', { name: '对未取得食品生产经营许可从事食品生产经营活动的处罚' }).click();
    expect(await page.getByRole('heading', { name: '裁量基准' }).isVisible()).toBe(true);
    expect(await page.locator('svg.flow-svg:visible').count()).toBe(1);
    await page.locator('summary', { hasText: '什么是裁量基准？' }).click();
    expect(await page.getByText('裁量基准把幅度分成几档').isVisible()).toBe(true);
    await context.close();
  });

  test('prints the card on one sheet of A4', async () => {
    const { context, page, go } = await open();
    await go('powers/food-licence/');
    await page.getByRole('link', { name: '打印办事明白卡' }).click();
    await page.waitForURL('**/card/', { waitUntil: 'load' }); // the click returns before the style sheet is there
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    // Paper, too, says that a sample is one.
    expect(await page.locator('.sample-banner').isVisible()).toBe(true);
    expect(await page.locator('.sheet-qr svg').isVisible()).toBe(true);
    await context.close();
  });

  test('goes through a page by keyboard alone, always seeing where it is', async () => {
    const { context, page, go } = await open();
    await go('powers/food-licence/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    const unseen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const place = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return { name: element.textContent?.trim().slice(0, 20) ?? '', seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0 };
      });
      if (!place) break;
      if (!place.seen) unseen.push(place.name);
      await page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
    await context.close();
  });

  test('changes to dark and finds it so on the next page', async () => {
    const { context, page, go } = await open({ colorScheme: 'light' });
    await go('powers/');
    const surface = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await surface()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: '深色/浅色' }).click();
    const dark = await surface();
    expect(dark).not.toBe('rgb(255, 255, 255)');
    await go('offices/');
    expect(await surface()).toBe(dark);
    await context.close();
  });

  test('changes to English and back on the same page', async () => {
    const { context, page, go } = await open();
    await go('powers/food-licence/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/powers/food-licence/');
    expect(await page.getByRole('heading', { name: 'Rights and remedies' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL((url) => url.pathname === '/powers/food-licence/');
    await context.close();
  });

  test('sees the Mermaid drawing of an article, and its text where there is no script', async () => {
    const drawn = await open();
    await drawn.go('institutions/one-time-notice/');
    await drawn.page.locator('.mermaid-drawing svg').waitFor();
    expect(await drawn.page.locator('.mermaid-drawing').textContent()).toContain('一次告知');
    await drawn.context.close();
    const plain = await open({ javaScriptEnabled: false });
    await plain.go('institutions/one-time-notice/');
    expect(await plain.page.locator('pre.mermaid-source').textContent()).toContain('flowchart TD');
    await plain.context.close();
  });

  test('comes from an article of law to the powers resting on it', async () => {
    const { context, page, go } = await open();
    await go('powers/food-licence/');
    await page.locator('#basis').getByRole('link', { name: '中华人民共和国食品安全法' }).click();
    expect(new URL(page.url()).hash).toBe('#article-35');
    await page.locator('#article-35').getByRole('link', { name: '食品经营许可' }).waitFor(); // the click returns before the page is there
    await context.close();
  });
});
