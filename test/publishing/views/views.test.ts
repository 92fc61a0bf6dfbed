import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { chosenRows, type FilterChoice } from '../../../src/browser/choose-rows.ts';
import { proposeLink, reportLink } from '../../../src/components/record-links.ts';
import { labelledPhones } from '../../../src/components/power-words-of.ts';
import { metaTags } from '../../../src/components/meta-tags.ts';
import { words } from '../../../src/i18n/words.ts';
import type { Register } from '../../../src/model/register.ts';
import type { Site } from '../../../src/model/schema-types.ts';
import { readFiles, readRegister, readSchemas } from '../../../src/reading/read-register.ts';
import { exampleFiles } from '../../../src/rules/example-register.ts';
import type { Given } from '../../../src/rules/rule.ts';
import { citationViews } from '../../../src/publishing/views/citation-view.ts';
import { coverageOf } from '../../../src/publishing/views/coverage-view.ts';
import { csv } from '../../../src/publishing/views/csv.ts';
import { downloads } from '../../../src/publishing/views/downloads.ts';
import { filterIndex } from '../../../src/publishing/views/filter-index.ts';
import { flowRows, flowUsers } from '../../../src/publishing/views/flow-pages.ts';
import { flowView } from '../../../src/publishing/views/flow-view.ts';
import { homeView } from '../../../src/publishing/views/home-view.ts';
import { institutionView } from '../../../src/publishing/views/institution-view.ts';
import { labelsView } from '../../../src/publishing/views/labels-view.ts';
import { lawUses, lawView } from '../../../src/publishing/views/law-view.ts';
import { limitBars } from '../../../src/publishing/views/limit-bars.ts';
import { listPages, powerGroups, powerRows, type PowerRow } from '../../../src/publishing/views/power-list-view.ts';
import { powerContext, powerView } from '../../../src/publishing/views/power-view.ts';
import { siteView } from '../../../src/publishing/views/site-view.ts';
import { statisticsView } from '../../../src/publishing/views/statistics-view.ts';
import { supervisorRows } from '../../../src/publishing/views/supervisors-view.ts';
import { COUNTY } from '../../site/built-site.ts';

let county: Register;
beforeAll(() => { county = readRegister(COUNTY).register; });

const example = (given: Given): Register => readFiles(exampleFiles(given)).register;
const working = (value: number) => ({ kind: 'days' as const, value, unit: 'workingDays' as const });

test('compares limits of one unit as lengths, and does not compare others', () => {
  expect(limitBars({ statutory: working(20), promised: working(13) })).toEqual({ statutory: working(20), promised: working(13), percent: 65, cut: 35, comparable: true });
  expect(limitBars({ statutory: working(20), promised: { kind: 'immediate' } })).toMatchObject({ percent: 0, cut: 100, comparable: true });
  expect(limitBars({ statutory: { kind: 'days', value: 1, unit: 'months' }, promised: working(13) })?.comparable).toBe(false);
  expect(limitBars({ statutory: { kind: 'none' }, promised: working(13) })).toBeUndefined();
});

test('joins a citation to the law it names, and says so where the register does not hold it', () => {
  expect(citationViews(county, [{ title: '食品安全法', article: 122 }, { title: '某办法', article: 1 }, { law: 'gone', article: 2 }])).toEqual([
    { law: 'food-safety-law', title: '中华人民共和国食品安全法', article: 122, unresolved: false, text: '未取得许可从事食品生产经营活动的，没收违法所得和违法经营的食品，并处罚款。' },
    { title: '某办法', article: 1, unresolved: true },
    { title: 'gone', article: 2, unresolved: true },
  ]);
});

test('lists under each article of a law the powers that rest on it, once each', () => {
  const view = lawView(county, 'food-safety-law', lawUses(county).get('food-safety-law') ?? []);
  expect(view?.articles.map(({ article, powers }) => [article, powers.map(({ id }) => id)])).toEqual([[35, ['food-licence']], [122, ['unlicensed-food-penalty']]]);
  expect(view?.count).toBe(2);
});

test('says what an article is cited for beside the legal basis, without repeating a power that rests on it', () => {
  const power = { legalBasis: [{ law: 'first', article: 1 }], duties: [{ text: '一次性告知', basis: [{ law: 'first', article: 1 }, { law: 'first', article: 2 }, { law: 'first', article: 2 }] }], limits: { statutory: { kind: 'days' as const, value: 20, unit: 'workingDays' as const, basis: { law: 'first', article: 2 } } } };
  const register = example({ law: { id: 'first' }, power });
  const [entry] = register.all('power');
  const view = lawView(register, 'first', lawUses(register).get('first') ?? []);
  const link = { name: entry?.value.name ?? '', path: `powers/${entry?.id}/` };
  expect(view?.articles.map(({ article, powers, also }) => ({ article, powers: powers.length, also }))).toEqual([
    { article: 1, powers: 1, also: [] },
    { article: 2, powers: 0, also: [{ by: 'duties', links: [link] }, { by: 'limits', links: [link] }] },
  ]);
});

test('names what a type requires and a record lacks, unless it is exempted', () => {
  const { power } = { power: county.get('power', 'land-permit') };
  const context = powerContext(county, new Map());
  expect(power && powerView(power, context).missing).toEqual(['materials', 'procedure', 'result', 'rights']);
  const exempted = example({ taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '许可', requires: ['materials', 'limits.promised'] }] }, power: { exemptions: [{ field: 'materials', reason: '当场核验' }] } });
  const [entry] = exempted.all('power');
  expect(entry && powerView(entry, powerContext(exempted, new Map())).missing).toEqual(['limits.promised']);
});

test('takes the channels of the office where a power has none of its own', () => {
  const view = (id: string) => { const entry = county.get('power', id); return entry && powerView(entry, powerContext(county, new Map())).complaints; };
  expect(view('food-licence')).toEqual({ from: 'office', contacts: county.get('office', 'market')?.value.complaints });
  expect(view('land-permit')).toEqual({ from: 'none', contacts: [] });
});

test('draws the flow of a power: its own steps first, then the category flow it names', () => {
  const of = (id: string) => { const entry = county.get('power', id); return entry && flowView(county, entry.value); };
  expect(of('food-licence')).toMatchObject({ id: 'licence-flow', from: 'category', name: '行政许可类别流程图', drawn: { names: ['申请', '受理', '审查', '决定', '送达'] } });
  expect(of('unlicensed-food-penalty')).toMatchObject({ from: 'own', drawn: { names: ['立案', '调查取证', '告知', '决定'] } });
  expect(of('land-permit')).toBeUndefined();
});

test('says of a category flow how many powers follow it, and how many of its type have steps of their own', () => {
  expect(flowRows(county, flowUsers(county)).map(({ id, powers, own }) => ({ id, powers, own }))).toEqual([{ id: 'licence-flow', powers: 1, own: 0 }]);
  const steps = [{ id: 'a', name: '登记', kind: 'end' as const, post: '登记岗' }];
  const detailed = example({ flow: { id: 'flow', name: '许可流程', level: 'category', type: 'licence', steps, audience: 'public' }, power: { procedure: { steps } } });
  expect(flowRows(detailed, flowUsers(detailed)).map(({ powers, own }) => ({ powers, own }))).toEqual([{ powers: 0, own: 1 }]);
});

test('says of every telephone number what it is for, and gives each once', () => {
  const entry = county.get('power', 'food-licence');
  const view = entry && powerView(entry, powerContext(county, new Map()));
  const frame = { label: (field: string) => labelsView(readSchemas()).fields[field]?.zh ?? field, t: words('zh') };
  expect(view && labelledPhones(frame, view)).toEqual([{ name: '咨询电话', phone: '0000-1230014' }, { name: '办公电话', phone: '0000-1230011' }, { name: '投诉电话', phone: '0000-1230012' }]);
});

test('puts on the home page what is for the public: a topic without internal powers first, no network of supervision', () => {
  const power = { type: 'licence', office: 'transport', audience: 'public', status: 'inForce' as const };
  const register = example({
    power: [{ ...power, id: 'outer', name: '对外', family: 'external' }, { ...power, id: 'inner', name: '对内', family: 'internal' }, { ...power, id: 'second', name: '第二', family: 'external' }],
    topic: [
      { id: 'mixed', title: '重点权力', order: 1, summary: '说明', powers: ['outer', 'inner'], audience: 'public' },
      { id: 'network', title: '重点网络', order: 2, summary: '说明', network: 'approval', powers: ['outer'], audience: 'public' },
      { id: 'errands', title: '热点事项', order: 3, summary: '说明', powers: ['second', 'outer'], audience: 'public' },
      { id: 'inside', title: '内部决策', order: 4, summary: '说明', powers: ['inner'], audience: 'public' },
    ],
  });
  const view = homeView(register, powerRows(register));
  expect([view.popular, view.topics]).toEqual([{ id: 'errands', powers: [{ id: 'second', name: '第二' }, { id: 'outer', name: '对外' }] }, [{ id: 'mixed', count: 2 }]]);
});

test('counts the same powers on every page, and says on the home page what is counted', () => {
  const rows = powerRows(county);
  const site = county.single('site');
  const { powers, internal } = site ? siteView(county, site, '2026-11-24', { available: false, reason: '', reasonEn: '' }).counts : { powers: 0, internal: 0 };
  const sum = (items: readonly { count: number }[]) => items.reduce((total, { count }) => total + count, 0);
  const home = homeView(county, rows);
  const statistics = statisticsView(county, rows);
  expect([sum(home.types), sum(statistics.external), powerGroups(rows).find(({ kind }) => kind === 'all')?.rows.length]).toEqual([powers, powers, powers]);
  expect([sum(home.offices), sum(statistics.offices)]).toEqual([powers + internal, powers + internal]);
});

test('browses 250 powers in pages of at most a hundred, without internal, unlisted and ended ones', () => {
  const rows = Array.from({ length: 250 }, (_, index): PowerRow => ({ id: `p${index}`, name: `事项${index}`, type: 'licence', family: 'external', office: 'market', status: 'inForce', levels: ['county'], topics: [] }));
  const others: PowerRow[] = [{ ...rows[0]!, id: 'inner', family: 'internal', type: 'procurement' }, { ...rows[0]!, id: 'near', status: 'referenced' }, { ...rows[0]!, id: 'old', status: 'repealed', type: 'levy' }];
  const groups = powerGroups([...rows, ...others]);
  const all = groups.find(({ kind }) => kind === 'all');
  expect(all && listPages(all).map(({ page, pages, count, rows: own }) => [page, pages, count, own.length])).toEqual([[1, 3, 250, 100], [2, 3, 250, 100], [3, 3, 250, 50]]);
  expect(groups.filter(({ kind }) => kind === 'type').map(({ id, rows: own }) => [id, own.length])).toEqual([['licence', 250], ['procurement', 1], ['levy', 0]]);
  expect(groups.find(({ kind, id }) => kind === 'status' && id === 'repealed')?.rows.map(({ id }) => id)).toEqual(['old']);
  expect((['internal', 'referenced', 'ended'] as const).map((whole) => groups.find(({ kind }) => kind === whole)?.rows.map(({ id }) => id))).toEqual([['inner'], ['near'], ['old']]);
});

test('counts what is on the list and what is not apart', () => {
  const site = county.single('site');
  expect(site && siteView(county, site, '2026-11-24', { available: false, reason: '', reasonEn: '' }).counts).toEqual({ powers: 3, internal: 1, referenced: 1, ended: 1, offices: 2, laws: 2, flows: 1, leaders: 1, staff: 1, supervisors: 2, topics: 1, institutions: 1 });
  expect(site && [undefined, '/', 'a/b', '/a/b/'].map((base) => siteView(county, { ...site, base }, '2026-11-24', { available: false, reason: '', reasonEn: '' }).base)).toEqual(['/', '/', '/a/b/', '/a/b/']);
});

test('lists supervisors in office before those whose term is over or yet to come; the last day belongs to the term', () => {
  const states = (today: string) => supervisorRows(county, today).map(({ id, state }) => `${id} ${state}`);
  expect(states('2024-12-31')).toEqual(['supervisor-2 serving', 'supervisor-1 notYet']);
  expect(states('2025-12-31')).toEqual(['supervisor-1 serving', 'supervisor-2 serving']);
  expect(states('2026-01-01')).toEqual(['supervisor-1 serving', 'supervisor-2 ended']);
});

test('says how complete an office is: the five disclosures and its declared totals beside the counted ones', () => {
  const market = county.get('office', 'market')?.value;
  expect(market && coverageOf(county, market, powerRows(county))).toEqual({
    id: 'market', name: '示例县市场监督管理局', powers: 3, basis: { have: 3, of: 3 }, staff: { have: 2, of: 2 }, flow: { have: 2, of: 3 }, institutions: 1, limit: { have: 1, of: 1 },
    totals: [{ measure: 'powers', declared: 5, counted: 3, source: '示府发〔2024〕3号', explanation: '一项已取消' }],
  });
});

test('counts powers and cuts for the statistics', () => {
  expect(statisticsView(county, powerRows(county))).toMatchObject({
    external: [{ id: 'licence', count: 2 }, { id: 'penalty', count: 1 }],
    internal: [{ id: 'procurement', count: 1 }],
    cut: { comparable: 2, mean: 43, bands: [{ id: 'equal', count: 0 }, { id: 'underThird', count: 0 }, { id: 'third', count: 1 }, { id: 'half', count: 1 }, { id: 'immediate', count: 0 }] },
    fee: { charged: 1, free: 1, unknown: 0 },
  });
});

const choice = (chosen: Partial<FilterChoice>): FilterChoice => ({ q: '', type: '', office: '', topic: '', status: '', level: '', limit: '', sort: '', ...chosen });
test.each([
  [{}, ['food-licence', 'unlicensed-food-penalty', 'land-permit']],
  [{ office: 'planning' }, ['land-permit']],
  [{ topic: 'open-a-shop', type: 'licence' }, ['food-licence', 'land-permit']],
  [{ level: 'city' }, ['food-licence']],
  [{ status: 'repealed' }, ['fair-permit']],
  [{ limit: '1-10' }, ['food-licence']],
  [{ limit: '21-9998' }, ['unlicensed-food-penalty']],
  [{ q: '许可 食品' }, ['food-licence', 'unlicensed-food-penalty']],
  [{ sort: 'limit' }, ['food-licence', 'land-permit', 'unlicensed-food-penalty']],
  [{ sort: 'updated' }, ['food-licence', 'unlicensed-food-penalty', 'land-permit']],
  [{ q: '没有' }, []],
] satisfies [Partial<FilterChoice>, string[]][])('filters by %j', (chosen, ids) => {
  expect(chosenRows(filterIndex(powerRows(county)), choice(chosen)).map(([id]) => id)).toEqual(ids);
});

test('writes tables that Excel opens, and no cell that runs', () => {
  const text = csv(['事项', '说明'], [['甲', '=1+1'], ['乙', ' @SUM(A1)'], ['丙', '-5'], ['丁', '-cmd'], ['戊', '"引号"，逗号,\n换行']]);
  expect(text.startsWith('\ufeff事项,说明\r\n')).toBe(true);
  expect(parse(text, { bom: true })).toEqual([['事项', '说明'], ['甲', "'=1+1"], ['乙', "' @SUM(A1)"], ['丙', '-5'], ['丁', "'-cmd"], ['戊', '"引号"，逗号,\n换行']]);
});

test('offers the same facts as JSON, as a table with Chinese headers and as linked data', () => {
  const files = new Map([...downloads(county, { today: '2026-11-24', schemas: readSchemas() })].map(({ path, text }) => [path, text]));
  expect(JSON.parse(files.get('data/powers/food-licence.json') ?? '')).toEqual(county.get('power', 'food-licence')?.value);
  const [row] = (parse(files.get('data/offices/market.csv') ?? '', { bom: true, columns: true }) as Record<string, string>[]).filter((each) => each['编号'] === 'food-licence');
  expect(row).toMatchObject({ 事项名称: '食品经营许可', 权力类型: '行政许可', 实施部门: '示例县市场监督管理局', 法定时限: '20 个工作日', 承诺时限: '10 个工作日', 收费: '不收费', 状态: '现行有效', 官方编码: '基本编码（12位） 000131006000' });
  const linked = JSON.parse(files.get('data/powers.jsonld') ?? '') as { '@graph': Record<string, unknown>[] };
  expect(linked['@graph'].find((each) => each['name'] === '食品经营许可')).toMatchObject({ '@type': 'GovernmentService', '@id': 'https://sunlist.example/powers/food-licence/', serviceOperator: { name: '示例县市场监督管理局' }, isAccessibleForFree: true });
  expect((JSON.parse(files.get('data/powers.json') ?? '') as unknown[]).length).toBe(6);
  expect(files.get('robots.txt')).toContain('Sitemap: https://sunlist.example/sitemap.xml');
  expect(files.get('sitemap.xml')).toContain('<url><loc>https://sunlist.example/en/powers/food-licence/</loc><lastmod>2026-11-02</lastmod></url>');
});

test('has no site map where the site has no address, because addresses in it must be whole', () => {
  const files = [...downloads(example({}), { today: '2026-06-01', schemas: readSchemas() })].map(({ path }) => path);
  expect(files.filter((path) => path.includes('sitemap'))).toEqual([]);
  expect(files).toContain('robots.txt');
});

test('prints only plain Markdown of an article: no HTML, no component, no address that runs', () => {
  const body = '正文 **粗**\n\n<Chart />\n\n{1 + 1}\n\n[点](javascript:alert(1)) [清单](/powers/)\n\n![图](https://elsewhere.example/a.png)';
  const [entry] = readFiles(exampleFiles({ institution: { id: 'first', title: '制度', kind: 'institution', audience: 'public' }, body })).register.all('institution');
  expect(entry && institutionView(entry, '/base/').html).toBe('<p>正文 <strong>粗</strong></p>\n<p><a>点</a> <a href="/base/powers/">清单</a></p>\n<p><img alt="图"></p>');
});

test('an article of an institution has an address of its own and names the checks that keep it', () => {
  const body = '第一条 首问负责。\n\n补充一段。\n\n第二条 一次告知。\n\n第一条第二款 只是提到。';
  const [entry] = readFiles(exampleFiles({ institution: { id: 'first', title: '制度', kind: 'institution', audience: 'public', enforces: [{ article: 1, rules: ['legal-basis-present', 'fee-has-basis'] }] }, body })).register.all('institution');
  expect(entry && institutionView(entry, '/base/', new Map([['legal-basis-present', '有依据']])).html.split('\n')).toEqual([
    '<p id="article-1"><a href="#article-1" class="article-number">第一条</a>　首问负责。</p>',
    '<p>补充一段。</p>',
    '<p class="article-checks">本站自动检查：<a href="/base/rules/legal-basis-present/">有依据</a>、<a href="/base/rules/fee-has-basis/">fee-has-basis</a></p><p id="article-2"><a href="#article-2" class="article-number">第二条</a>　一次告知。</p>',
    '<p>第一条第二款 只是提到。</p>',
  ]);
});

test('knows the Chinese and English name of every field and value of every schema', () => {
  const labels = labelsView(readSchemas());
  expect(labels.fields['power.limits.promised']).toEqual({ zh: '承诺时限', en: 'Promised limit' });
  expect(labels.values['power.status.repealed']).toEqual({ zh: '已取消', en: 'Repealed' });
  expect(Object.entries({ ...labels.fields, ...labels.values }).filter(([, { zh, en }]) => !zh || !en).map(([name]) => name)).toEqual([]);
});

test('opens the file on the forge for a change, and a prefilled issue for an error; without a forge it stays on the site', () => {
  const at = { kind: 'power', id: 'x', path: 'powers/a/x.yml', name: '某事项' };
  const on = (forge?: Site['forge']) => ({ site: { forge }, url: (path: string) => `/base/${path}` });
  expect(proposeLink(on(), at)).toBe('/base/edit/?record=power/x');
  expect(proposeLink(on(), { ...at, kind: 'institution' }), 'a text has no form').toBe('/base/about/#contact');
  expect(reportLink(on(), at)).toBe('/base/about/#contact');
  expect(proposeLink(on({ kind: 'github', repository: 'https://forge.example/county/list.git' }), at)).toBe('https://forge.example/county/list/edit/main/content/powers/a/x.yml');
  expect(proposeLink(on({ kind: 'gitlab', repository: 'https://forge.example/county/list/', branch: 'live', path: 'data' }), at)).toBe('https://forge.example/county/list/-/edit/live/data/powers/a/x.yml');
  expect(decodeURIComponent(reportLink(on({ kind: 'gitee', repository: 'https://forge.example/county/list' }), at))).toContain('https://forge.example/county/list/issues/new?title=内容有误：某事项&body=文件：powers/a/x.yml');
});

test('writes the meta tags of a government site only where they are configured', () => {
  const site = county.single('site');
  if (!site) throw new Error('the county has no site');
  const view = siteView(county, site, '2026-11-24', { available: false, reason: '', reasonEn: '' });
  expect(metaTags(view, { title: '甲' })).toEqual([]);
  expect(metaTags({ ...view, meta: { siteDomain: 'www.example.org' }, marks: { siteIdCode: '9901010001' } }, { column: '权力清单', title: '甲', date: '2026-11-02' })).toEqual([
    ['SiteName', '示例县阳光清单'], ['SiteDomain', 'www.example.org'], ['SiteIDCode', '9901010001'], ['ColumnName', '权力清单'], ['ColumnType', '权力清单'], ['ArticleTitle', '甲'], ['PubDate', '2026-11-02 00:00'], ['ContentSource', '示例县人民政府办公室'],
  ]);
});
