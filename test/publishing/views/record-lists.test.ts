import { expect, test } from 'vitest';
import { PLACES, type Kind } from '../../../src/model/kinds.ts';
import { Register, type Entry } from '../../../src/model/register.ts';
import type { SchemaNode } from '../../../src/model/schema-keywords.ts';
import { chosenRecords } from '../../../src/browser/choose-records.ts';
import { linksBack } from '../../../src/publishing/views/links-back.ts';
import { listName } from '../../../src/publishing/views/record-models.ts';
import { recordListPages, recordListSummary, recordRows } from '../../../src/publishing/views/record-list-view.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';
import { leadsTo } from '../../../src/rules/site-addresses.ts';

const base = exampleRegister({ office: [{}, { id: 'health', name: '示例县卫生健康局' }] }).register;
const text: SchemaNode = { type: 'string' };
const schemas = new Map<string, SchemaNode>([
  ['notice', { description: '一次通报。', descriptionEn: 'One notice.', properties: { id: text, title: text, date: text, kind: { enum: ['plain', 'urgent'] }, office: { refersTo: 'office' }, told: { items: { refersTo: 'office' } }, matters: { items: { properties: { power: { refersTo: 'power' }, notice: { refersTo: 'notice' } } } } } }],
]);
/** A register with the example's records and these notices; their shape is the one of the schema above. */
function withNotices(notices: readonly { id: string; title: string; [field: string]: unknown }[]): Register {
  const known = [...new Set(PLACES.map(({ kind }) => kind))].flatMap((kind): Entry<Kind>[] => base.all(kind));
  const entries = notices.map((value): Entry => ({ kind: 'notice', id: value.id, source: { path: `notices/2026/${value.id}.yml`, text: '' }, value: JSON.parse(JSON.stringify(value)) as Entry['value'] }));
  return new Register([...known, ...entries], [], base.lawIndex);
}
const pages = { kind: 'notice', section: 'matters', title: '情况通报', titleEn: 'Notices', list: 'generic', record: 'generic' } as const;
const three = [
  { id: 'a', title: '甲', date: '2025-12-31', office: 'health', kind: 'plain' },
  { id: 'b', title: '乙', date: '2026-02-01', office: 'transport', kind: 'urgent' },
  { id: 'c', title: '丙', office: 'transport', kind: 'plain' },
];

test('lists records newest first, those without a date last', () => {
  expect(recordRows(withNotices(three), pages, schemas)).toEqual([
    { id: 'b', title: '乙', path: 'notices/b/', date: '2026-02-01', office: 'transport', facet: 'urgent' },
    { id: 'a', title: '甲', path: 'notices/a/', date: '2025-12-31', office: 'health', facet: 'plain' },
    { id: 'c', title: '丙', path: 'notices/c/', office: 'transport', facet: 'plain' },
  ]);
});

test('counts them by year, office and facet', () => {
  const register = withNotices(three);
  expect(recordListSummary(register, pages, recordRows(register, pages, schemas), schemas)).toEqual({
    kind: 'notice', address: 'notices', section: 'matters', title: '情况通报', titleEn: 'Notices', description: { zh: '一次通报。', en: 'One notice.' }, count: 3, newest: '2026-02-01',
    years: [{ id: '2026', count: 1 }, { id: '2025', count: 1 }],
    offices: [{ id: 'transport', count: 2 }, { id: 'health', count: 1 }],
    facet: { field: 'kind', values: [{ id: 'plain', count: 2 }, { id: 'urgent', count: 1 }] },
  });
});

test('has a page a hundred records, one for every year and office, and one where there is nothing', () => {
  const rows = recordRows(withNotices(Array.from({ length: 101 }, (_, index) => ({ id: `n${index}`, title: '通报', date: '2026-01-01', office: 'health' }))), pages, schemas);
  const made = recordListPages('notice', rows, { years: [{ id: '2026', count: 101 }], offices: [{ id: 'health', count: 101 }] });
  expect(made.map((page) => [listName(page), page.rows.length])).toEqual([['notices-all-1', 100], ['notices-all-2', 1], ['notices-year-2026-1', 100], ['notices-year-2026-2', 1], ['notices-office-health-1', 100], ['notices-office-health-2', 1]]);
  expect(recordListPages('notice', [], { years: [], offices: [] }).map((page) => [listName(page), page.count, page.rows])).toEqual([['notices-all-1', 0, []]]);
});

test('tells a record what names it, once each, newest first; an office does not name itself', () => {
  const register = withNotices([
    { id: 'a', title: '甲', date: '2026-01-01', office: 'health', told: ['transport', 'health'], matters: [{ power: 'example-power' }, { power: 'example-power' }] },
    { id: 'b', title: '乙', date: '2026-02-01', office: 'health', matters: [{ power: 'example-power', notice: 'a' }, { notice: 'b' }] },
  ]);
  const a = { kind: 'notice', title: '甲', path: 'notices/a/', date: '2026-01-01' };
  const b = { kind: 'notice', title: '乙', path: 'notices/b/', date: '2026-02-01' };
  expect(linksBack(register, schemas)).toEqual({ 'power/example-power': [b, a], 'office/transport': [a], 'notice/a': [b] });
});

test('knows which addresses of disclosures exist', () => {
  const register = withNotices(three);
  const found = ['/open/', '/notices/', '/en/notices/a/', '/notices/year/2026/', '/notices/office/health/', '/notices/year/2024/', '/notices/office/nobody/', '/notices/z/', '/archives/', '/staff/#x', '/staff/x/', '/governance/'];
  expect(found.map((url) => [url, leadsTo(register, url)]).filter(([, target]) => target !== 'page')).toEqual([
    ['/notices/year/2024/', { kind: 'notice', folder: 'notices', id: 'year' }],
    ['/notices/office/nobody/', { kind: 'notice', folder: 'notices', id: 'office' }],
    ['/notices/z/', { kind: 'notice', folder: 'notices', id: 'z' }],
    ['/staff/x/', { folder: 'staff', id: 'x' }],
    ['/governance/', { folder: 'governance', id: '' }],
  ]);
});

test.each([
  [{ q: '乙' }, ['b']],
  [{ year: '2025' }, ['a']],
  [{ office: 'transport', facet: 'plain' }, ['c']],
  [{ q: '丙 丁' }, []],
])('filters by %j', (choice, ids) => {
  const rows = recordRows(withNotices(three), pages, schemas);
  expect(chosenRecords(rows, { q: '', year: '', office: '', facet: '', ...choice }).map(({ id }) => id)).toEqual(ids);
});
