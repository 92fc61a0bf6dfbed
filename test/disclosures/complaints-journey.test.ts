// Which complaints are late, what became of them, and who was held to account: read without script in the sample county.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, noBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { builtSite, SAMPLE, type BuiltSite } from '../site/built-site.ts';

describe.skipIf(noBrowser)(noBrowser ? 'complaints (need a browser, and none was found)' : 'complaints', () => {
  let site: BuiltSite;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    site = await builtSite(SAMPLE);
    served = await serveFolder(site.folder);
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
  });

  test('a watchdog finds the late complaint with its reason, follows one to the person held to account, and reads the month', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${served.address}/open/`);
    await page.getByRole('link', { name: '投诉案例' }).first().click();
    await page.waitForURL('**/complaints/');
    const late = page.locator('#late tbody tr');
    expect(await late.count()).toBe(1);
    expect((await late.first().innerText()).replace(/\s+/g, ' ')).toContain('投诉以后一直没有答复');
    expect(await late.first().innerText()).toContain('第一次来电没有登记');
    expect((await page.locator('#waiting tbody tr').allInnerTexts()).map((text) => text.split(/\s/)[0])).toEqual(expect.arrayContaining(['幼儿园收费方案看不懂', '办事大厅没有轮椅通道']));

    await page.goto(`${served.address}/complaints/complaint-2025-homestead-delay/`);
    expect(await page.locator('.notice-title').first().innerText()).toBe('按期办结');
    await page.getByRole('link', { name: '压件四十天不说明' }).first().click();
    await page.waitForURL('**/accountability/sanction-2025-homestead/');
    expect(await page.locator('main').innerText()).toContain('青石镇村镇建设岗');

    await page.goto(`${served.address}/complaint-months/`);
    const row = page.locator('tr', { hasText: '2026-07' });
    expect((await row.first().innerText()).split(/\s+/).slice(0, 4)).toEqual(['2026-07', '10', '9', '1']);
    await context.close();
  });
});
