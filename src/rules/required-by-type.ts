import { fieldWords, filledAt, isExempt } from './power-fields.ts';
import { isListed } from './power-status.ts';
import { powerTypeOf } from './power-type-of.ts';
import type { Rule } from './rule.ts';

/** Fields that a rule of their own asks for, with more to say about them. */
const ELSEWHERE: ReadonlySet<string> = new Set(['legalBasis', 'procedure', 'limits.promised', 'penalty', 'rights', 'rights.reconsideration', 'rights.litigation', 'internal.notice', 'internal.filing', 'internal.collective', 'internal.threshold']);

export const requiredByType: Rule<'power'> = {
  id: 'required-by-type',
  title: '这一类事项该写的都写了',
  titleEn: 'The record says what its type must say',
  why: '办许可要知道条件和材料，被处罚要知道怎样申辩：不同类型的事项，读者要知道的不同。',
  whyEn: 'Each type of power leaves people with other questions; the record must answer them.',
  source: ['R1', 'R29', 'R73', '行政许可法第30条'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power)) return;
    const type = powerTypeOf(register, power.type);
    const missing = (type?.requires ?? []).filter((path) => !ELSEWHERE.has(path) && filledAt(power, path) === undefined && !isExempt(power, path));
    if (missing.length === 0) return;
    report({
      at: ['name'],
      message: `“${power.name}”是${type?.title}，还没有写：${missing.map(fieldWords).join('、')}。`,
      help: `补上这些字段，写法见数据字典；依法确实不需要的，写明理由，例如 exemptions（要素豁免）: [{ field: ${missing[0]}, reason: 本事项当场查验，不需要提交材料 }]。`,
    });
  },
  good: [
    { says: '许可写了受理条件。', given: { power: { conditions: ['有固定场所'] } } },
    { says: '依法不需要的写明理由。', given: { power: { exemptions: [{ field: 'conditions', reason: '法律没有规定条件' }] } } },
  ],
  bad: [
    {
      says: '许可没有写受理条件。',
      given: { power: {} },
      finds: [{ at: ['name'], message: '“示例许可”是行政许可，还没有写：受理条件（conditions）。' }],
      mended: { power: { conditions: ['有固定场所'] } },
    },
  ],
};
