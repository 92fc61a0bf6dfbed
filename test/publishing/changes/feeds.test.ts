// Feeds of changes, read back by another program.
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { describe, expect, test } from 'vitest';
import { firstCommits, feedPaths, writeFeeds } from '../../../src/publishing/feeds/change-feeds.ts';
import { publicRegister } from '../../../src/publishing/public-register.ts';
import { readSchemas } from '../../../src/reading/read-register.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';
import type { LogFacts } from '../../../src/publishing/views/publications-view.ts';
import type { ChangeRow } from '../../../src/publishing/views/change-rows.ts';
import { aLine, aRow } from './rows.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** The tree of a document; throws where it is not well formed or not Atom. */
function parsed(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    expect(uri).toBe(ATOM);
    const made: Element = { name: local, attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])), text: '', children: [] };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('text', (words) => { const last = open.at(-1); if (last) last.text += words; });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (!feed) throw new Error('no root');
  return feed;
}
const child = (element: Element, name: string): Element | undefined => element.children.find((one) => one.name === name);
const entriesOf = (feed: Element): Element[] => feed.children.filter(({ name }) => name === 'entry');

const site = (own: object) => publicRegister(exampleRegister({ site: { title: '示例县阳光清单', ...own } }).register, '2026-11-24', readSchemas());

function feeds(rows: readonly ChangeRow[], own: object = { url: 'https://www.example.org', base: '/sun/' }, log?: LogFacts): Map<string, string> {
  const files = new Map<string, string>();
  writeFeeds(rows, { visible: site(own), log }, (path, text) => void files.set(path, text));
  return files;
}

const rows = [
  aRow({ sequence: 1, day: '2026-03-01', effective: '2026-04-01', reason: '少等几天' }),
  aRow({ sequence: 2, day: '2026-03-02', class: 'corrected', name: '道路<许可>&"甲"\u0000\ud800', number: 2, path: 'powers/road-permit/history/#v2' }),
  aRow({ sequence: 3, day: '2026-03-03', class: 'technical', technical: true }),
];

describe('a feed of changes', () => {
  test('is Atom with the newest change first, and another program reads the same words back', () => {
    const feed = parsed(feeds(rows).get('feeds/all.xml') ?? '');
    expect(['id', 'title', 'subtitle', 'updated'].map((name) => child(feed, name)?.text)).toEqual(['tag:990101.sunlist,2026:feeds/all', '示例县阳光清单：全部变更', '共 2 处；另有 1 处技术性改动没有列出。', '2026-03-02T09:00:00+08:00']);
    expect(feed.children.filter(({ name }) => name === 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([['self', 'https://www.example.org/sun/feeds/all.xml'], ['alternate', 'https://www.example.org/sun/history/']]);
    expect(entriesOf(feed).map((entry) => [...['id', 'title', 'updated', 'summary'].map((name) => child(entry, name)?.text), child(entry, 'link')?.attributes['href']])).toEqual([
      [`tag:990101.sunlist,2026:change/${'2'.padStart(40, 'a')}/power/road-permit`, '【更正】道路<许可>&"甲"\ufffd', '2026-03-02T09:00:00+08:00', '承诺时限 20→30 个工作日', 'https://www.example.org/sun/powers/road-permit/history/#v2'],
      [`tag:990101.sunlist,2026:change/${'1'.padStart(40, 'a')}/power/road-permit`, '【变更】道路许可', '2026-03-01T09:00:00+08:00', '承诺时限 20→30 个工作日；少等几天；2026-04-01 起施行', 'https://www.example.org/sun/powers/road-permit/history/#v1'],
    ]);
  });

  test('marks corrections apart from amendments, and says class, office and type', () => {
    const categories = entriesOf(parsed(feeds(rows).get('feeds/all.xml') ?? '')).map((entry) => entry.children.filter(({ name }) => name === 'category').map(({ attributes: { term, scheme, label } }) => `${scheme?.split(':').at(-1)} ${term} ${label}`));
    expect(categories).toEqual([['mark correction 更正', 'class corrected 更正', 'office transport 示例县交通运输局', 'power-type licence 行政许可'], ['mark amendment 变更', 'class changed 变更', 'office transport 示例县交通运输局', 'power-type licence 行政许可']]);
  });

  test('there is one of everything, one an office, one a type and one a record', () => {
    const other = aRow({ sequence: 4, kind: 'meeting', id: 'bureau-1', name: '局务会议', offices: ['market'], types: [], path: 'meetings/bureau-1/history/#v1' });
    expect([...feeds([...rows, other]).keys()].sort()).toEqual(['feeds/all.xml', 'feeds/offices/market.xml', 'feeds/offices/transport.xml', 'feeds/records/meeting/bureau-1.xml', 'feeds/records/power/road-permit.xml', 'feeds/types/licence.xml']);
    expect(feedPaths([...rows, other]).sort()).toEqual([...feeds([...rows, other]).keys()].sort());
  });

  test('what only technical commits touched has none', () => expect(feeds(rows.slice(2))).toEqual(new Map()));

  test('ids stay the same when the site moves, when a record is renamed, and when it is built again', () => {
    const ids = (text = '') => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    const renamed = rows.map((row) => ({ ...row, name: '新名称', offices: ['transport'] }));
    expect(ids(feeds(renamed, {}).get('feeds/all.xml'))).toEqual(ids(feeds(rows).get('feeds/all.xml')));
    expect(feeds(rows.toReversed())).toEqual(feeds(rows));
  });

  test('ids stay the same when the history had to be rewritten, also twice', () => {
    const rewrite = (old: string, now: string) => ({ what: '手机号码', reason: '误填', ground: '个人信息保护法', decidedOn: '2026-05-01', paths: ['a.yml'], commits: [{ old, new: now }] });
    const log = { before: [aLine(1, '2026-05-02T09:00:00+08:00', rewrite('first', 'second'))], rewrite: rewrite('second', 'third') };
    expect([firstCommits(log)('third'), firstCommits(log)('second'), firstCommits(log)('other'), firstCommits(undefined)('third')]).toEqual(['first', 'first', 'other', 'third']);
    expect(feeds([aRow({ commit: 'third' })], {}, log).get('feeds/all.xml')).toContain('<id>tag:990101.sunlist,2026:change/first/power/road-permit</id>');
  });

  test('a long one ends, and says of how many it shows the newest', () => {
    const many = Array.from({ length: 250 }, (_, index) => aRow({ sequence: index, id: `p${index}` }));
    const feed = parsed(feeds(many).get('feeds/all.xml') ?? '');
    expect([entriesOf(feed).length, child(feed, 'subtitle')?.text]).toEqual([200, '最新 200 处，共 250 处；没有技术性改动。']);
  });
});
