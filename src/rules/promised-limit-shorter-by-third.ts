import { certainlyWithin, durationBounds, limitInWords } from './duration-bounds.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const promisedLimitShorterByThird: Rule<'power'> = {
  id: 'promised-limit-shorter-by-third',
  title: '承诺时限比法定时限短三分之一以上',
  titleEn: 'The promised limit is at least a third shorter than the statutory one',
  why: '一些地方的文件要求承诺时限至少压缩三分之一；采用了这条规定的地方，说到就要做到。',
  whyEn: 'Some jurisdictions require the promise to be at least a third shorter; where that is adopted it is checked.',
  source: ['R41'],
  severity: 'warning',
  local: true,
  appliesTo: 'power',
  check({ value: power }, { report, value }) {
    const ratio = value(2 / 3);
    const { statutory, promised } = power.limits ?? {};
    if (ratio === 'unknown' || !isListed(power) || statutory?.kind !== 'days' || !statutory.value || !statutory.unit || !promised) return;
    // The tiny term keeps 2/3 of 15 from becoming 9.
    const most = Math.floor(statutory.value * ratio + 1e-9);
    const allowed = most === 0 ? { kind: 'immediate' as const } : { kind: 'days' as const, value: most, unit: statutory.unit };
    if (promised.kind === 'immediate' || (most > 0 && certainlyWithin(promised, allowed))) return;
    const compared = promised.unit === statutory.unit || !durationBounds(promised);
    report({
      at: ['limits', 'promised', promised.kind === 'days' ? 'value' : 'kind'],
      message: compared ? `承诺时限（${limitInWords(promised)}）没有比法定时限（${limitInWords(statutory)}）短到 ${limitInWords(allowed)}以内。` : `承诺时限（${limitInWords(promised)}）和法定时限（${limitInWords(statutory)}）单位不同，看不出是否压缩到 ${limitInWords(allowed)}以内。`,
      help: `把 limits.promised（承诺时限）改成 ${most === 0 ? '{ kind: immediate }' : `{ kind: days, value: ${most}, unit: ${statutory.unit} }`} 或更短；确实做不到的，在 governance/exceptions.yml（例外）里写明 rule、record、reason（理由）和 until（到期）。`,
    });
  },
  good: [
    { says: '法定 20 个工作日，三分之二是 13.3，向下取整为 13。', given: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 13, unit: 'workingDays' } } } } },
    { says: '15 的三分之二正好是 10。', given: { power: { limits: { statutory: { kind: 'days', value: 15, unit: 'workingDays' }, promised: { kind: 'days', value: 10, unit: 'workingDays' } } } } },
    { says: '当场办结总是够短。', given: { power: { limits: { statutory: { kind: 'days', value: 1, unit: 'workingDays' }, promised: { kind: 'immediate' } } } } },
    { says: '原文缺失数字的，不检查。', given: { deadlines: { rules: [{ rule: 'promised-limit-shorter-by-third', adopted: true, value: 'unknown' }] }, power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 20, unit: 'workingDays' } } } } },
  ],
  bad: [
    {
      says: '法定 20 个工作日，承诺 14 个工作日，差一天。',
      given: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 14, unit: 'workingDays' } } } },
      finds: [{ at: ['limits', 'promised', 'value'], message: '承诺时限（14 个工作日）没有比法定时限（20 个工作日）短到 13 个工作日以内。' }],
      mended: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 13, unit: 'workingDays' } } } },
    },
    {
      says: '单位不同，看不出够不够短。',
      given: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 15, unit: 'calendarDays' } } } },
      finds: [{ at: ['limits', 'promised', 'value'], message: '承诺时限（15 日）和法定时限（20 个工作日）单位不同，看不出是否压缩到 13 个工作日以内。' }],
      mended: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 13, unit: 'workingDays' } } } },
    },
    {
      says: '别处规定压缩一半，数字写在 deadlines.yml 里。',
      given: { deadlines: { rules: [{ rule: 'promised-limit-shorter-by-third', adopted: true, value: 0.5 }] }, power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 13, unit: 'workingDays' } } } },
      finds: [{ at: ['limits', 'promised', 'value'], message: '承诺时限（13 个工作日）没有比法定时限（20 个工作日）短到 10 个工作日以内。' }],
      mended: { deadlines: { rules: [{ rule: 'promised-limit-shorter-by-third', adopted: true, value: 0.5 }] }, power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 10, unit: 'workingDays' } } } },
    },
  ],
};
