import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite, COUNTY, PAGE_TYPES, SAMPLE, type BuiltSite } from './built-site.ts';

type Element = DefaultTreeAdapterTypes.Element;

const elements = (node: DefaultTreeAdapterTypes.Node): Element[] => [...('tagName' in node ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
const attribute = (element: Element, name: string) => element.attrs.find((item) => item.name === name)?.value;
const text = (node: DefaultTreeAdapterTypes.Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '');

describe('the built site', () => {
  let site: BuiltSite;
  beforeAll(async () => { site = await builtSite(COUNTY); });
  afterAll(() => site.remove());

  const each = (problem: (page: string, all: Element[], html: string) => string[]) => site.pages.flatMap((page) => {
    const html = site.read(page);
    return problem(page, elements(parse(html)), html).map((words) => `${page}: ${words}`);
  });

  test('has a page of every type', () => {
    const wanted = Object.values(PAGE_TYPES).map((path) => (path.endsWith('.html') ? path : `${path.replace(/\?.*/, '')}index.html`));
    expect(wanted.filter((path) => !site.pages.includes(path))).toEqual([]);
  });

  test('gives every page a language, a title, one main heading, one main part and a skip link to it', () => {
    expect(each((page, all) => {
      const count = (tag: string) => all.filter((element) => element.tagName === tag).length;
      const html = all.find((element) => element.tagName === 'html');
      const title = all.find((element) => element.tagName === 'title');
      return [
        ...(html && attribute(html, 'lang') === (page.startsWith('en/') ? 'en' : 'zh-CN') ? [] : ['language']),
        ...(title && text(title).includes(page.startsWith('en/') ? 'Sunlist of Example County' : '示例县阳光清单') ? [] : ['title']),
        ...(count('h1') === 1 ? [] : [`${count('h1')} h1`]),
        ...(count('main') === 1 ? [] : [`${count('main')} main`]),
        ...(all.some((element) => element.tagName === 'a' && attribute(element, 'href') === '#main') ? [] : ['skip link']),
      ];
    })).toEqual([]);
  });

  test('never skips a level of headings', () => {
    expect(each((_, all) => {
      const levels = all.filter((element) => /^h[1-6]$/.test(element.tagName)).map((element) => Number(element.tagName[1]));
      return levels.flatMap((level, index) => (index > 0 && level - (levels[index - 1] ?? 0) > 1 ? [`h${levels[index - 1]} → h${level}`] : []));
    })).toEqual([]);
  });

  test('uses every id once, and every reference to an id leads to one', () => {
    expect(each((_, all) => {
      const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
      const known = new Set(ids);
      const referring = all.flatMap((element) => ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => attribute(element, name)?.split(' ') ?? []));
      return [...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`), ...referring.filter((id) => !known.has(id)).map((id) => `nowhere: ${id}`)];
    })).toEqual([]);
  });

  test('says on every page that it is a sample', () => {
    expect(each((page, _, html) => (html.includes(page.startsWith('en/') ? 'An invented sample' : '虚构的示例站点') ? [] : ['no sample banner']))).toEqual([]);
  });

  test('allows only its own files: strict policy everywhere, one thing more on pages with search or Mermaid', () => {
    const policies = new Map<string, string[]>();
    for (const page of site.pages) {
      const meta = elements(parse(site.read(page))).find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
      const policy = meta ? (attribute(meta, 'content') ?? '') : 'none';
      policies.set(policy, [...(policies.get(policy) ?? []), page]);
    }
    const policy = (script: string, style: string) => `default-src 'none'; script-src 'self'${script}; style-src 'self'${style}; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'`;
    expect(policies.get(policy(" 'wasm-unsafe-eval'", ''))).toEqual(['en/history/search/index.html', 'en/search/index.html', 'history/search/index.html', 'search/index.html']);
    expect(policies.get(policy('', " 'unsafe-inline'"))).toEqual(['en/institutions/one-time-notice/index.html', 'institutions/one-time-notice/index.html']);
    expect(policies.get(policy('', ''))?.length).toBe(site.pages.length - 6);
  });

  test('has no inline script, no inline style and no event attribute', () => {
    expect(each((_, all) => all.flatMap((element) => [
      ...(element.tagName === 'script' && attribute(element, 'src') === undefined ? ['inline script'] : []),
      ...(element.tagName === 'style' ? ['style element'] : []),
      ...element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${element.tagName} ${name}`),
    ]))).toEqual([]);
  });

  test('publishes the Mermaid library for the page that draws with it, and no other page loads it', () => {
    const loading = site.pages.filter((page) => /<script[^>]+mermaid\.min/.test(site.read(page)));
    expect(loading).toEqual(['en/institutions/one-time-notice/index.html', 'institutions/one-time-notice/index.html']);
    const [library = ''] = /[^"]*mermaid\.min[^"]*/.exec(site.read('institutions/one-time-notice/index.html')) ?? [];
    expect(statSync(join(site.folder, library)).size).toBeGreaterThan(1_000_000);
  });

  test('loads nothing from another site', () => {
    expect(each((_, all) => all.filter((element) => ['script', 'img', 'source', 'iframe', 'use', 'image'].includes(element.tagName) || (element.tagName === 'link' && ['stylesheet', 'icon', 'preload', 'modulepreload'].includes(attribute(element, 'rel') ?? ''))).flatMap((element) => {
      const address = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
      return /^(https?:)?\/\//.test(address) ? [address] : [];
    }))).toEqual([]);
  });

  test('marks Chinese contents as Chinese in the English frame', () => {
    const chinese = /[\u4e00-\u9fff]/;
    const unmarked = (node: DefaultTreeAdapterTypes.Node, lang: string): string[] => {
      const own = 'tagName' in node ? (attribute(node, 'lang') ?? lang) : lang;
      if ('tagName' in node && ['script', 'title', 'option'].includes(node.tagName)) return [];
      if ('value' in node) return own === 'en' && chinese.test(node.value.replace(/[《》（）]/g, '')) ? [node.value.trim().slice(0, 30)] : [];
      return 'childNodes' in node ? node.childNodes.flatMap((child) => unmarked(child, own)) : [];
    };
    const pages = site.pages.filter((page) => page.startsWith('en/') && !/^en\/(edit|search|rules|help)\//.test(page));
    expect(pages.flatMap((page) => [...new Set(unmarked(parse(site.read(page)), 'en'))].map((words) => `${page}: ${words}`))).toEqual([]);
  });

  test('shows no official marks and no government meta tags unless they are configured', () => {
    expect(each((_, all) => all.filter((element) => element.tagName === 'meta' && /^(Site|Column|Article|PubDate|ContentSource)/.test(attribute(element, 'name') ?? '')).map((element) => attribute(element, 'name') ?? ''))).toEqual([]);
    expect(site.read('index.html')).not.toMatch(/ICP备案号|公安备案|网站标识码/);
  });

  test('answers the five questions first, and spells out limits and dates', () => {
    const html = site.read('powers/food-licence/index.html');
    const answers = elements(parse(html)).find((element) => attribute(element, 'class') === 'answers');
    expect(answers && elements(answers).filter((element) => element.tagName === 'dt').map(text)).toEqual(['能不能办', '多久办完', '多少钱', '找谁', '不服怎么办']);
    expect(answers && elements(answers).filter((element) => element.tagName === 'strong').map(text)).toEqual(['符合 3 项条件就可以办', '10 个工作日，约 2 周', '不收费', '示例县市场监督管理局', '60 日内申请行政复议']);
    expect(html).toContain('从知道决定之日起 60 日内提出。例如 3 月 1 日知道，最晚 4 月 30 日提出。');
    expect(html).toContain('承诺比法定快 50%');
  });

  test('says of a repealed power when, why and what replaces it, and that it cannot be had', () => {
    const html = site.read('powers/fair-permit/index.html');
    const notice = elements(parse(html)).find((element) => attribute(element, 'class')?.includes('notice-bad'));
    expect(notice && text(notice).replace(/\s+/g, ' ').trim()).toBe('已取消，2020 年 5 月 1 日起 理由：设定依据已经废止 接替的事项：食品经营许可 《示例县集贸市场管理办法》第六条 这部法已于 2020 年 5 月 1 日废止');
    expect(html).toContain('现在不能办');
  });

  test('keeps internal powers and unlisted matters out of the list of powers', () => {
    const names = (page: string) => elements(parse(site.read(page))).filter((element) => element.tagName === 'a' && /\/powers\/[^/]+\/$/.test(attribute(element, 'href') ?? '')).map(text);
    expect(names('powers/index.html')).toEqual(['食品经营许可', '对未取得食品生产经营许可从事食品生产经营活动的处罚', '建设用地规划许可证核发（划拨用地）']);
    expect(names('internal/index.html')).toEqual(['办公用品采购']);
    expect(names('referenced/index.html')).toEqual(['文明诚信示范店评选']);
    expect(names('ended/index.html')).toEqual(['集贸市场开办审批']);
  });

  test('prints the eight things of R75 and the address of the page on the card', () => {
    const html = site.read('powers/food-licence/card/index.html');
    const names = elements(parse(html)).filter((element) => element.tagName === 'dt').map(text);
    expect(names.slice(0, 8)).toEqual(['服务承诺', '承办股室', '受理条件', '承诺时限', '办理依据', '申请材料', '办理流程', '联系电话']);
    expect(html).toContain('aria-label="扫码看完整内容"');
    expect(html).toContain('https://sunlist.example/powers/food-licence/');
  });

  test('draws no bar for a zero, and names what has none', () => {
    const all = elements(parse(site.read('statistics/index.html')));
    const heads = all.filter((element) => attribute(element, 'class') === 'bar-head').map(text);
    expect(heads.filter((words) => /(^|\D)0%?$/.test(words))).toEqual([]);
    const cut = all.find((element) => attribute(element, 'id') === 'cut');
    expect(cut && text(cut)).toContain('没有事项：与法定相同、缩短不到三分之一、当场办结。');
  });

  test('labels the telephone numbers on the card', () => {
    expect(text(parse(site.read('powers/food-licence/card/index.html')))).toContain('咨询电话 0000-1230014办公电话 0000-1230011投诉电话 0000-1230012');
  });

  test('says where history is not available, and why', () => {
    expect(site.read('powers/food-licence/index.html')).toContain('<strong>历史不可用</strong>：内容目录不在 Git 仓库里。');
    expect(site.read('en/powers/food-licence/index.html')).toContain('<strong>History not available</strong>: The content folder is not in a Git repository.');
  });
});

describe('the sample', () => {
  let site: BuiltSite;
  beforeAll(async () => { site = await builtSite(SAMPLE); });
  afterAll(() => site.remove());

  test('has pages of powers that weigh at most 30 KB compressed, everything they load included', () => {
    const sizes = new Map<string, number>();
    const size = (path: string) => sizes.get(path) ?? sizes.set(path, gzipSync(readFileSync(join(site.folder, path))).length).get(path) ?? 0;
    const weights = site.pages.filter((page) => /^(en\/)?powers\/[^/]+\/index\.html$/.test(page)).map((page) => {
      const loaded = elements(parse(site.read(page))).flatMap((element) => (element.tagName === 'script' ? attribute(element, 'src') : element.tagName === 'link' && ['stylesheet', 'icon', 'modulepreload'].includes(attribute(element, 'rel') ?? '') ? attribute(element, 'href') : element.tagName === 'img' ? attribute(element, 'src') : undefined) ?? []);
      return { page, weight: size(page) + [...new Set(loaded)].reduce((sum, path) => sum + size(path), 0) };
    });
    expect(weights.length).toBeGreaterThan(10);
    expect(weights.filter(({ weight }) => weight > 30 * 1024)).toEqual([]);
  });

  test('says what an article is cited for where no power has it as its legal basis', () => {
    const articles = elements(parse(site.read('laws/licensing-law/index.html'))).filter((element) => attribute(element, 'class') === 'article').map((element) => text(element).replace(/\s+/g, ' ').trim());
    expect(articles.filter((words) => words.includes('用于责任事项')).length).toBeGreaterThan(3);
    expect(articles.filter((words) => words.includes('用于') && words.includes('没有事项引用'))).toEqual([]);
  });

  test('has no page without a heading and no empty link', () => {
    expect(site.pages.flatMap((page) => {
      const all = elements(parse(site.read(page)));
      const heading = all.find((element) => element.tagName === 'h1');
      const empty = all.filter((element) => element.tagName === 'a' && text(element).trim() === '' && !attribute(element, 'aria-label'));
      return [...(heading && text(heading).trim() ? [] : [`${page}: no heading`]), ...empty.map((element) => `${page}: empty link ${attribute(element, 'href')}`)];
    })).toEqual([]);
  });
});
