import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const officeHasPowers: Rule<'register'> = {
  id: 'office-has-powers',
  title: '每个部门都有清单',
  titleEn: 'Every office has a list',
  why: '全覆盖就是一个部门也不漏。名单上有、清单里没有的部门，要么漏报，要么不该在名单上。',
  whyEn: 'Full coverage leaves no office out; one without powers has not reported, or does not belong here.',
  source: ['R19', 'R33'],
  severity: 'info',
  appliesTo: 'register',
  check(register, { report }) {
    const having = new Set(register.all('power').flatMap(({ value }) => (isListed(value) || value.status === 'referenced' ? [value.office, ...(value.jointOffices ?? [])] : [])));
    for (const entry of register.all('office')) {
      const office = entry.value;
      if (having.has(entry.id) || (office.status && office.status !== 'active')) continue;
      report({ entry, at: ['name'], message: `“${office.name}”还没有一项权力。`, help: '导入或录入它的清单，放在 powers（权力事项）文件夹；确实不行使权力的，在 functions（主要职责）里说明，或把 status（状态）改为 abolished（撤销）。' });
    }
  },
  good: [{ says: '部门至少有一项权力。', given: { power: {} } }],
  bad: [{ says: '新建的部门还没有清单。', given: { office: [{}, { id: 'planning', name: '示例县规划局' }], power: {} }, finds: [{ at: ['name'], message: '“示例县规划局”还没有一项权力。' }], mended: { office: [{}, { id: 'planning', name: '示例县规划局' }], power: [{}, { id: 'planning-power', name: '规划许可', office: 'planning' }] } }],
};
