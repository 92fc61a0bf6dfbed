// Names of powers as lists word them, by type and trade.
import { FAULTS, PARTIES, SCOPES } from './generated-words.ts';
import type { Seeded } from './seeded.ts';

/** Penalties are about half of every real list. */
export const TYPES = ['licence', 'licence', 'penalty', 'penalty', 'penalty', 'penalty', 'penalty', 'penalty', 'inspection', 'inspection', 'coercion', 'confirmation', 'levy', 'payment', 'reward', 'adjudication', 'other', 'other'] as const;
export type GeneratedType = (typeof TYPES)[number];

/** Code of a type in GB/T 39046-2020, table A.1. */
export const TYPE_CODES: Record<GeneratedType, string> = { licence: '01', penalty: '02', coercion: '03', levy: '04', payment: '05', inspection: '06', confirmation: '07', reward: '08', adjudication: '09', other: '10' };

export function generatedName(type: GeneratedType, trade: string, random: Seeded): string {
  const party = random.pick(PARTIES);
  const scope = random.next() < 0.5 ? random.pick(SCOPES) : '';
  const faults = (): string => random.pick(FAULTS).replace('{t}', trade);
  switch (type) {
    case 'licence': return `${trade}${random.pick(['许可', '许可证核发', '审批', '资格许可'])}${scope}`;
    case 'penalty': return random.next() < 0.25 ? `对${faults()}或者${faults()}的处罚` : `对${random.next() < 0.4 ? party : ''}${faults()}${random.pick(['', '等行为'])}的${random.pick(['处罚', '行政处罚'])}`;
    case 'inspection': return `对${trade}${random.pick(['活动', '安全生产情况', '执行标准情况', '台账记录', '从业人员'])}的监督检查`;
    case 'coercion': return `${random.pick(['查封', '扣押', '先行登记保存', '暂扣', '封存'])}涉嫌违法${trade}的${random.pick(['场所', '物品', '工具', '原料', '设备'])}`;
    case 'confirmation': return `${trade}${random.pick(['资格认定', '等级评定', '备案登记', '合格证核发', '产权确认'])}${scope}`;
    case 'levy': return `${trade}${random.pick(['补偿费', '资源费', '保证金', '治理费'])}征收`;
    case 'payment': return `${trade}${random.pick(['补贴', '救助金', '补助资金'])}${random.pick(['发放', '给付'])}`;
    case 'reward': return `对在${trade}工作中作出突出贡献的${random.pick(['单位和个人', party])}给予奖励`;
    case 'adjudication': return `${trade}${random.pick(['权属争议', '损害赔偿纠纷', '补偿标准争议'])}裁决`;
    default: return `${trade}${random.pick(['方案备案', '事故调查', '争议调解', '信息报告', '年度审验', '规划编制'])}`;
  }
}
