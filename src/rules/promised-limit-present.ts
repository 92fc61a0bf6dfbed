import { isListed } from './power-status.ts';
import { powerTypeOf } from './power-type-of.ts';
import type { Rule } from './rule.ts';

const EXAMPLE = 'limits: { statutory: { kind: days, value: 20, unit: workingDays }, promised: { kind: days, value: 10, unit: workingDays } }；当场能办的写 promised: { kind: immediate }';

export const promisedLimitPresent: Rule<'power'> = {
  id: 'promised-limit-present',
  title: '依申请的事项都有承诺时限',
  titleEn: 'Every power exercised on request promises a limit',
  why: '办事的人首先要知道多久。法律没有规定时限的，单位必须自己定一个。',
  whyEn: 'People need to know how long it takes; where the law is silent the office must set a limit itself.',
  source: ['R35', 'R41'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    const wanted = powerTypeOf(register, power.type)?.requires?.includes('limits.promised') || power.limits?.statutory?.kind === 'none';
    if (!wanted || !isListed(power) || power.exemptions?.some(({ field }) => field === 'limits.promised')) return;
    const promised = power.limits?.promised;
    if (!promised) {
      const because = power.limits?.statutory?.kind === 'none' ? '法律没有规定时限，单位也没有承诺' : '没有写承诺时限';
      report({ at: power.limits ? ['limits'] : ['name'], message: `“${power.name}”${because}。`, help: `加上 limits.promised（承诺时限），例如 ${EXAMPLE}。` });
    } else if (promised.kind === 'none') {
      report({ at: ['limits', 'promised', 'kind'], message: `“${power.name}”的承诺时限写成了“没有规定”；承诺由单位自己定，不能没有。`, help: `改写 limits.promised（承诺时限），例如 ${EXAMPLE}。` });
    }
  },
  good: [
    { says: '法律没有规定时限，单位承诺 5 个工作日。', given: { power: { limits: { statutory: { kind: 'none' }, promised: { kind: 'days', value: 5, unit: 'workingDays' } } } } },
    { says: '当场办结也是承诺。', given: { power: { limits: { statutory: { kind: 'none' }, promised: { kind: 'immediate' } } } } },
    { says: '处罚不要求承诺时限。', given: { power: { type: 'penalty' } } },
  ],
  bad: [
    {
      says: '许可事项没有承诺时限。',
      given: { power: {} },
      finds: [{ at: ['name'], message: '“示例许可”没有写承诺时限。' }],
      mended: { power: { limits: { promised: { kind: 'days', value: 10, unit: 'workingDays' } } } },
    },
    {
      says: '法律没有规定，单位也没有承诺。',
      given: { power: { type: 'inspection', limits: { statutory: { kind: 'none' } } } },
      finds: [{ at: ['limits'], message: '“示例许可”法律没有规定时限，单位也没有承诺。' }],
      mended: { power: { type: 'inspection', limits: { statutory: { kind: 'none' }, promised: { kind: 'immediate' } } } },
    },
    {
      says: '承诺时限写成没有规定。',
      given: { power: { limits: { promised: { kind: 'none' } } } },
      finds: [{ at: ['limits', 'promised', 'kind'], message: '“示例许可”的承诺时限写成了“没有规定”；承诺由单位自己定，不能没有。' }],
      mended: { power: { limits: { promised: { kind: 'days', value: 5, unit: 'workingDays' } } } },
    },
  ],
};
