import { fieldWords, filledAt } from './power-fields.ts';
import { powerTypeOf } from './power-type-of.ts';
import type { Rule } from './rule.ts';

export const notForType: Rule<'power'> = {
  id: 'not-for-type',
  title: '没有写这一类事项不该有的内容',
  titleEn: 'The record has no field that its type cannot have',
  why: '处罚没有“承诺时限”，检查不收“申请材料”；写了就说明分错了类，或者填错了栏。',
  whyEn: 'A penalty has no promised limit and an inspection asks for no papers; if written, the type or the field is wrong.',
  source: ['R1', 'R73'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    const type = powerTypeOf(register, power.type);
    for (const path of type?.forbids ?? []) {
      if (filledAt(power, path) === undefined) continue;
      report({ at: path.split('.'), message: `“${type?.title}”不应当有${fieldWords(path)}。`, help: `删去 ${path}；类型写错的，改正 type（权力类型），例如 type: licence。` });
    }
  },
  good: [{ says: '处罚没有承诺时限。', given: { power: { type: 'penalty', limits: { statutory: { kind: 'days', value: 90, unit: 'calendarDays' } } } } }],
  bad: [
    {
      says: '处罚写了承诺时限。',
      given: { power: { type: 'penalty', limits: { promised: { kind: 'days', value: 90, unit: 'calendarDays' } } } },
      finds: [{ at: ['limits', 'promised'], message: '“行政处罚”不应当有承诺时限（limits.promised）。' }],
      mended: { power: { type: 'penalty' } },
    },
  ],
};
