import type { Rule } from './rule.ts';

const party = (more: { kind: 'person' | 'company' | 'business'; name: string; creditCode?: string }) => ({ ruling: { ...{ id: 'ruling-1', title: '对某公司超限运输的处罚', office: 'transport', date: '2026-03-02', type: 'penalty' as const, number: '示交罚〔2026〕1号', power: 'example-power', party: { kind: 'company' as const, name: '示例运输有限公司' }, facts: '超限运输。', basis: [{ law: 'licensing-law', article: 12 }], content: '罚款 2000 元。', published: '2026-03-09', audience: 'public' }, party: more, showUntil: '2029-03-02' } });
/** 张某, 李某某, 王*; not a full name. */
const MASKED = /^\p{Script=Han}{1,2}(?:某{1,2}|[*＊]{1,3})$/u;

export const rulingPartyMasked: Rule<'ruling'> = {
  id: 'ruling-party-masked',
  title: '公示的决定里，个人不写全名',
  titleEn: 'Published decisions do not name private persons',
  why: '公示决定是为了监督执法，不是为了让邻居认出谁。',
  whyEn: 'Decisions are published to supervise the office, not to expose a neighbour.',
  source: ['R62', '个人信息保护法第6条、第25条'],
  severity: 'error',
  appliesTo: 'ruling',
  check({ value: { party: { kind, name, creditCode } } }, { report }) {
    if (kind !== 'person') return;
    if (!MASKED.test(name)) report({ at: ['party', 'name'], message: '当事人是个人，名称没有隐去。', help: '只写姓，加“某”，例如 name: 张某。已经推送过的，请同时联系维护者清理历史。' });
    if (creditCode) report({ at: ['party', 'creditCode'], message: '当事人是个人，不应当有统一社会信用代码。', help: '删去 creditCode（统一社会信用代码）；是个体工商户的，把 kind（类别）改成 business。' });
  },
  good: [{ says: '个人只写姓。', given: party({ kind: 'person', name: '张某' }) }, { says: '企业写全称。', given: party({ kind: 'company', name: '示例运输有限公司' }) }],
  bad: [
    { says: '写了全名。', given: party({ kind: 'person', name: '张小明' }), finds: [{ at: ['party', 'name'], message: '当事人是个人，名称没有隐去。' }], mended: party({ kind: 'person', name: '张某某' }) },
    { says: '个人有信用代码。', given: party({ kind: 'person', name: '张某', creditCode: '11990101000012304J' }), finds: [{ at: ['party', 'creditCode'], message: '当事人是个人，不应当有统一社会信用代码。' }], mended: party({ kind: 'business', name: '张某小卖部' }) },
  ],
};
