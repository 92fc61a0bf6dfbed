import type { Entry } from '../model/register.ts';
import type { Power } from '../model/schema-types.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const samePowerTwice: Rule<'register'> = {
  id: 'same-power-twice',
  title: '一项权力只列一次',
  titleEn: 'No office lists a power twice',
  why: '同一项权力列两次，总数就虚了，改的时候也容易只改一处。',
  whyEn: 'A power listed twice swells the total, and a change reaches only one of the two.',
  source: ['R52', 'R53'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const seen = new Map<string, Entry<'power'>>();
    for (const entry of register.all('power')) {
      if (!isListed(entry.value)) continue;
      const key = identity(entry.value);
      const first = seen.get(key);
      if (!first) seen.set(key, entry);
      else report({ entry, at: ['name'], message: `“${entry.value.name}”和 ${first.id} 是同一部门的同一项权力：名称、类型、依据都相同。`, help: '核对两条记录，留下一条；确实是两项的，在 name（事项名称）里写出区别，例如“道路运输许可（客运）”，或写 parentName（主项名称）。' });
    }
  },
  good: [{ says: '名称相同、依据的条款不同，是两项。', given: { power: [{}, { id: 'second-power', legalBasis: [{ law: 'licensing-law', article: 13 }] }] } }],
  bad: [
    {
      says: '同一项录了两遍。',
      given: { power: [{}, { id: 'second-power' }] },
      finds: [{ at: ['name'], message: '“示例许可”和 example-power 是同一部门的同一项权力：名称、类型、依据都相同。' }],
      mended: { power: [{}, { id: 'second-power', name: '示例许可（变更）' }] },
    },
  ],
};

const identity = (power: Power): string =>
  [power.office, power.type, power.parent ?? power.parentName ?? '', power.name.replace(/\s/g, ''), ...(power.undertaking ?? []).map(({ unit }) => unit), ...(power.legalBasis ?? []).map(({ law, title, article, paragraph, item }) => `${law ?? title} ${article} ${paragraph} ${item}`)].join('\n');
