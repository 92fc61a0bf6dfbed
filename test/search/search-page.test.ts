// The search page in a browser, as people use it: typing, filters, keyboard, phone, no script, no network.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Power } from '../../src/model/schema-types.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import type { BuiltSite } from '../site/built-site.ts';
import { officeName } from './generate-powers.ts';
import { BASE, generatedCounty } from './generated-county.ts';
import { SYNONYMS } from './generated-words.ts';

let site: BuiltSite;
let powers: Power[];
let served: Served;
let browser: Browser;

beforeAll(async () => {
  if (noBrowser) return;
  ({ site, powers } = await generatedCounty(80));
  served = await serveFolder(site.folder, BASE);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  site?.remove();
});

interface Opened {
  context: BrowserContext;
  page: Page;
  problems: string[];
}

/** Opens the search page in a context of its own; what the console complains of is kept. */
async function open(query = '', options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${served.address}${BASE}search/${query && `?q=${encodeURIComponent(query)}`}`);
  return { context, page, problems };
}

const status = (page: Page) => page.locator('[data-search-status]');
const titles = (page: Page) => page.locator('.search-hits:not(.search-near) a.search-title').allTextContents();
const settled = (page: Page, words: RegExp) => status(page).filter({ hasText: words }).waitFor();

/** A power whose name no other power shares. */
const single = (fits: (power: Power) => boolean): Power => {
  const found = powers.find((power) => fits(power) && powers.filter(({ name }) => name === power.name).length === 1);
  if (!found) throw new Error('no such power was generated');
  return found;
};

describe.skipIf(noBrowser)(noBrowser ? 'search page (needs a browser, and none was found)' : 'search page', () => {
  test('finds a power while its name is typed, marks what was typed and names the office', async () => {
    const { context, page, problems } = await open();
    const power = single(({ type }) => type === 'licence');
    await page.fill('#q', power.name.slice(0, -1));
    await settled(page, /^找到/);
    const first = page.locator('.search-hit').first();
    expect(await first.locator('a.search-title').textContent()).toBe(power.name);
    expect(await first.locator('a.search-title mark').allTextContents()).toEqual([power.name.slice(0, -1)]);
    expect(await first.locator('.search-facts span').allTextContents()).toContain(officeName(power.office));
    expect(new URL(page.url()).searchParams.get('q')).toBe(power.name.slice(0, -1));
    expect(await status(page).getAttribute('role')).toBe('status');
    await first.locator('a.search-title').click();
    await page.waitForURL((url) => url.pathname === `${BASE}powers/${power.id}/`);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('finds the powers that rest on an article of a law, and shows where it is cited', async () => {
    const power = powers.find(({ legalBasis }) => legalBasis?.[0]?.article);
    const { title = '', article = 0 } = power?.legalBasis?.[0] ?? {};
    const { context, page } = await open(`《${title}》第${article}条`);
    await settled(page, /^找到/);
    const citing = powers.filter(({ legalBasis }) => legalBasis?.some((basis) => basis.title === title && basis.article === article)).map(({ name }) => name);
    expect((await titles(page)).sort()).toEqual(citing.sort());
    await page.locator('.search-excerpt mark').first().waitFor();
    expect(await page.locator('.search-excerpt mark').first().textContent()).toContain(title);
    await context.close();
  });

  test('finds the end of a code, traditional characters, pinyin and everyday words', async () => {
    const { context, page } = await open();
    const ask = async (query: string): Promise<void> => {
      await page.fill('#q', query);
      await page.press('#q', 'Enter');
    };
    const firstHas = (words: string) => expect.poll(async () => (await titles(page))[0] ?? '').toContain(words);
    const power = single(({ codes }) => codes !== undefined);
    await ask((power.codes?.[0]?.value ?? '').slice(-8));
    await expect.poll(() => titles(page)).toEqual([power.name]);
    await ask('許可證');
    await firstHas('许可证');
    await ask('jdjc');
    await firstHas('监督检查');
    await ask('jiandu jiancha');
    await firstHas('监督检查');
    const { say, means } = SYNONYMS.find((synonym) => synonym.means.length === 1 && powers.some(({ name }) => name.includes(synonym.means[0] ?? ''))) ?? { say: [], means: [] };
    await ask(say[0] ?? '');
    await expect.poll(() => page.locator('.search-meaning').allTextContents()).toEqual([`清单上的说法：${means[0]}`]);
    await firstHas(means[0] ?? '');
    await context.close();
  });

  test('narrows by filters, keeps them in the address, and goes back over queries that were sent', async () => {
    const { context, page } = await open('责任');
    await settled(page, /^至少|^找到/);
    await page.selectOption('#filter-type', { label: '行政处罚' });
    await page.waitForFunction(() => new URLSearchParams(location.search).get('type') !== null);
    await page.waitForFunction(() => [...document.querySelectorAll('.search-facts')].every((facts) => facts.textContent?.includes('行政处罚')));
    await page.fill('#q', '监督检查');
    await page.press('#q', 'Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '监督检查');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')?.value === '责任');
    expect(await page.locator('#filter-type').inputValue()).toBe('行政处罚');
    await context.close();
  });

  test('shows more on demand and puts the focus on the first new hit', async () => {
    const { context, page } = await open('示例县');
    await settled(page, /显示前 10 条/);
    await page.getByRole('button', { name: '显示更多' }).click();
    await settled(page, /显示前 20 条/);
    expect((await titles(page)).length).toBe(20);
    expect(await page.evaluate(() => [...document.querySelectorAll('a.search-title')].indexOf(document.activeElement ?? document.body))).toBe(10);
    await context.close();
  });

  test('works by keyboard alone', async () => {
    const { context, page } = await open();
    const power = single(({ type }) => type === 'penalty');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.insertText(power.name);
    await settled(page, /^找到/);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(power.name);
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#q')).toBe('');
    await page.keyboard.insertText(power.name);
    await settled(page, /^找到/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/powers/${power.id}/`);
    await context.close();
  });

  test('puts what is only near under a heading of its own', async () => {
    const power = single(({ name }) => name.length >= 8 && name.length <= 20 && /^[\p{Script=Han}]+$/u.test(name));
    const { context, page } = await open(`${power.name.slice(0, 3)}的${power.name.slice(4)}`);
    await settled(page, /没有完全一样的/);
    expect(await page.getByRole('heading', { name: '相近的事项' }).count()).toBe(1);
    expect(await page.locator('.search-near a.search-title').first().textContent()).toBe(power.name);
    await context.close();
  });

  test('says that it found nothing, and offers other ways', async () => {
    const { context, page } = await open('量子计算机');
    await settled(page, /^没有找到“量子计算机”/);
    const ways = await page.locator('.search-ways a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(expect.arrayContaining(['tel:00001230000', `${BASE}browse/type/licence/`, `${BASE}browse/type/penalty/`, `${BASE}powers/`, `${BASE}offices/`, `${BASE}laws/`, `${BASE}sitemap/`]));
    await context.close();
  });

  test('finds nothing for characters that stand in many records, but nowhere side by side', async () => {
    const { context, page } = await open();
    for (const query of ['小产权房', '食法许', '管可督']) {
      await page.fill('#q', query);
      await settled(page, new RegExp(`^没有找到“${query}”`));
      expect(await page.locator('.search-hit').count()).toBe(0);
    }
    await context.close();
  });

  test('finds supervisors and staff, and leads to their place on the list', async () => {
    const { context, page } = await open('公开监督员');
    await settled(page, /^找到 \d+ 条/);
    // By name first; after them what only speaks of supervisors.
    expect(await page.locator('a.search-title').evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')))).toEqual([`${BASE}supervisors/#supervisor-2`, `${BASE}supervisors/#supervisor-1`]);
    await page.fill('#q', '99010100001');
    await settled(page, /^找到 1 条/);
    await page.locator('a.search-title').click();
    await page.waitForURL(`**${BASE}staff/#inspector-1`);
    expect(await page.locator('#inspector-1').textContent()).toContain('99010100001');
    await context.close();
  });

  test('puts the filters behind the box in the order type, office, status, contents, year; closed on a phone, until one is chosen', async () => {
    const { context, page } = await open();
    expect(await page.locator('.search-selects select').evaluateAll((selects) => selects.map(({ id }) => id))).toEqual(['filter-type', 'filter-office', 'filter-status', 'filter-kind', 'filter-year']);
    expect(await page.locator('#filter-type').isVisible()).toBe(true);
    await context.close();
    const phone = await open('监督检查', { viewport: { width: 360, height: 740 } });
    await settled(phone.page, /^找到|^至少/);
    expect(await phone.page.locator('#filter-type').isVisible()).toBe(false);
    expect((await phone.page.locator('.search-hit').first().boundingBox())?.y).toBeLessThan(740);
    await phone.page.goto(`${served.address}${BASE}search/?q=${encodeURIComponent('监督检查')}&status=inForce`);
    await phone.page.locator('#filter-status').waitFor();
    await phone.context.close();
  });

  test('says so when the network fails, and works again when it is back', async () => {
    const { context, page } = await open();
    await page.route('**/search/titles.json.gz', (route) => route.abort());
    await page.fill('#q', '监督检查');
    await settled(page, /^没有查成/);
    await page.unroute('**/search/titles.json.gz');
    await page.press('#q', 'Enter');
    await settled(page, /^找到|^至少/);
    await context.close();
  });

  test('has nothing for axe to find with results, in light and dark mode, and fits a phone', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const [colorScheme, width] of [['light', 1280], ['dark', 360]] as const) {
      const { context, page } = await open('监督检查', { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      await settled(page, /^找到|^至少/);
      await page.locator('.search-excerpt p').first().waitFor();
      await page.evaluate(axe);
      expect(await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target.join(' ')))")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await context.close();
    }
  });

  test('speaks English in the English frame, and leads to English pages', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.address}${BASE}en/search/?q=${encodeURIComponent('监督检查')}`);
    await settled(page, /found/);
    expect(await page.locator('a.search-title').first().getAttribute('href')).toMatch(new RegExp(`^${BASE}en/powers/`));
    expect(await page.locator('.search-facts span').first().textContent()).toMatch(/^[A-Z]/);
    expect(await page.locator('a.search-title').first().getAttribute('lang')).toBe('zh-CN');
    await page.fill('#q', 'restaurant licence');
    await settled(page, /^Nothing found/);
    expect(await page.locator('.search-ways').textContent()).toContain('English words find nothing');
    await page.locator('.search-ways').getByRole('link', { name: 'Penalty' }).click();
    await page.waitForURL((url) => url.pathname === `${BASE}en/browse/type/penalty/`);
    await context.close();
  });

  test('without script shows no form that does nothing, but the ways to browse', async () => {
    const { context, page } = await open('食品', { javaScriptEnabled: false });
    expect(await page.getByText('查找需要打开浏览器的 JavaScript').isVisible()).toBe(true);
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.locator('.search-ways').getByRole('link', { name: '行政处罚' }).click();
    expect(await page.locator('.power-rows a').count()).toBeGreaterThan(1);
    await page.goto(`${served.address}${BASE}`);
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: /^全部 \d+ 项对外权力$/ }).first().click();
    await page.waitForURL((url) => url.pathname === `${BASE}powers/`);
    await context.close();
  });
});
