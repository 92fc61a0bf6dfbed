// What a citizen does without script: find what was decided about the kitchens, see whether the rules were kept, and what became of it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, noBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { builtSite, COUNTY, type BuiltSite } from '../site/built-site.ts';

describe.skipIf(noBrowser)('a citizen without script (skipped where there is no browser)', () => {
  let site: BuiltSite;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    site = await builtSite(COUNTY);
    served = await serveFolder(site.folder);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
  });

  const at = async (path: string, width: number, visit: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${served.address}/${path}`);
    await visit(page);
    await context.close();
  };

  test('finds a decision by its type, and reads which limit was not kept and what is missing', () => at('open/', 360, async (page) => {
    await page.locator('main').getByRole('link', { name: /重大决策/ }).first().click();
    await page.locator('#types').getByRole('link', { name: /重大决策/ }).click();
    await page.locator('main').getByRole('link', { name: '小餐饮后厨公开办法' }).click();
    const missing = await page.locator('#missing li').allTextContents();
    expect(missing).toEqual([
      '没有“执行和后评估”这一步的记录。',
      '“公开征求意见”没有公开详细的记录。',
      '“合法性审查”没有公开意见书或者报告。',
      '“归档”预定 2026 年 5 月 29 日，日子已过，还没有结果。',
      '“公开征求意见”应当征求意见不少于 30 日，没有做到：20 日。',
    ]);
    expect(await page.locator('.timeline .checks li').allTextContents()).toEqual(['征求意见不少于 30 日：✗ 没有做到，20 日', '审查不少于 7 个工作日：✓ 做到，7 个工作日', '讨论后 20 个工作日内公布：✓ 做到']);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  }));

  test('goes on to the meeting, reads the dissent, and sees that a task is overdue', () => at('decisions/open-kitchens/', 1280, async (page) => {
    await page.locator('.timeline').getByRole('link', { name: '示例县市场监督管理局2026年第3次局务会' }).click();
    expect(await page.locator('#item-1').textContent()).toContain('副局长：十平方米以下的小店装不起设备。');
    const rows = await page.locator('#tasks tbody tr').allTextContents();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      '印发办法 示例县市场监督管理局 2026 年 5 月 15 日 已办结 2026 年 5 月 13 日办结已印发。',
      '给小店换装透明窗口 执法稽查股 2026 年 5 月 31 日 逾期，没有结果',
    ]);
  }));

  test('is told that the day of a meeting is not known, and why', () => at('meetings/bureau-undated/', 360, async (page) => {
    expect(await page.locator('.notice').textContent()).toContain('来源写的是：3月21日，没有写年份。没有推算补上。');
    expect(await page.locator('main').textContent()).not.toContain('unknown');
  }));

  test('reads the same in English', () => at('en/decisions/open-kitchens/', 360, async (page) => {
    expect(await page.locator('.timeline .checks li').allTextContents()).toEqual(['open for comments at least 30 days: ✗ Not kept, 20 days', 'reviewed for at least 7 working days: ✓ Kept, 7 working days', 'published within 20 working days of the discussion: ✓ Kept']);
  }));
});
