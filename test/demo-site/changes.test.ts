// The history of the whole list on the demo: what a journalist asks, without script, with script, as a table and on the command line.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VersionList } from '../../src/history/list-versions.ts';
import { noBrowser } from '../browser.ts';
import { TODAY } from '../site/built-site.ts';
import { demoSite, type DemoSite } from './demo-site.ts';
import { openPages, type OpenedPages } from './opened-pages.ts';

let site: DemoSite;
beforeAll(async () => { site = await demoSite(); }, 120_000);
afterAll(() => site?.remove());

const text = (html: string): string => html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const page = (path: string): string => text(site.read(`${path}index.html`));
/** Left of the first heading that has these words, up to the next of its level. */
const part = (path: string, from: string, to: string): string => { const words = page(path); return words.slice(words.indexOf(from), words.indexOf(to, words.indexOf(from) + from.length)); };

const history = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/history.ts', '--content', site.content, '--today', TODAY, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('without script', () => {
  test('the log says which powers were removed in 2026, why, and where they went', () => {
    const removed = part('history/ended/', ' 2026 年 从清单上拿掉的', ' 2025 年 从清单上拿掉的');
    for (const words of ['集贸市场临时摊位登记', '没有法律、法规依据，法制审核认定不得以规范性文件设定', '居住情况证明开具', '未就业证明开具', '示例县2026年权责清单清理意见（示府办发〔2026〕5号）']) expect(removed).toContain(words);
  });

  test('it tells the deletion that came back, and the withdrawal without what was withdrawn', () => {
    const year = part('history/ended/', ' 2025 年 从清单上拿掉的', ' 2024 年 从清单上拿掉的');
    expect(year).toContain('文件被删除 中介机构从事代理记账业务审批 2025 年 11 月 20 日恢复');
    expect(year).toMatch(/撤下的个人信息 1 .*姓名/);
    expect(page('history/ended/')).not.toMatch(/李某|张某|王某/);
  });

  test('the month of an adjustment shows everything that it changed together, and the way it was decided', () => {
    expect(page('history/2025-08/')).toContain('再压缩办事时限');
    const adjustment = page('changes/promised-limits-2025/');
    for (const words of ['涉路施工许可', '法制审核', '集体研究', '2025 年 7 月 16 日', '示府办发〔2025〕22号']) expect(adjustment).toContain(words);
    expect(site.read('changes/promised-limits-2025/index.html')).toContain('href="/meetings/executive-35/"');
  });

  test('the list at the end of a year has each office’s powers, by the versions of that day', () => {
    const before = site.read('history/asof/2024-12-31/market-regulation/index.html');
    expect(before).toMatch(/href="\/powers\/market-stall-registration\/history\/#v\d+"/);
    expect(site.read('history/asof/2026-11-24/market-regulation/index.html')).not.toContain('market-stall-registration');
  });

  test('the hub names every month, office, type and class, and what is left out', () => {
    const hub = site.read('history/index.html');
    for (const path of ['/history/2025-08/', '/history/office/tax/', '/history/type/licence/', '/history/class/added/', '/history/kind/power/', '/feeds/all.xml', '/history/compare/', '/history/ended/']) expect(hub).toContain(`href="${path}"`);
    expect(text(hub)).toMatch(/共 \d+ 处变更；另有 \d+ 处技术性改动/);
  });

});

test('the command line lists and counts what the files of the page hold', () => {
  const list = JSON.parse(history('--from', '2026-03-01', '--to', '2026-03-31', '--office', 'civil-affairs', '--format', 'json').stdout) as VersionList;
  expect(list.growth?.all).toEqual({ before: 8, after: 9, entered: 1, left: 0 });
  expect(list.versions.filter(({ kind }) => kind === 'power').map(({ id, class: sort, adjustment }) => [id, sort, adjustment])).toEqual([['funeral-basic-service', 'added', 'funeral-service-2026'], ['funeral-basic-service', 'changed', 'funeral-service-2026']]);
  expect(history('--class', '没有这种').status).toBe(2);
  // What was withdrawn is told to nobody who does not ask for everything.
  const told = (...more: string[]) => history('complaint/complaint-2025-homestead-delay', '--format', 'json', ...more).stdout;
  expect([told().includes('钱示例'), told('--all').includes('钱示例')]).toEqual([false, true]);
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')))`;
const PAGES = ['history/', 'history/2025-08/', 'history/office/tax/', 'history/class/repealed/', 'history/compare/?from=2026-01-01&to=2026-06-30', 'history/asof/?day=2025-01-01&clock=site', 'history/asof/2024-12-31/', 'history/asof/2024-12-31/tax/', 'history/ended/', 'changes/', 'changes/promised-limits-2025/', 'dates/', '', 'en/history/', 'en/history/compare/', 'en/history/asof/', 'en/history/ended/', 'en/changes/cleanup-2026/'];

describe.skipIf(noBrowser)('in a browser', () => {
  let pages: OpenedPages;
  beforeAll(async () => { pages = await openPages(site.folder); });
  afterAll(() => pages?.close());
  const open = (...asked: Parameters<OpenedPages['open']>): ReturnType<OpenedPages['open']> => pages.open(...asked);
  const answered = (opened: Page, id: string) => opened.locator(`#${id}-results:not([hidden])`).waitFor();

  test('two days are compared: rows, classes, growth; the address keeps the choice', async () => {
    const { context, page: opened, errors } = await open('history/compare/?from=2026-03-01&to=2026-03-31&office=civil-affairs&kind=power');
    await answered(opened, 'compare');
    expect(await opened.locator('#compare-count').textContent()).toBe('找到 2 处变更。 新增 1、变更 1。 另有 9 处技术性改动没有列出。');
    expect(await opened.locator('#compare-growth tr').allTextContents()).toEqual(['全部8109', '示例县民政局8109', '公共服务0101']);
    expect(await opened.locator('#compare-rows .row-title').allTextContents()).toEqual(['基本殡葬服务费用减免', '基本殡葬服务费用减免']);
    await opened.selectOption('#ask-office', '');
    await opened.locator('#compare-count:not(:text("找到 2 处"))').waitFor();
    expect(new URL(opened.url()).search).toBe('?from=2026-03-01&to=2026-03-31&kind=power');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the downloaded table is the one of the command line', async () => {
    const { context, page: opened } = await open('history/compare/?from=2025-08-01&to=2025-09-30');
    await answered(opened, 'compare');
    const [download] = await Promise.all([opened.waitForEvent('download'), opened.click('#compare-csv')]);
    const table = readFileSync(await download.path(), 'utf8');
    expect([download.suggestedFilename(), table]).toEqual(['变更-2025-08-01-2025-09-30.csv', history('--from', '2025-08-01', '--to', '2025-09-30', '--format', 'csv').stdout]);
    expect(parse(table, { bom: true }).length).toBeGreaterThan(20);
    await context.close();
  });

  test('the list of a day differs by what was in force and what the site said, and a day before all has nothing', async () => {
    const { context, page: opened } = await open('history/asof/?day=2026-03-25');
    await answered(opened, 'asof');
    const count = () => opened.locator('#asof-count').textContent();
    const inForce = await count();
    await opened.selectOption('#ask-clock', 'site');
    await opened.locator('#asof-help:has-text("按网站当时的内容")').waitFor();
    expect([inForce, await count()].map((words) => words?.slice(0, 11))).toEqual(['2026-03-25：', '2026-03-25：']);
    await opened.fill('#ask-day', '2000-01-01');
    await opened.locator('#asof-count:has-text("2000-01-01：0 项权力")').waitFor();
    expect(await opened.locator('#asof-help').textContent()).toContain('历史从 2024 年 1 月 15 日 开始');
    await context.close();
  });

  test('a wrong order and an unreachable file are said, not shown as nothing', async () => {
    const { context, page: opened } = await open('history/compare/?from=2026-06-01&to=2026-01-01');
    await opened.locator('#compare-count:has-text("后一天要比前一天晚")').waitFor();
    await opened.route('**/data/history/**', (route) => route.abort());
    await opened.fill('#ask-to', '2026-07-01');
    await opened.locator('#compare-count.notice-warn').waitFor();
    expect(await opened.locator('#compare-results').isHidden()).toBe(true);
    await context.close();
  });

  test('without script the questions lead to months and years, and every list is there', async () => {
    const { context, page: opened } = await open('history/compare/', { javaScriptEnabled: false });
    expect([await opened.locator('#compare').isHidden(), await opened.locator('.without-script a[href="/history/2025-08/"]').count()]).toEqual([true, 1]);
    await context.close();
  });

  test('every page has nothing for axe to find and fits from 320 to 1280 px, light and dark', async () => {
    const { context, page: opened } = await open('', { bypassCSP: true });
    const found: string[] = [];
    for (const path of PAGES) {
      await opened.goto(`${pages.address}/${path}`);
      if (/compare|asof\/(\?|$)/.test(path)) await answered(opened, path.includes('compare') ? 'compare' : 'asof');
      await opened.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      await opened.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await opened.emulateMedia({ colorScheme });
        found.push(...(await opened.evaluate<string[]>(AXE_RUN)).map((words) => `${path} ${colorScheme}: ${words}`));
      }
      for (const width of [320, 360, 640, 768, 1280]) {
        await opened.setViewportSize({ width, height: 900 });
        const over = await opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${path} at ${width} px: ${over} px too wide`);
      }
    }
    expect(found).toEqual([]);
    await context.close();
  }, 180_000);
});
