import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

const limits = { promised: { kind: 'days' as const, value: 5, unit: 'workingDays' as const } };

export const commitmentsPresent: Rule<'register'> = {
  id: 'commitments-present',
  title: '作了承诺，就有公开的承诺书',
  titleEn: 'Who promises publishes the promise',
  why: '每项权力都写着承诺时限，超过了怎么办、谁负责，要有一页公开的承诺说清楚。',
  whyEn: 'If every power promises a limit, one public page must say what happens when it is missed.',
  source: ['R61', 'R65'],
  severity: 'info',
  appliesTo: 'register',
  check(register, { report, today }) {
    const promising = register.all('power').find(({ value }) => isListed(value) && value.limits?.promised);
    if (!promising || register.all('institution').some(({ value }) => value.kind === 'commitment' && !(value.repealed && value.repealed <= today))) return;
    report({ entry: promising, at: ['limits', 'promised'], message: '事项里有承诺时限，却没有一页公开的承诺。', help: '在 institutions（制度）文件夹加一页，kind（种类）写 commitment，写明一门受理、一次告知、限时办结、超时怎么办、违规怎样追究，例如 title: 五项公开承诺。' });
  },
  good: [{ says: '有一页承诺。', given: { power: { limits }, institution: { id: 'promises', title: '五项公开承诺', kind: 'commitment', audience: 'public' } } }],
  bad: [{ says: '只有数字，没有承诺。', given: { power: { limits } }, finds: [{ at: ['limits', 'promised'], message: '事项里有承诺时限，却没有一页公开的承诺。' }], mended: { power: { limits }, institution: { id: 'promises', title: '五项公开承诺', kind: 'commitment', audience: 'public' } } }],
};
