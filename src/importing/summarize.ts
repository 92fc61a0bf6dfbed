// The report in a few Chinese lines for the person at the terminal.
import type { TypeName } from './power-type-names.ts';
import { NEEDS_A_PERSON, REASONS, type Reason } from './reasons.ts';
import type { ImportReport } from './report.ts';

/** `titles` give the Chinese names of types. */
export function summarize(report: ImportReport, titles: readonly TypeName[]): string {
  const title = (id: string) => titles.find((type) => type.id === id)?.titles[0] ?? id;
  const typesOf = (types: Record<string, number>) => Object.entries(types).map(([id, count]) => `${title(id)} ${count}`).join('、');
  const lines = [`共 ${report.rows} 行，得到 ${report.records} 项权力${report.records ? `：${typesOf(report.types)}` : ''}。`];
  for (const file of report.files) if (file.duplicateOf) lines.push(`“${file.file}”与“${file.duplicateOf}”内容相同，没有重复导入。`);
  for (const sheet of report.sheets) {
    if (sheet.rows === 0) continue;
    lines.push(`  ${sheet.file} / ${sheet.sheet}：${sheet.rows} 行 = ${sheet.records} 项 + ${sheet.explained.length} 行说明`);
    for (const claim of sheet.declared) if (claim.declared !== claim.records) lines.push(`    ${claim.where}声明 ${claim.declared} 项，实得 ${claim.records} 项：${claim.explanation}`);
    for (const column of sheet.columns) if (column.dropped) lines.push(`    ${column.column} 列“${column.header || '（无表头）'}”没有导入：${column.dropped}`);
  }
  const reasons = Object.entries(report.reasons) as [Reason, number][];
  if (reasons.length) lines.push(`没有成为记录的行：${reasons.map(([reason, count]) => `${REASONS[reason]} ${count}`).join('；')}。`);
  for (const sheet of report.sheets) {
    for (const row of sheet.explained) if (NEEDS_A_PERSON.has(row.reason)) lines.push(`  ! ${sheet.file} / ${sheet.sheet} 第 ${row.row} 行：${row.because}${row.detail ? `（${row.detail}）` : ''}`);
  }
  const { created, updated, unchanged, kept } = report.outcomes;
  lines.push(`新建 ${created}，更新 ${updated}，没有变化 ${unchanged}，保留人工修改 ${kept}。`);
  for (const record of report.kept) lines.push('', `${record.file} 在上次导入后有人工修改，没有覆盖${record.sourceChanged ? '；原表也变了，请人工合并' : ''}：`, record.diff.trimEnd());
  for (const record of report.gone) lines.push(`! ${record.file}（${record.name}）在原表里已经找不到；记录不会被删除，如已取消，请改状态并写明去向。`);
  return lines.join('\n');
}
