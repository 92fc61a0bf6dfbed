import { expect, test } from 'vitest';
import type { SchemaNode } from '../../../src/model/schema-keywords.ts';
import { selectFacts } from '../../../src/publishing/views/record-facts.ts';
import { recordView } from '../../../src/publishing/views/record-view.ts';
import { readSchemas } from '../../../src/reading/read-register.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';

const common = (name: string) => ({ $ref: `common.schema.json#/definitions/${name}` });
const named = (title: string, titleEn: string, node: SchemaNode): SchemaNode => ({ title, titleEn, ...node });
const schemas = new Map(readSchemas()).set('thing', {
  properties: {
    id: named('编号', 'Id', { type: 'string' }),
    title: named('标题', 'Title', { type: 'string' }),
    audience: named('公开范围', 'Audience', { type: 'string', refersTo: 'audience' }),
    office: named('部门', 'Office', { type: 'string', refersTo: 'office' }),
    type: named('类型', 'Type', { type: 'string', refersTo: 'power-type' }),
    power: named('权力', 'Power', { type: 'string', refersTo: 'power' }),
    date: named('日期', 'Date', { allOf: [common('isoDate')] }),
    state: named('状态', 'State', { enum: ['open', 'done'], enumTitles: { open: '进行中', done: '办结' }, enumTitlesEn: { done: 'Done' } }),
    agreed: named('同意', 'Agreed', { type: 'boolean' }),
    amount: named('金额（元）', 'Amount (yuan)', { type: 'number' }),
    year: named('年度', 'Year', { type: 'integer', minimum: 2000, maximum: 2100 }),
    votes: named('票数', 'Votes', { type: 'integer', unit: '票', unitEn: 'votes' }),
    term: named('任期', 'Term', { properties: { from: named('自', 'From', common('isoDate')), to: named('至', 'To', common('isoDate')) } }),
    chair: named('主持', 'Chair', { properties: { post: named('职务', 'Post', { type: 'string' }), phone: named('电话', 'Phone', common('phone')) } }),
    paper: named('文件', 'Paper', common('document')),
    site: named('网址', 'Link', common('link')),
    basis: named('依据', 'Basis', { items: common('citation') }),
    notes: named('说明', 'Notes', { items: { type: 'string' } }),
    rows: named('名单', 'Rows', { items: { properties: { id: named('编号', 'Id', { type: 'string' }), name: named('姓名', 'Name', { type: 'string' }), count: named('人数', 'Count', { type: 'integer' }), note: named('备注', 'Note', { type: 'string' }) } } }),
    items: named('议题', 'Items', { items: { properties: { title: named('议题', 'Item', { type: 'string' }), tasks: named('任务', 'Tasks', { items: { properties: { task: named('任务', 'Task', { type: 'string' }) } } }) } } }),
    file: named('来源', 'Source', { type: 'string', readOnly: true }),
  },
});
const { register } = exampleRegister({});
const facts = (value: object) => recordView('thing', value, register, schemas);

test('says nothing of absent and empty fields, nor what the head of a page says or a program wrote', () => {
  expect(facts({ id: 'x', title: '某事', audience: 'public', file: 'a.xlsx', notes: [], chair: {}, state: '', rows: [{}] })).toEqual([]);
});

test('gives each field its title in both languages, in the order of the schema', () => {
  expect(facts({ notes: ['甲'], office: 'transport' }).map(({ field, title }) => [field, title])).toEqual([['office', { zh: '部门', en: 'Office' }], ['notes', { zh: '说明', en: 'Notes' }]]);
});

test.each([
  [{ office: 'transport' }, { is: 'record', name: '示例县交通运输局', path: 'offices/transport/' }],
  [{ power: 'example-power' }, { is: 'record', name: '示例许可', path: 'powers/example-power/' }],
  [{ power: 'gone' }, { is: 'record', name: 'gone' }],
  [{ type: 'licence' }, { is: 'words', words: { zh: '行政许可' } }],
  [{ date: '2026-03-01' }, { is: 'date', date: '2026-03-01' }],
  [{ state: 'done' }, { is: 'words', words: { zh: '办结', en: 'Done' } }],
  [{ state: 'open' }, { is: 'words', words: { zh: '进行中' } }],
  [{ agreed: false }, { is: 'words', words: { zh: '否', en: 'No' } }],
  [{ votes: 0 }, { is: 'number', number: 0, unit: { zh: '票', en: 'votes' } }],
  [{ year: 2026 }, { is: 'number', number: 2026, year: true }],
  [{ term: { from: '2026-01-01', to: '2026-12-31' } }, { is: 'period', from: '2026-01-01', to: '2026-12-31' }],
  [{ term: { from: '2026-01-01' } }, { is: 'facts', facts: [{ field: 'from', title: { zh: '自', en: 'From' }, value: { is: 'date', date: '2026-01-01' } }] }],
  [{ chair: { post: '局长', phone: '0000-1230000' } }, { is: 'facts', facts: [{ field: 'post', title: { zh: '职务', en: 'Post' }, value: { is: 'text', text: '局长' } }, { field: 'phone', title: { zh: '电话', en: 'Phone' }, value: { is: 'phone', phone: '0000-1230000' } }] }],
  [{ paper: { title: '会议纪要', number: '示纪〔2026〕1号' } }, { is: 'document', title: '会议纪要', number: '示纪〔2026〕1号' }],
  [{ site: '/meetings/x/' }, { is: 'link', href: '/meetings/x/' }],
  [{ basis: [{ law: 'licensing-law', article: 12 }] }, { is: 'citations', citations: [{ law: 'licensing-law', article: 12, title: '中华人民共和国行政许可法', unresolved: false }] }],
  [{ notes: ['甲', '乙'] }, { is: 'list', items: [{ is: 'text', text: '甲' }, { is: 'text', text: '乙' }] }],
])('says %j', (value, said) => {
  expect(facts(value).map((fact) => fact.value)).toEqual([said]);
});

test('takes the unit of a sum out of its title', () => {
  expect(facts({ amount: 1234500 })).toEqual([{ field: 'amount', title: { zh: '金额', en: 'Amount' }, value: { is: 'number', number: 1234500, unit: { zh: '元', en: 'yuan' } } }]);
});

test('makes a table of flat things, with the columns that are filled', () => {
  expect(facts({ rows: [{ id: 'a', name: '甲', note: '补' }, { id: 'b', name: '乙' }] })[0]?.value).toEqual({
    is: 'table',
    columns: [{ field: 'name', title: { zh: '姓名', en: 'Name' } }, { field: 'note', title: { zh: '备注', en: 'Note' } }],
    rows: [[{ is: 'text', text: '甲' }, { is: 'text', text: '补' }], [{ is: 'text', text: '乙' }, null]],
  });
});

test('makes groups of richer things', () => {
  const title = { field: 'title', title: { zh: '议题', en: 'Item' }, value: { is: 'text', text: '预算' } };
  const task = { field: 'task', title: { zh: '任务', en: 'Task' } };
  expect(facts({ items: [{ title: '预算', tasks: [{ task: '公布' }] }] })[0]?.value).toEqual({
    is: 'groups',
    groups: [[title, { field: 'tasks', title: { zh: '任务', en: 'Tasks' }, value: { is: 'table', columns: [task], rows: [[{ is: 'text', text: '公布' }]] } }]],
  });
});

test('leaves a page the choice of its fields', () => {
  const all = facts({ office: 'transport', state: 'done', votes: 3 });
  expect(selectFacts(all, { only: ['votes', 'office', 'none'] }).map(({ field }) => field)).toEqual(['votes', 'office']);
  expect(selectFacts(all, { without: ['state'] }).map(({ field }) => field)).toEqual(['office', 'votes']);
});
