import { governed, sampleRoster } from './example-governance.ts';
import { overlap } from './role-terms.ts';
import type { Rule } from './rule.ts';

export const rosterRolesCompatible: Rule<'roster'> = {
  id: 'roster-roles-compatible',
  title: '不得兼任的角色不由一个人担任',
  titleEn: 'Nobody holds two incompatible roles at once',
  why: '申报的人又审核，审核的人又批准，等于没有人把关。',
  whyEn: 'Where one person files and reviews, or reviews and approves, nobody guards.',
  source: ['R15', 'R63'],
  severity: 'error',
  appliesTo: 'roster',
  check({ value: { people } }, { register, report }) {
    const roles = register.single('policy')?.roles ?? [];
    const titleOf = (id: string): string => roles.find((role) => role.id === id)?.title ?? id;
    const against = (one: string, other: string): boolean => roles.some(({ id, incompatible }) => (id === one && incompatible?.includes(other)) || (id === other && incompatible?.includes(one)));
    for (const [index, { name, terms }] of people.entries()) {
      for (const [at, term] of terms.entries()) {
        const other = terms.slice(0, at).find((earlier) => against(earlier.role, term.role) && overlap(earlier, term));
        if (other) report({ at: ['people', index, 'terms', at, 'role'], message: `${name}同时担任“${titleOf(other.role)}”和“${titleOf(term.role)}”，规则写明不得兼任。`, help: '改由另一个人担任其中一个角色；已经不担任的，写明那一段的 to（结束），例如 to: 2026-05-31。' });
      }
    }
  },
  good: [{ says: '先当局长，卸任以后当法制审核人。', given: governed({}, sampleRoster({}, [{ id: 'moved', name: '转岗的人', terms: [{ role: 'office-head', from: '2025-01-01', to: '2025-12-31' }, { role: 'legal', from: '2026-01-01' }] }])) }],
  bad: [{ says: '一个人又是部门负责人，又是法制审核人。', given: governed({}, sampleRoster({}, [{ id: 'two', name: '身兼两职的人', terms: [{ role: 'office-head', from: '2025-01-01' }, { role: 'legal', from: '2026-01-01' }] }])), finds: [{ at: ['people', 4, 'terms', 1, 'role'], message: '身兼两职的人同时担任“部门负责人”和“法制审核人”，规则写明不得兼任。' }], mended: governed() }],
};
