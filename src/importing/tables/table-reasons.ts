// What became of a row of a table: the closed list, in the words of the report.
import { REASONS } from '../reasons.ts';

export const TABLE_REASONS = {
  record: '成为一条记录',
  part: '与上面一行同属一条记录',
  title: REASONS.title,
  header: REASONS.header,
  blank: REASONS.blank,
  note: REASONS.note,
  'duplicate-workbook': REASONS['duplicate-workbook'],
  'duplicate-row': REASONS['duplicate-row'],
  'not-public': '表里注明不公开，没有导入',
  'no-table': '这个工作表里找不到表头',
  'conflicting-row': '与另一行是同一件，内容却不同，没有导入',
  'other-office': '写的是别的部门，没有导入',
  'twice-filled': '两列是同一个内容，写的却不一样，没有导入',
  formula: '有一格像公式，没有导入',
  'personal-data': '含有个人信息，没有导入',
  'unknown-name': '写的名称查不到，没有导入',
  'not-understood': '有一格认不出来，没有导入',
  invalid: REASONS.invalid,
} as const;

export type TableReason = keyof typeof TABLE_REASONS;

/** Rows that someone must look at, the most urgent first: where a row has several troubles, it is counted under the first. */
export const TROUBLES = ['formula', 'personal-data', 'twice-filled', 'other-office', 'unknown-name', 'not-understood', 'conflicting-row', 'invalid'] as const satisfies readonly TableReason[];
export type Trouble = (typeof TROUBLES)[number];

/** What is wrong with one cell or row. Words never repeat a personal name or number. */
export interface RowTrouble {
  reason: Trouble;
  detail: string;
}
