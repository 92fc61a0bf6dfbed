import { concernsSums } from './internal-procedure-words.ts';
import { isExempt } from './power-fields.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const internalThreshold: Rule<'power'> = {
  id: 'internal-threshold',
  title: '花钱的内部权力写明金额标准',
  titleEn: 'Internal powers over sums say where the line is',
  why: '多少算“大额”、多少要上会、多少要招标，没有数字就没有约束。',
  whyEn: 'Without a number nobody knows what counts as a large sum.',
  source: ['R77', 'R50'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || !concernsSums(power, register) || isExempt(power, 'internal.threshold')) return;
    const text = power.internal?.threshold;
    if (!text) report({ at: power.internal ? ['internal'] : ['name'], message: `“${power.name}”没有写金额标准。`, help: '在 internal（内部权力）里加上 threshold（标准），例如 threshold: 单项 5 万元以上的经局务会研究，50 万元以上的公开招标；不分金额的写“不论金额大小”。' });
    else if (!/[\d〇零一二两三四五六七八九十百千万亿]\s*(?:万|元|%|％|倍)|不论金额|不分金额|限额标准|任何金额/.test(text)) report({ at: ['internal', 'threshold'], message: `“${power.name}”的标准里没有数字：“${text.slice(0, 30)}”。`, help: '写出数字，例如 threshold（标准）: 单项 5 万元以上的经局务会研究；不分金额的写“不论金额大小”。' });
  },
  good: [{ says: '写出金额。', given: { power: { type: 'procurement', family: 'internal', internal: { threshold: '单项 5 万元以上的经局务会研究' } } } }, { says: '不论金额大小也是标准。', given: { power: { type: 'procurement', family: 'internal', internal: { threshold: '不论金额大小一律公示' } } } }],
  bad: [
    { says: '没有标准。', given: { power: { name: '办公用品采购', type: 'procurement', family: 'internal' } }, finds: [{ at: ['name'], message: '“办公用品采购”没有写金额标准。' }], mended: { power: { type: 'procurement', family: 'internal', internal: { threshold: '单项 5 万元以上的经局务会研究' } } } },
    { says: '只写“数额较大”。', given: { power: { name: '办公用品采购', type: 'procurement', family: 'internal', internal: { threshold: '数额较大的上会' } } }, finds: [{ at: ['internal', 'threshold'], message: '“办公用品采购”的标准里没有数字：“数额较大的上会”。' }], mended: { power: { type: 'procurement', family: 'internal', internal: { threshold: '单项 5 万元以上的上会' } } } },
  ],
};
