// Why a row of a source did not become a record of its own: the closed list, in the words of the report.

export const REASONS = {
  title: '表头以上的标题或说明',
  header: '表头',
  blank: '空行',
  continuation: '属于上面的事项（合并单元格或续行）',
  'group-heading': '分组标题',
  'sub-item': '子项，已并入主项',
  note: '表尾说明、合计或落款',
  'duplicate-workbook': '与另一个文件内容相同，没有重复导入',
  'duplicate-row': '与另一行完全相同，没有重复导入',
  'no-list': '这个工作表里没有权责清单（找不到表头）',
  'not-public': '清单注明不公开，没有导入',
  'no-name': '没有事项名称，无法成为记录',
  'no-type': '没有权力类型，无法成为记录',
  invalid: '导入后的记录不合规，没有写出',
  other: '其他：程序认不出这一行是什么，请人工核对',
} as const;

export type Reason = keyof typeof REASONS;

/** Rows that hold a power which was not imported: someone must look at them. */
export const NEEDS_A_PERSON: ReadonlySet<Reason> = new Set<Reason>(['no-name', 'no-type', 'invalid', 'other']);

export interface ExplainedRow {
  row: number;
  reason: Reason;
  detail?: string;
  /** Row of the record that this row belongs to or repeats. */
  of?: number;
}
