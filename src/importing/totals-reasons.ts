// What became of a row of a survey tool's totals: the closed list, in the words of the report. No count is ever told.

export const TOTALS_REASONS = {
  used: '已读入',
  heading: '表头以上的标题或说明',
  header: '表头',
  blank: '空行',
  total: '合计行：不读入，合计和比率由程序算',
  'other-part': '不属于对照文件里的任何一组',
  'unknown-item': '评议表里没有这一项',
  'unknown-grade': '这套评议档次里没有这一档',
  formula: '单元格里是公式，不是数字',
  'not-a-count': '票数不是 0 以上的整数（要票数，不要百分比）',
  'more-than-valid': '票数比有效票还多',
  duplicate: '同一组的同一项已经读入过',
  'does-not-add-up': '各档票数加起来不等于有效票数',
  'row-incomplete': '这一项还缺别的档次，或者别的档次有问题，整项没有读入',
  'group-too-small': '这一组或这一项的人太少，合并以后仍不能公布',
} as const;

export type TotalsReason = keyof typeof TOTALS_REASONS;

/** Rows that lost a count: someone must look at them. */
export const TOTALS_NEED_A_PERSON: ReadonlySet<TotalsReason> = new Set<TotalsReason>(['other-part', 'unknown-item', 'unknown-grade', 'formula', 'not-a-count', 'more-than-valid', 'duplicate', 'does-not-add-up', 'row-incomplete', 'group-too-small']);
