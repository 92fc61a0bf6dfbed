import { PLACES, type Kind } from '../model/kinds.ts';
import { governed } from './example-governance.ts';
import type { Rule } from './rule.ts';

export const policyCoversRecords: Rule<'register'> = {
  id: 'policy-covers-records',
  title: '每种记录都有人审批',
  titleEn: 'Every kind of record has somebody to approve it',
  why: '没有规定由谁审批的改动一律不放行；漏写一种记录，这种记录就再也改不动，也没有人知道该找谁。',
  whyEn: 'What no route names is denied: a kind that was forgotten can never be changed again.',
  source: ['R2', 'R15'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const [entry] = register.all('policy');
    if (!entry) return;
    const whole = entry.value.routes.filter(({ paths, fields, drafts, typo, sorts }) => !paths && !fields && !drafts && typo === undefined && !sorts);
    const used = [...new Set(PLACES.map(({ kind }) => kind))].filter((kind: Kind) => kind !== 'policy' && kind !== 'roster' && register.all(kind).length > 0);
    const missing = used.filter((kind) => !whole.some(({ kinds }) => !kinds || kinds.includes(kind)));
    if (missing.length > 0) report({ entry, at: ['routes'], message: `没有规定谁审批这些记录：${missing.join('、')}。`, help: `在 routes（审批路径）里加上它们，例如 - { id: other, title: 其他, kinds: [${missing.join(', ')}], stages: [${entry.value.stages[0]?.id ?? 'filing'}] }。` });
  },
  good: [{ says: '最后一条路径管其他所有记录。', given: governed() }, { says: '还没有审批规则。', given: {} }],
  bad: [{ says: '只管权力事项，部门和法律没有人审批。', given: governed({ routes: [{ id: 'list', title: '清单', kinds: ['power', 'site', 'taxonomy'], stages: ['filing', 'legal-review'] }] }), finds: [{ at: ['routes'], message: '没有规定谁审批这些记录：office、law。' }], mended: governed() }],
};
