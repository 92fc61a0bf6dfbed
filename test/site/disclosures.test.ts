// Disclosures in numbers: a county with many plans, filtered in a browser, read without script, told on the pages of others.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, noBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { builtSite, COUNTY, type BuiltSite } from './built-site.ts';

const content = join(mkdtempSync(join(tmpdir(), 'sunlist-disclosures-')), 'content');
let site: BuiltSite;
let served: Served;
let browser: Browser | undefined;

beforeAll(async () => {
  cpSync(COUNTY, content, { recursive: true });
  for (let index = 0; index < 120; index += 1) {
    const year = 2024 + (index % 3);
    mkdirSync(join(content, `plans/${year}`), { recursive: true });
    const fields = { id: `plan-${index}`, title: `第 ${index} 号计划`, office: index % 2 ? 'market' : 'planning', date: `${year}-03-01`, period: { from: `${year}-03-01`, to: `${year}-11-30` }, goal: '按时完成', phases: [{ name: '全年', from: `${year}-03-01`, to: `${year}-11-30`, milestones: [{ title: '检查', due: `${year}-06-30` }] }], audience: 'public' };
    writeFileSync(join(content, `plans/${year}/plan-${index}.yml`), JSON.stringify(fields));
  }
  site = await builtSite(content);
  served = await serveFolder(site.folder);
  if (!noBrowser) browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served.close();
  site.remove();
  rmSync(join(content, '..'), { recursive: true, force: true });
});

test('long lists have further pages, by year and office too', () => {
  const wanted = ['plans/index.html', 'plans/all/2/index.html', 'plans/year/2025/index.html', 'plans/office/market/index.html', 'en/plans/year/2024/index.html', 'plans/plan-7/index.html'];
  expect(wanted.filter((path) => !site.pages.includes(path))).toEqual([]);
  expect(site.read('plans/index.html')).toContain('共 121 条 · 第 1 页，共 2 页');
});

test('the page of an office counts what it published and shows the newest', () => {
  const html = site.read('offices/market/index.html');
  expect(html).toMatch(/href="\/plans\/office\/market\/">工作计划<\/a> <span class="muted">61</);
});

describe.skipIf(noBrowser)('a reader', () => {
  const open = async (path: string, javaScriptEnabled = true): Promise<Page> => {
    if (!browser) throw new Error('no browser');
    const page = await (await browser.newContext({ javaScriptEnabled, locale: 'zh-CN' })).newPage();
    await page.goto(`${served.address}/${path}`);
    return page;
  };

  test('filters by year, office and words of the title; the address keeps the choice', async () => {
    const page = await open('plans/');
    await page.getByLabel('年份', { exact: true }).selectOption('2025');
    await page.getByText('找到 40 条').waitFor();
    await page.getByLabel('部门', { exact: true }).selectOption('market');
    await page.getByText('找到 20 条').waitFor();
    await page.getByLabel('标题中包含').fill('13');
    await page.getByText('找到 1 条').waitFor();
    expect(await page.locator('#filter-rows a').allTextContents()).toEqual(['第 13 号计划']);
    await page.reload();
    await page.getByText('找到 1 条').waitFor();
    await page.locator('#filter-rows a').click();
    await page.waitForURL('**/plans/plan-13/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('第 13 号计划');
    await page.context().close();
  });

  test('finds a disclosure by search, narrowed to its kind and year', async () => {
    const page = await open('search/?q=计划&kind=plan&year=2024');
    await page.locator('.search-hit').first().waitFor();
    expect(await page.locator('[data-search-status]').textContent()).toContain('找到 40 条，显示前 10 条');
    expect(new Set(await page.locator('.search-facts').allTextContents())).toEqual(new Set(['工作计划示例县市场监督管理局2024', '工作计划示例县自然资源局2024']));
    await page.context().close();
  });

  test('changes a disclosure with the form, which knows its rules', async () => {
    const page = await open('plans/canteen-checks/');
    await page.getByRole('link', { name: '提出修改' }).click();
    await page.getByText('填写合规').waitFor();
    await page.locator('#f-goal').fill('');
    await page.getByText('还有 1 处需要修改').waitFor();
    await page.context().close();
  });

  test('goes through the years without script', async () => {
    const page = await open('open/', false);
    await page.getByRole('link', { name: '工作计划' }).click();
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: '按年份' }).getByRole('link', { name: '2024 年 40' }).click();
    expect(await page.locator('tbody tr').count()).toBe(40);
    await page.context().close();
  });
});
