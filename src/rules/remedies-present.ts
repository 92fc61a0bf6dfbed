import { isExempt } from './power-fields.ts';
import { isListed } from './power-status.ts';
import { powerTypeOf } from './power-type-of.ts';
import type { Rule } from './rule.ts';

const EXAMPLE = 'rights: { reconsideration: { authority: 示例县人民政府, days: 60 }, litigation: { court: 示例县人民法院, months: 6 } }';

export const remediesPresent: Rule<'power'> = {
  id: 'remedies-present',
  title: '写明不服怎么办',
  titleEn: 'The record says what to do when one disagrees',
  why: '向谁申请复议、到哪个法院起诉、还有多久，是当事人最要紧的权利，不写就等于没告诉。',
  whyEn: 'Where to appeal and by when is the most important right of the person concerned.',
  source: ['R3', 'R30', '行政复议法第20条', '行政诉讼法第46条'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || power.family !== 'external') return;
    const requires = powerTypeOf(register, power.type)?.requires ?? [];
    const asks = (path: string) => (requires.includes(path) || requires.includes('rights')) && !isExempt(power, path);
    const missing = [asks('rights.reconsideration') && !power.rights?.reconsideration ? '行政复议' : '', asks('rights.litigation') && !power.rights?.litigation ? '行政诉讼' : ''].filter(Boolean);
    if (missing.length === 0) return;
    report({ at: power.rights ? ['rights'] : ['name'], message: `“${power.name}”没有写${missing.join('和')}的途径。`, help: `在 rights（权利与救济）里补上，例如 ${EXAMPLE}；依法不能起诉的，写 exemptions（要素豁免）。` });
  },
  good: [{ says: '复议和诉讼都写了。', given: { taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '行政许可', family: 'external', requires: ['rights'] }] }, power: { rights: { reconsideration: { authority: '示例县人民政府', days: 60 }, litigation: { court: '示例县人民法院', months: 6 } } } } }],
  bad: [
    {
      says: '没有写起诉。',
      given: { taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '行政许可', family: 'external', requires: ['rights'] }] }, power: { rights: { reconsideration: { authority: '示例县人民政府' } } } },
      finds: [{ at: ['rights'], message: '“示例许可”没有写行政诉讼的途径。' }],
      mended: { taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '行政许可', family: 'external', requires: ['rights'] }] }, power: { rights: { reconsideration: { authority: '示例县人民政府' }, litigation: { court: '示例县人民法院' } } } },
    },
  ],
};
