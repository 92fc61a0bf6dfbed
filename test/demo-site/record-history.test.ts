// The past of one record on the demo: its timeline, all versions, how it stood on a day, any two versions compared, and what stays of a deleted one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareRecords } from '../../src/history/meaning/compare-records.ts';
import { type PastRecord, valueAt } from '../../src/history/past-record.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { noBrowser } from '../browser.ts';
import { demoSite, type DemoSite } from './demo-site.ts';
import { openPages, type OpenedPages } from './opened-pages.ts';

let site: DemoSite;
beforeAll(async () => { site = await demoSite(); }, 120_000);
afterAll(() => site?.remove());

const text = (html: string): string => html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const page = (path: string): string => text(site.read(`${path}index.html`));
const past = (record: string): PastRecord => JSON.parse(site.read(`data/history/${record}.json`)) as PastRecord;

describe('without script', () => {
  test('how a promised limit changed, and whom it hurts, stands on the page of the power', () => {
    const timeline = text(site.read('powers/road-works-permit/index.html').split('id="history"').at(-1) ?? '');
    expect(timeline).toContain('承诺时限 10→13 个工作日，对申请人更慢；法定上限 20 个工作日 对办事人更差');
    expect(timeline).toMatch(/再压缩办事时限/);
    expect(page('powers/road-works-permit/history/')).toContain('生效 2025 年 9 月 1 日');
  });

  test('every version has its anchor, its clocks, and its whole text but the newest, which is the page itself', () => {
    const html = site.read('powers/hotel-licence/history/index.html');
    const { versions } = past('power/hotel-licence');
    for (const { number, day } of versions) expect(html).toMatch(new RegExp(`id="v${number}"[\\s\\S]*?<time datetime="${day}">`));
    expect(html.match(/<details class="full-text">/g)?.length).toBe(versions.length - 1);
    // The station looked first until March 2026: the text of that version says so.
    expect(text(html.slice(html.indexOf('id="v3"'), html.indexOf('id="v2"')))).toContain('派出所初核');
  });

  test('the two questions about a day have two answers', () => {
    const rows = text(site.read('powers/hotel-licence/history/index.html').match(/<table[\s\S]*?<\/table>/)?.[0] ?? '');
    expect(rows).toContain('第 3 版 2025 年 11 月 1 日 至 2026 年 3 月 20 日（不含） 2025 年 10 月 30 日 至 2026 年 3 月 20 日（不含）');
  });

  test('a procedure that changed is drawn twice, with the step that went marked', () => {
    const html = site.read('powers/hotel-licence/history/index.html');
    const [before = '', after = ''] = html.split('class="flow-side"').slice(1);
    expect([before.includes('fk-removed'), before.includes('>取消<'), after.includes('fk-removed')]).toEqual([true, true, false]);
  });

  test('who approved a change stands beside it, and what was published before the ledger says so', () => {
    const history = page('powers/hotel-licence/history/');
    expect(history).toMatch(/法制审核 ： 县司法局法制审核岗甲（法制审核人），2026-03-1\d/);
    expect(history).toContain('审批台账里没有这次改动；台账启用以前的改动都没有逐项的审批记录。');
    expect(page('offices/health/')).toContain('没有按规定批准就合并：还缺清单管理员或部门负责人 1 人同意');
  });

  test('a deleted record keeps its address, and says when, why, and what it said last', () => {
    const gone = page('powers/bookkeeping-approval/');
    for (const words of ['已删除', '这条记录的文件在 2025 年 11 月 18 日 被删除', '代理记账业务审批和代理记账许可是同一项，登记了两次，删去重复的一项。', '从事代理记账业务的，向财政部门申请。']) expect(gone).toContain(words);
    expect(past('power/bookkeeping-approval').versions.map(({ state, class: sort }) => [state, sort])).toEqual([['added', 'added'], ['deleted', 'corrected']]);
  });

  test('what was withdrawn is in no version', () => {
    for (const path of ['complaints/complaint-2025-homestead-delay/history/index.html', 'data/history/complaint/complaint-2025-homestead-delay.json']) expect(site.read(path)).not.toContain('钱示例');
  });

  test('a version that could not be read says why, and holds nobody up', () => {
    expect(page('powers/destitute-support/history/')).toContain('这一版不符合格式，没有作为记录公布');
  });

  test('every record page leads to its history, and every page names the commit it was made from', () => {
    const commit = past('power/hotel-licence').head.slice(0, 10);
    const records = site.pages.filter((path) => /^(powers|offices|laws|flows|topics|leaders|institutions|meetings|decisions|complaints)\/[a-z0-9-]+\/index\.html$/.test(path) && !/^(decisions\/type|meetings\/body)/.test(path));
    expect(records.length).toBeGreaterThan(150);
    expect(records.filter((path) => !site.read(path).includes(`href="/${path.replace('index.html', 'history/')}"`))).toEqual([]);
    expect(site.pages.filter((path) => !site.read(path).includes(commit))).toEqual([]);
  });
});

describe.skipIf(noBrowser)('in a browser', () => {
  let pages: OpenedPages;
  beforeAll(async () => { pages = await openPages(site.folder); });
  afterAll(() => pages?.close());
  const open = (...asked: Parameters<OpenedPages['open']>): ReturnType<OpenedPages['open']> => pages.open(...asked);
  const compared = async (opened: Page): Promise<string[]> => {
    await opened.locator('#compare-state:text-matches("处不同|内容相同|不能比较")').waitFor();
    return opened.locator('#compare-list > li').evaluateAll((items) => items.map((item) => `${item.querySelector('span')?.textContent}${item.querySelector('.tag')?.textContent ?? ''}${[...item.querySelectorAll('ins, del')].map((piece) => `[${piece.tagName} ${piece.textContent}]`).join('')}`));
  };

  test('any two versions are compared in the very words of the site, flows, laws, texts and all', async () => {
    const { register } = readRegister(site.content);
    const schemas = readSchemas();
    const { context, page: opened, errors } = await open('about/');
    const wrong: string[] = [];
    const effects: Record<string, string> = { better: '对办事人更好', worse: '对办事人更差', neutral: '' };
    for (const record of ['power/hotel-licence', 'power/marriage-registration', 'power/public-security-penalty', 'power/tax-registration-approval', 'power/overlimit-transport-permit', 'power/temporary-relief-approval', 'power/premarital-check', 'power/tax-vat-levy', 'office/food-drug', 'law/security-administration-law', 'power/food-inspection']) {
      const { kind, versions } = past(record);
      const readable = versions.flatMap((version, index) => (valueAt(versions, index) ? [{ number: version.number, index }] : []));
      const [first, last] = [readable[0], readable.at(-1)];
      if (!first || !last || first === last) throw new Error(`${record} has one version only`);
      const [was, is] = [valueAt(versions, first.index), valueAt(versions, last.index)];
      const folder = { power: 'powers', office: 'offices', law: 'laws' }[record.split('/')[0] ?? ''];
      await opened.goto(`${pages.address}/${folder}/${record.split('/')[1]}/history/?from=${last.number}&to=${first.number}`);
      const shown = await compared(opened);
      const wanted = compareRecords(kind, was?.value ?? {}, is?.value ?? {}, { schemas, register }, { before: was?.body, after: is?.body }).fields.map(({ words, effect, pieces }) => `${words.zh}${effects[effect]}${(pieces ?? []).flatMap(({ is: sort, text: piece }) => (sort === 'same' ? [] : [`[${sort === 'removed' ? 'DEL' : 'INS'} ${piece}]`])).join('')}`);
      if (JSON.stringify(shown) !== JSON.stringify(wanted) || wanted.length === 0) wrong.push(`${record}\n  shown  ${shown.join('\n         ')}\n  wanted ${wanted.join('\n         ')}`);
    }
    await context.close();
    expect([wrong.join('\n'), errors]).toEqual(['', []]);
  });

  test('a day has two answers, and the address keeps what was asked', async () => {
    const { context, page: opened, errors } = await open('powers/hotel-licence/history/');
    await opened.fill('#ask-day', '2025-10-31');
    await opened.locator('#day-force a').waitFor();
    expect([await opened.textContent('#day-force'), await opened.textContent('#day-site'), new URL(opened.url()).search]).toEqual(['那一天管用的：第 2 版', '那一天网站上写的：第 3 版', '?day=2025-10-31']);
    await opened.fill('#ask-day', '2024-01-20');
    await opened.locator('#day-force:has-text("那时还没有列入")').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('nothing of the comparison is loaded before it is asked for', async () => {
    const { context, page: opened } = await open('powers/hotel-licence/history/');
    const loaded = async (): Promise<string[]> => (await opened.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).filter((name) => /compare-engine|data\/history/.test(name));
    expect(await loaded()).toEqual([]);
    await opened.selectOption('#ask-from', '1');
    await opened.selectOption('#ask-to', '4');
    await compared(opened);
    expect((await loaded()).length).toBe(2);
    await context.close();
  });

  test('search finds a deleted power, marked', async () => {
    const { context, page: opened } = await open('search/?q=代理记账业务审批');
    const hit = opened.locator('li', { has: opened.locator('a[href$="/powers/bookkeeping-approval/"]') }).first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain('已删除');
    await context.close();
  });

  test('its pages have nothing for axe to find, and fit a phone', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const { context, page: opened } = await open('about/', { bypassCSP: true });
    const found: string[] = [];
    for (const path of ['powers/hotel-licence/history/?from=1&to=4&day=2025-10-31', 'en/powers/hotel-licence/history/', 'powers/bookkeeping-approval/', 'en/powers/bookkeeping-approval/', 'powers/destitute-support/history/', 'institutions/one-time-notice/history/']) {
      await opened.setViewportSize({ width: 1280, height: 900 });
      const answer = await opened.goto(`${pages.address}/${path}`);
      if (answer?.status() === 404) continue;
      if (path.includes('?')) await compared(opened);
      await opened.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      await opened.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await opened.emulateMedia({ colorScheme });
        found.push(...(await opened.evaluate<string[]>(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')))`)).map((words) => `${path}, ${colorScheme}: ${words}`));
      }
      for (const width of [320, 360]) {
        await opened.setViewportSize({ width, height: 800 });
        const over = await opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${path} at ${width} px: ${over} px too wide`);
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
