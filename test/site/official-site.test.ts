// A real government's site: one language, in a sub-folder, with its marks, meta tags and a forge; no sample, and no drawing in Mermaid.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite, COUNTY, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
let content = '';
beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'sunlist-official-'));
  cpSync(COUNTY, content, { recursive: true });
  const own = readFileSync(join(content, 'site.yml'), 'utf8').replace('languages: [zh, en]', 'languages: [zh]').replace('sample: true', 'sample: false').replace('url: https://sunlist.example', 'url: https://www.example.org\nbase: /list/');
  writeFileSync(join(content, 'site.yml'), `${own}\nmarks: { siteIdCode: "9901010001", icp: 示ICP备00000001号, police: 示公网安备99010100000001号, organizer: 示例县数据局 }\nmeta: { siteName: 示例县人民政府, siteDomain: www.example.org }\nforge: { kind: github, repository: https://forge.example/county/list }\n`);
  const institution = join(content, 'institutions/one-time-notice.mdx');
  writeFileSync(institution, readFileSync(institution, 'utf8').replace(/```mermaid\n[^]*?```\n/, ''));
  site = await builtSite(content);
});
afterAll(() => {
  site.remove();
  rmSync(content, { recursive: true, force: true });
});

const addresses = (page: string): string[] => {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) found.push(...node.attrs.filter(({ name }) => ['href', 'src', 'action'].includes(name)).map(({ value }) => value));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(site.read(page)));
  return found;
};
const metaOf = (page: string) => [...site.read(page).matchAll(/<meta name="(Site\w+|Column\w+|ArticleTitle|PubDate|ContentSource)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]);

test('puts the sub-folder before every address of its own', () => {
  expect(site.pages.flatMap((page) => addresses(page).filter((address) => address.startsWith('/') && !address.startsWith('/list/')).map((address) => `${page}: ${address}`))).toEqual([]);
});

test('tells GitHub Pages to serve every file, those that begin with an underscore too', () => {
  expect(readdirSync(site.folder)).toContain('.nojekyll');
});

test('publishes no Mermaid library where no page has a drawing', () => {
  expect(readdirSync(join(site.folder, 'assets')).filter((name) => name.toLowerCase().includes('mermaid'))).toEqual([]);
});

test('has no English pages and no way to them where only Chinese is listed', () => {
  expect(site.pages.filter((page) => page.startsWith('en/'))).toEqual([]);
  expect(site.read('index.html')).not.toContain('hreflang');
});

test('shows its marks and does not call itself a sample', () => {
  const html = site.read('index.html');
  for (const mark of ['网站标识码 9901010001', '示ICP备00000001号', '示公网安备99010100000001号', '示例县数据局']) expect(html).toContain(mark);
  expect(html).not.toContain('虚构的示例站点');
});

test('writes the meta tags of a column and of an article', () => {
  expect(metaOf('offices/index.html')).toEqual([['SiteName', '示例县人民政府'], ['SiteDomain', 'www.example.org'], ['SiteIDCode', '9901010001'], ['ColumnName', '部门'], ['ColumnDescription', '行使权力的部门和组织，各有多少项权力，怎样联系。'], ['ColumnType', '部门']]);
  expect(metaOf('powers/food-licence/index.html')).toEqual([['SiteName', '示例县人民政府'], ['SiteDomain', 'www.example.org'], ['SiteIDCode', '9901010001'], ['ColumnName', '权力清单'], ['ColumnType', '权力清单'], ['ArticleTitle', '食品经营许可'], ['PubDate', '2026-11-02 00:00'], ['ContentSource', '示例县人民政府办公室']]);
});

test('sends a reader who wants a change or found an error to the forge', () => {
  const links = addresses('powers/food-licence/index.html');
  expect(links).toContain('https://forge.example/county/list/edit/main/content/powers/market/food-licence.yml');
  expect(links.find((link) => link.startsWith('https://forge.example/county/list/issues/new?title='))).toContain(encodeURIComponent('内容有误：食品经营许可'));
});

test('names its full address on cards and to search engines', () => {
  expect(site.read('powers/food-licence/card/index.html')).toContain('https://www.example.org/list/powers/food-licence/');
  expect(addresses('powers/food-licence/index.html')).toContain('https://www.example.org/list/powers/food-licence/');
  expect(site.read('sitemap.xml')).toContain('<loc>https://www.example.org/list/offices/market/</loc>');
});
