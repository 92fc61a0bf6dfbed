import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import type { Step } from '../../src/model/schema-types.ts';
import { flowList } from '../../src/flow/flow-list.ts';
import { flowListHtml } from '../../src/flow/flow-list-html.ts';
import { flowGraph } from '../../src/flow/graph.ts';
import { CASES, days, HOSTILE_NAMES } from './cases.ts';

const full: Step = {
  id: 'review', name: '专家评审', kind: 'task', office: '评审中心', post: '评审岗', action: '组织五名专家评审。', duty: '随机抽取专家。', limit: { ...days(10), note: '自材料齐全之日起' }, counts: false,
  supervision: '派驻纪检到场。', rights: '可以申请专家回避。', disclosure: { audience: 'public', forms: ['门户网站', '公开栏'], term: 'long', until: '2026-12-31' }, documents: ['评审意见书'], basis: [{ title: '行政许可法', article: 55, paragraph: 1 }], next: [{ to: 'end', when: '通过' }, { to: 'review', when: '复评' }],
};
const end: Step = { id: 'end', name: '办结', next: [] };

test('an entry says who, how, how long, what rights, what is public, and where it goes on', () => {
  expect(flowList(flowGraph([full, end]), { audience: () => '社会', term: () => '长期' }).steps).toEqual([
    {
      number: 1, id: 'review', name: '专家评审', kind: 'task', counts: false, who: '评审中心 评审岗', how: '组织五名专家评审。', duty: '随机抽取专家。', limit: '10 个工作日', limitNote: '自材料齐全之日起',
      supervision: '派驻纪检到场。', rights: '可以申请专家回避。', disclosure: ['社会', '门户网站、公开栏', '长期', '公开至 2026-12-31'], documents: ['评审意见书'], basis: ['《行政许可法》第55条第1款'],
      next: [{ number: 2, name: '办结', when: '通过', back: false }, { number: 1, name: '专家评审', when: '复评', back: true }], parallel: false,
    },
    { number: 2, id: 'end', name: '办结', kind: 'task', counts: true, disclosure: [], documents: [], basis: [], next: [], parallel: false },
  ]);
});

test('the page shows all of it, with links between the steps', () => {
  expect(flowListHtml(flowList(flowGraph([full, end]), { audience: () => '社会', term: () => '长期' }), 'p')).toBe(
    '<ol class="flow-list"><li id="p-step-1" class="flow-step flow-step-task"><p class="flow-step-name">专家评审</p><dl><div><dt>谁来办</dt><dd>评审中心 评审岗</dd></div><div><dt>怎么办</dt><dd>组织五名专家评审。</dd></div><div><dt>职责要求</dt><dd>随机抽取专家。</dd></div><div><dt>办理时限</dt><dd>10 个工作日（自材料齐全之日起；不计入办理时限）</dd></div><div><dt>文书</dt><dd>评审意见书</dd></div><div><dt>您的权利</dt><dd>可以申请专家回避。</dd></div><div><dt>监督制约</dt><dd>派驻纪检到场。</dd></div><div><dt>公开方式</dt><dd>社会、门户网站、公开栏、长期、公开至 2026-12-31</dd></div><div><dt>依据</dt><dd>《行政许可法》第55条第1款</dd></div></dl><p class="flow-next">分情况办理：</p><ul class="flow-ways"><li><span class="flow-when">通过</span>：<a href="#p-step-2">第 2 步 办结</a></li><li><span class="flow-when">复评</span>：<a href="#p-step-1">第 1 步 专家评审</a>（返回）</li></ul></li><li id="p-step-2" class="flow-step flow-step-task"><p class="flow-step-name">办结</p><p class="flow-next flow-ends">办理到此结束</p></li></ol>',
  );
});

test('lines that meet again say what they wait for, and parallel ones that they run together', () => {
  const { steps } = flowList(flowGraph(CASES['licence: branch, loop back, split, join, exits']!), { language: 'en' });
  expect([steps[2]!.parallel, steps[5]!.joins, steps[1]!.limit]).toEqual([true, 'Begins when all of the above are done', 'on the spot']);
});

test('steps that name nobody are done by the office, where one is given', () => {
  expect(flowList(flowGraph([end]), { office: '自然资源局' }).steps[0]!.who).toBe('自然资源局');
});

test('the list says every word that the picture says', () => {
  for (const steps of Object.values(CASES)) {
    const html = flowListHtml(flowList(flowGraph(steps)), 'x');
    const said = steps.flatMap(({ name, post, office, next }) => [name, post, office, ...(next ?? []).map(({ when }) => when)]).filter((word) => word !== undefined);
    expect(said.filter((word) => !html.includes(word))).toEqual([]);
  }
});

test('names that hold markup come out as the words they are, and as nothing else', () => {
  const steps = HOSTILE_NAMES.map((name, index): Step => ({ id: `s${index}`, name, post: name, action: name, rights: name, documents: [name], next: [{ to: 's0', when: name }] }));
  const tags = new Set<string>();
  let text = '';
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) tags.add([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '));
    if ('value' in node) text += node.value;
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(flowListHtml(flowList(flowGraph(steps)), '"><b>')));
  expect([...tags].sort()).toEqual(['a href', 'dd', 'div', 'dl', 'dt', 'li id class', 'ol class', 'p class', 'span class']);
  expect([text.includes('<script>alert(1)</script>'), text.includes('&#34;]; click'), /[\u202e\u2066\u200b\u0000]/.test(text)]).toEqual([true, true, false]);
});

test('what has no limit is told by its note, in one pair of brackets with the rest', () => {
  const html = flowListHtml(flowList(flowGraph([{ id: 'apply', name: '申请', kind: 'start', limit: { kind: 'none', note: '随时可以申请' }, counts: false }, { id: 'end', name: '不予受理', kind: 'end', limit: { kind: 'immediate' } }])), 'x');
  expect([...html.matchAll(/<dt>办理时限<\/dt><dd>(.*?)<\/dd>/g)].map(([, words]) => words)).toEqual(['随时可以申请（不计入办理时限）', '当场']);
});
