// content/laws/index.csv → rows. The columns are those of the public index: 标题,名称,版本日期,类别目录,条数,最大条号.
import { parse } from 'csv-parse/sync';
import type { IndexedLaw } from '../model/law-index.ts';

const WANTED = ['标题', '版本日期', '最大条号'] as const;

/** The rows of a law index, or why it cannot be used. Never throws. */
export function parseLawIndex(text: string): { rows: IndexedLaw[] } | { problem: string; help: string } {
  try {
    const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true }) as Record<string, string>[];
    const missing = WANTED.filter((column) => rows[0] && !(column in rows[0]));
    if (missing.length) return { problem: `法律索引缺少列：${missing.join('、')}。`, help: '第一行应为：标题,名称,版本日期,类别目录,条数,最大条号' };
    return { rows: rows.filter((row) => Number(row['最大条号']) > 0).map((row) => ({ title: row['标题'] ?? '', edition: row['版本日期'] ?? '', highestArticle: Number(row['最大条号']) })) };
  } catch (error) {
    return { problem: `法律索引不是有效的 CSV（${error instanceof Error ? error.message : String(error)}）。`, help: '用表格软件另存为“CSV UTF-8（逗号分隔）”。' };
  }
}
