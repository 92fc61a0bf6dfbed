import { concernsPeopleOrMoney, someStepSays } from './internal-procedure-words.ts';
import { isExempt } from './power-fields.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const internalNoticeAndFiling: Rule<'power'> = {
  id: 'internal-notice-and-filing',
  title: '管人、管钱、管物的内部权力有公示和备案',
  titleEn: 'Internal powers over people, money and goods are posted and filed',
  why: '用人、花钱、采购、处置资产，最怕关起门来定。公示给人看，备案有人查。',
  whyEn: 'Appointments, spending, purchases and disposals must be posted and filed, whatever the amount.',
  source: ['R50', 'R77'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || !concernsPeopleOrMoney(power, register)) return;
    const lacks = (field: string, written: string | undefined, pattern: RegExp) => !written && !isExempt(power, field) && !someStepSays(power, register, pattern);
    const missing = [lacks('internal.notice', power.internal?.notice, /公示|公开|公布/) ? '公示' : '', lacks('internal.filing', power.internal?.filing, /备案|报备|存档备查/) ? '备案' : ''].filter(Boolean);
    if (missing.length === 0) return;
    report({ at: power.internal ? ['internal'] : ['name'], message: `内部权力“${power.name}”没有${missing.join('和')}。`, help: '在 internal（内部权力）里写明，例如 internal: { notice: 决定前在单位公开栏公示 7 天, filing: 决定后 10 日内报主管部门备案 }；或在流程里加上这些环节。' });
  },
  good: [{ says: '写明公示几天、向谁备案。', given: { power: { type: 'procurement', family: 'internal', internal: { notice: '公示 7 天', filing: '报财政局备案' } } } }, { says: '流程里有公示和备案环节。', given: { power: { type: 'procurement', family: 'internal', procedure: { steps: [{ id: 'notice', name: '结果公示' }, { id: 'file', name: '备案' }] } } } }],
  bad: [
    {
      says: '采购没有公示，也没有备案。',
      given: { power: { name: '办公用品采购', type: 'procurement', family: 'internal' } },
      finds: [{ at: ['name'], message: '内部权力“办公用品采购”没有公示和备案。' }],
      mended: { power: { name: '办公用品采购', type: 'procurement', family: 'internal', internal: { notice: '公示 7 天', filing: '报财政局备案' } } },
    },
  ],
};
