import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const officeDisclosesFiveThings: Rule<'register'> = {
  id: 'office-discloses-five-things',
  title: '部门的五项公开都有内容',
  titleEn: 'Every office discloses the five things',
  why: '权力内容、人员职责、运行程序、办公办事制度、时限要求：五样一起公开，才看得懂一项权力怎么运行。',
  whyEn: 'Powers, staff duties, procedures, institutions and time limits: only together do they show how power runs.',
  source: ['R33', 'R78'],
  severity: 'info',
  appliesTo: 'register',
  check(register, { report }) {
    const staffed = new Set(register.all('staff').map(({ value }) => value.office));
    const institutions = register.all('institution');
    const ruled = new Set(institutions.flatMap(({ value }) => value.office ?? []));
    const [powers, flows, limits, duties] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
    for (const { value } of register.all('power')) {
      if (!isListed(value)) continue;
      powers.add(value.office);
      if (value.procedure) flows.add(value.office);
      if (value.limits) limits.add(value.office);
      if (value.undertaking?.some((unit) => unit.posts?.length)) duties.add(value.office);
    }
    for (const entry of register.all('office')) {
      if (!powers.has(entry.id)) continue;
      const missing = [
        staffed.has(entry.id) || duties.has(entry.id) || entry.value.units?.some((unit) => unit.duties || unit.posts?.length) ? '' : '人员职责（units 内设机构、staff 人员与岗位）',
        flows.has(entry.id) ? '' : '运行程序（procedure 办理流程）',
        ruled.has(entry.id) || institutions.some(({ value }) => !value.office) ? '' : '办公办事制度（institutions 制度）',
        limits.has(entry.id) ? '' : '时限要求（limits 办理时限）',
      ].filter(Boolean);
      if (missing.length) report({ entry, at: ['name'], message: `“${entry.value.name}”的五项公开还缺：${missing.map((words) => words.split('（')[0]).join('、')}。`, help: `补上 ${missing.join('；')}，例如 units: [{ name: 审批科, duties: 受理和审查许可申请 }]。` });
    }
  },
  good: [
    {
      says: '五样都有；制度可以是全县通用的。',
      given: { office: { units: [{ name: '审批科', duties: '受理和审查' }] }, institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, power: { limits: { promised: { kind: 'immediate' } }, procedure: { steps: [{ id: 'accept', name: '受理' }] } } },
    },
  ],
  bad: [
    {
      says: '只有权力名称。',
      given: { power: {} },
      finds: [{ at: ['name'], message: '“示例县交通运输局”的五项公开还缺：人员职责、运行程序、办公办事制度、时限要求。' }],
      mended: { office: { units: [{ name: '审批科', duties: '受理和审查' }] }, institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, power: { limits: { promised: { kind: 'immediate' } }, procedure: { steps: [{ id: 'accept', name: '受理' }] } } },
    },
  ],
};
