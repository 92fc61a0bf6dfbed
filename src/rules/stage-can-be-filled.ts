import { governed, samplePolicy, sampleRoster } from './example-governance.ts';
import { holdersOf } from './role-terms.ts';
import type { Rule } from './rule.ts';

const { stages } = samplePolicy();
const ownFiling = stages.map((stage) => (stage.id === 'filing' ? { ...stage, office: 'own' as const } : stage));

export const stageCanBeFilled: Rule<'register'> = {
  id: 'stage-can-be-filled',
  title: '每个审批阶段现在都有人能办',
  titleEn: 'Every stage has enough people today',
  why: '阶段缺人，改动就一直卡着；群众看到的清单就是旧的。',
  whyEn: 'A stage without people blocks every change, and the public reads an old list.',
  source: ['R2', 'R15', 'R63'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report, today }) {
    const [entry] = register.all('policy');
    if (!entry) return;
    const people = register.single('roster')?.people ?? [];
    if (people.length === 0) return report({ entry, at: ['stages'], severity: 'warning', message: '名册里还没有人，任何改动都批不了。', help: '在 governance/roster.yml（名册）里写明谁在什么时候担任哪个角色；还没有开始审批的，先不用管。' });
    for (const [index, stage] of entry.value.stages.entries()) {
      const now = holdersOf(people, stage.roles, today, stage.acting !== false);
      if (stage.office === 'own') {
        const offices = [...new Set(register.all('power').map(({ value }) => value.office))];
        const without = offices.filter((office) => now.filter((person) => person.terms.some((term) => stage.roles.includes(term.role) && (term.office ?? person.office) === office)).length < stage.count);
        if (without.length > 0) report({ entry, at: ['stages', index, 'office'], severity: 'warning', message: `“${stage.title}”要由本部门的人办，名册里没有这些部门的人：${without.map((office) => register.titleOf('office', office)).join('、')}。`, help: `在名册里给这些部门各加一个人，office（部门）例如写 office: ${without[0] ?? ''}。` });
      }
      if (now.length < stage.count) report({ entry, at: ['stages', index, 'count'], message: `“${stage.title}”要 ${stage.count} 人同意，名册里现在能办的只有 ${now.length} 人。`, help: `在名册里补上人员的 terms（任职），例如 terms: [{ role: ${stage.roles[0] ?? 'legal'}, from: ${today} }]；任期已满又续任的，另加一段任职。` });
      else if (stage.acting !== false && holdersOf(people, stage.roles, today, false).length === 0) report({ entry, at: ['stages', index, 'roles'], severity: 'info', message: `“${stage.title}”现在只有代理的人能办。`, help: '正式任命以后，在名册里加上正式的 terms（任职），例如 acting 一栏去掉。' });
    }
  },
  good: [{ says: '每个阶段都有足够的人。', given: governed() }, { says: '有权力的部门都有自己的人。', given: governed({ stages: ownFiling }, sampleRoster({ head: { office: 'transport' } })) }, { says: '还没有审批规则。', given: {} }],
  bad: [
    { says: '法制审核人的任期已满，没有继任的人。', given: governed({}, sampleRoster({ 'legal-a': { terms: [{ role: 'legal', from: '2025-01-01', to: '2026-05-31' }] } })), finds: [{ at: ['stages', 1, 'count'], message: '“法制审核”要 1 人同意，名册里现在能办的只有 0 人。' }], mended: governed({}, sampleRoster({ 'legal-a': { terms: [{ role: 'legal', from: '2025-01-01', to: '2026-05-31' }, { role: 'legal', from: '2026-06-01' }] } })) },
    { says: '要三个人，只有两个。', given: governed({ stages: stages.map((stage) => (stage.id === 'adoption' ? { ...stage, count: 3 } : stage)) }), finds: [{ at: ['stages', 2, 'count'], message: '“共同批准”要 3 人同意，名册里现在能办的只有 2 人。' }], mended: governed() },
    { says: '交通局有权力事项，名册里却没有交通局的人。', given: governed({ stages: ownFiling }), finds: [{ at: ['stages', 0, 'office'], message: '“部门申报”要由本部门的人办，名册里没有这些部门的人：示例县交通运输局。' }], mended: governed({ stages: ownFiling }, sampleRoster({ head: { office: 'transport' } })) },
    { says: '刚换成自己的地方，名册还是空的。', given: { ...governed(), roster: { people: [] } }, finds: [{ at: ['stages'], message: '名册里还没有人，任何改动都批不了。' }], mended: governed() },
    { says: '只有代理的人。', given: governed({}, sampleRoster({ 'legal-a': { terms: [{ role: 'legal', from: '2025-01-01', acting: true }] } })), finds: [{ at: ['stages', 1, 'roles'], message: '“法制审核”现在只有代理的人能办。' }], mended: governed() },
  ],
};
