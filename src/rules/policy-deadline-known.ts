import { closest } from '../model/closest.ts';
import { governed, samplePolicy } from './example-governance.ts';
import type { Given, Rule } from './rule.ts';

const given = (deadline: string): Given => ({
  ...governed({ stages: samplePolicy().stages.map((stage) => (stage.id === 'legal-review' ? { ...stage, deadline } : stage)) }),
  deadlines: { deadlines: [{ id: 'adjustment-review', title: '法制审核', value: 10, unit: 'calendarDays', source: '实施意见第三部分' }] },
});

export const policyDeadlineKnown: Rule<'policy'> = {
  id: 'policy-deadline-known',
  title: '审批阶段的期限都写在期限表里',
  titleEn: 'The deadline of every stage stands among the time limits',
  why: '期限只有一处：写在期限表里的数字，审批、提醒和公示都用它，不会各说各的。',
  whyEn: 'A time limit has one home, so that approval, reminders and pages never disagree.',
  source: ['R5'],
  severity: 'error',
  appliesTo: 'policy',
  check({ value: { stages } }, { register, report }) {
    const known = register.single('deadlines')?.deadlines?.map(({ id }) => id) ?? [];
    for (const [index, { deadline }] of stages.entries()) {
      if (deadline === undefined || known.includes(deadline)) continue;
      const near = closest(deadline, known);
      report({ at: ['stages', index, 'deadline'], message: `期限表里没有“${deadline}”。`, help: `${near ? `是不是 ${near}？` : ''}改成期限表里已有的编号，或者在期限表里加上这一项，例如 id: ${deadline}。` });
    }
  },
  good: [{ says: '法制审核的期限在期限表里。', given: given('adjustment-review') }],
  bad: [{ says: '期限的编号写错了。', given: given('adjustment-reviews'), finds: [{ at: ['stages', 1, 'deadline'], message: '期限表里没有“adjustment-reviews”。' }], mended: given('adjustment-review') }],
};
