// How long people have, and in which days each law counts. Facts of laws, not of a jurisdiction.
import type { Period } from './count-days.ts';

export interface RightsPeriod extends Period {
  id: 'reconsideration' | 'litigation' | 'litigationAfterReconsideration' | 'licensingHearing' | 'licensingDecision' | 'licensingCorrection' | 'reconsiderationExamination';
  /** Chinese, for people. */
  title: string;
  basis: string;
}

/** 行政许可法 counts every 日 as a working day (第82条); 行政复议法 only short ones, its 60 日 are calendar days. */
export const RIGHTS_PERIODS: readonly RightsPeriod[] = [
  { id: 'reconsideration', title: '申请行政复议', value: 60, unit: 'calendarDays', basis: '行政复议法第20条' },
  { id: 'reconsiderationExamination', title: '审查复议申请', value: 5, unit: 'workingDays', basis: '行政复议法第30条' },
  { id: 'litigation', title: '提起行政诉讼', value: 6, unit: 'months', basis: '行政诉讼法第46条' },
  { id: 'litigationAfterReconsideration', title: '对复议决定提起行政诉讼', value: 15, unit: 'calendarDays', basis: '行政诉讼法第45条' },
  { id: 'licensingHearing', title: '申请行政许可听证', value: 5, unit: 'workingDays', basis: '行政许可法第47条、第82条' },
  { id: 'licensingDecision', title: '作出行政许可决定', value: 20, unit: 'workingDays', basis: '行政许可法第42条、第82条' },
  { id: 'licensingCorrection', title: '告知补正材料', value: 5, unit: 'workingDays', basis: '行政许可法第32条、第82条' },
];
