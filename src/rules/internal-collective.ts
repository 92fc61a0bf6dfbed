import { isMajor, someStepSays } from './internal-procedure-words.ts';
import { isExempt } from './power-fields.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const internalCollective: Rule<'power'> = {
  id: 'internal-collective',
  title: '重大内部事项由集体研究决定',
  titleEn: 'Major internal matters are decided together',
  why: '重大决策、重要人事、重大项目、大额资金，不能一个人说了算。',
  whyEn: 'Major decisions, appointments, projects and large sums may not rest on one person.',
  source: ['R51', 'R77', '重大行政决策程序暂行条例第30条'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || !isMajor(power, register) || power.internal?.collective || isExempt(power, 'internal.collective')) return;
    if (someStepSays(power, register, /集体|党组会|党委会|局务会|常务会|办公会|全体会议|班子会|委员会/)) return;
    report({ at: power.internal ? ['internal'] : ['name'], message: `“${power.name}”是重大内部事项，没有写由哪个会议集体研究。`, help: '在 internal（内部权力）里加上 collective（集体研究），例如 collective: 经局党组会集体研究决定，末位表态并如实记录不同意见。' });
  },
  good: [{ says: '写明由党组会集体研究。', given: { power: { name: '大额设备采购', type: 'procurement', family: 'internal', internal: { collective: '局党组会' } } } }, { says: '一般的采购不要求。', given: { power: { name: '办公用品采购', type: 'procurement', family: 'internal' } } }],
  bad: [
    {
      says: '大额采购没有集体研究。',
      given: { power: { name: '大额设备采购', type: 'procurement', family: 'internal' } },
      finds: [{ at: ['name'], message: '“大额设备采购”是重大内部事项，没有写由哪个会议集体研究。' }],
      mended: { power: { name: '大额设备采购', type: 'procurement', family: 'internal', internal: { collective: '局党组会集体研究' } } },
    },
  ],
};
