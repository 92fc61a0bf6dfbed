import { closest } from '../model/closest.ts';
import { governed, sampleRoster } from './example-governance.ts';
import { overlap } from './role-terms.ts';
import type { Rule } from './rule.ts';

export const rosterTermsInOrder: Rule<'roster'> = {
  id: 'roster-terms-in-order',
  title: '任职写的是已有的角色，起止日期对得上',
  titleEn: 'Terms name a known role, and their dates agree',
  why: '谁在哪一天有权审批，全看任职的日期；写错了，有效的审批会变成无效，无效的会变成有效。',
  whyEn: 'Whose approval counts on which day hangs on these dates.',
  source: ['R2', 'R15'],
  severity: 'error',
  appliesTo: 'roster',
  check({ value: { people } }, { register, report }) {
    const roles = register.single('policy')?.roles.map(({ id }) => id);
    const ids = people.map(({ id }) => id);
    for (const [index, { id, name, terms, keys = [], recusals = [] }] of people.entries()) {
      if (ids.indexOf(id) !== index) report({ at: ['people', index, 'id'], message: `人员“${id}”写了两次。`, help: `是同一个人就合并成一条；是两个人就给后一个换一个编号，例如 ${id}-2。` });
      for (const [at, term] of terms.entries()) {
        if (roles && !roles.includes(term.role)) report({ at: ['people', index, 'terms', at, 'role'], message: `审批规则里没有“${term.role}”这个角色。`, help: `改成已有的角色，例如 ${closest(term.role, roles) ?? roles[0] ?? ''}。` });
        if (terms.slice(0, at).some((other) => other.role === term.role && other.office === term.office && overlap(other, term))) report({ at: ['people', index, 'terms', at, 'from'], message: `${name}的“${term.role}”有两段任职日期重叠。`, help: '前一段写明 to（结束），例如 to 写后一段开始的前一天；是同一段的，删去一段。' });
      }
      for (const [list, spans] of [['terms', terms], ['keys', keys], ['recusals', recusals]] as const) {
        for (const [at, { from, to }] of spans.entries()) if (from !== undefined && to !== undefined && to < from) report({ at: ['people', index, list, at, 'to'], message: `${name}的一段日期在 ${to} 结束，却在 ${from} 才开始。`, help: `改正写反的日期，例如 from: ${to}、to: ${from}。` });
      }
    }
  },
  good: [{ says: '前后两段任职相接。', given: governed({}, sampleRoster({ 'legal-a': { terms: [{ role: 'legal', from: '2025-01-01', to: '2025-12-31', acting: true }, { role: 'legal', from: '2026-01-01' }] } })) }],
  bad: [
    { says: '角色写错了。', given: governed({}, sampleRoster({}, [{ id: 'legal-b', name: '审核岗乙', terms: [{ role: 'legl', from: '2026-01-01' }] }])), finds: [{ at: ['people', 4, 'terms', 0, 'role'], message: '审批规则里没有“legl”这个角色。' }], mended: governed() },
    { says: '两段任职重叠。', given: governed({}, sampleRoster({ 'legal-a': { terms: [{ role: 'legal', from: '2025-01-01' }, { role: 'legal', from: '2026-01-01' }] } })), finds: [{ at: ['people', 1, 'terms', 1, 'from'], message: '司法局审核岗的“legal”有两段任职日期重叠。' }], mended: governed() },
    { says: '结束早于开始。', given: governed({}, sampleRoster({ 'leader-a': { terms: [{ role: 'leader', from: '2025-01-01' }, { role: 'legal', from: '2024-02-01', to: '2024-01-01' }] } })), finds: [{ at: ['people', 2, 'terms', 1, 'to'], message: '副县长的一段日期在 2024-01-01 结束，却在 2024-02-01 才开始。' }], mended: governed() },
    { says: '同一个编号写了两次。', given: governed({}, sampleRoster({}, [{ id: 'head', name: '另一位局长', terms: [{ role: 'office-head', from: '2026-01-01' }] }])), finds: [{ at: ['people', 4, 'id'], message: '人员“head”写了两次。' }], mended: governed() },
  ],
};
