import { compareLimits, limitInWords } from './duration-bounds.ts';
import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

export const promisedNotLongerThanStatutory: Rule<'power'> = {
  id: 'promised-not-longer-than-statutory',
  title: '承诺时限不长于法定时限',
  titleEn: 'The promised limit is not longer than the statutory one',
  why: '法定时限是法律给办事人的底线，单位的承诺只能更快，不能更慢。',
  whyEn: 'The statutory limit is the citizen’s right; a promise may only be faster.',
  source: ['R41', '行政许可法第42条'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    const { statutory, promised } = power.limits ?? {};
    if (!statutory || !promised || isEnded(power) || compareLimits(promised, statutory) !== 1) return;
    report({
      at: ['limits', 'promised', 'value'],
      message: `承诺时限（${limitInWords(promised)}）比法定时限（${limitInWords(statutory)}）还长。`,
      help: `把 limits.promised（承诺时限）改成不超过 ${limitInWords(statutory)}，例如 promised: ${statutory.kind === 'immediate' ? '{ kind: immediate }' : `{ kind: days, value: ${statutory.value}, unit: ${statutory.unit} }`}；法定时限写错的，改正 limits.statutory。`,
    });
  },
  good: [
    { says: '法定 20 个工作日，承诺 10 个工作日。', given: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 10, unit: 'workingDays' } } } } },
    { says: '单位不同、难说谁长的，不判断。', given: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 25, unit: 'calendarDays' } } } } },
  ],
  bad: [
    {
      says: '承诺 30 个工作日，法定只有 20 个工作日。',
      given: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 30, unit: 'workingDays' } } } },
      finds: [{ at: ['limits', 'promised', 'value'], message: '承诺时限（30 个工作日）比法定时限（20 个工作日）还长。' }],
      mended: { power: { limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 20, unit: 'workingDays' } } } },
    },
    {
      says: '30 个工作日一定超过 15 个自然日。',
      given: { power: { limits: { statutory: { kind: 'days', value: 15, unit: 'calendarDays' }, promised: { kind: 'days', value: 30, unit: 'workingDays' } } } },
      finds: [{ at: ['limits', 'promised', 'value'], message: '承诺时限（30 个工作日）比法定时限（15 日）还长。' }],
      mended: { power: { limits: { statutory: { kind: 'days', value: 15, unit: 'calendarDays' }, promised: { kind: 'days', value: 15, unit: 'calendarDays' } } } },
    },
  ],
};
