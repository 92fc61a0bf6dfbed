// content/laws/index.csv → rows. The columns are those of the public index: 标题,名称,版本日期,类别目录,条数,最大条号.
import { parse } from 'csv-parse/sync';
import type { IndexedLaw } from '../model/law-index.ts';
import { excerpt } from '../model/visible-text.ts';
import { isoDateFrom } from './explain-wrong-value.ts';

export interface RowProblem {
  /** 1-based line in the file. */
  line: number;
  problem: string;
  help: string;
}

const WANTED = ['标题', '版本日期', '最大条号'] as const;
const HEADER = '第一行应为：标题,名称,版本日期,类别目录,条数,最大条号';

interface RawRow {
  record: string[];
  info: { lines: number };
}

/** The usable rows of a law index and what is wrong with the others; a row without articles is not a law and is left out. Never throws. */
export function parseLawIndex(text: string): { rows: IndexedLaw[]; problems: RowProblem[] } {
  let raw: RawRow[];
  try {
    raw = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, info: true }) as unknown as RawRow[];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { rows: [], problems: [{ line, problem: '法律索引不是有效的 CSV：引号没有配对。', help: '检查这一行的英文双引号；或用表格软件重新另存为“CSV UTF-8（逗号分隔）”。' }] };
  }
  const [header, ...body] = raw;
  const names = header?.record.map((name) => name.trim()) ?? [];
  const missing = WANTED.filter((column) => !names.includes(column));
  if (missing.length) return { rows: [], problems: [{ line: 1, problem: header ? `法律索引缺少列：${missing.join('、')}。` : '法律索引是空的。', help: HEADER }] };
  const [title, edition, highest] = WANTED.map((column) => names.indexOf(column)) as [number, number, number];
  const rows: IndexedLaw[] = [];
  const problems: RowProblem[] = [];
  for (const { record, info } of body) {
    const row = { title: record[title]?.trim() ?? '', edition: record[edition]?.trim() ?? '', highest: record[highest]?.trim() ?? '' };
    const wrong = problemOf(record.length, names.length, row);
    if (wrong) problems.push({ line: lineOf(record, info.lines), ...wrong });
    else if (Number(row.highest) > 0) rows.push({ title: row.title, edition: row.edition, highestArticle: Number(row.highest) });
  }
  return { rows, problems };
}

function problemOf(cells: number, columns: number, row: { title: string; edition: string; highest: string }): { problem: string; help: string } | undefined {
  if (cells !== columns) return { problem: `这一行有 ${cells} 格，表头有 ${columns} 格。`, help: '内容里有英文逗号的，用英文双引号括起来；缺的格留空，但逗号不能少。' };
  if (!row.title) return { problem: '这一行没有标题。', help: '填上法律的全称，或删去这一行。' };
  if (!/^\d*$/.test(row.highest)) return { problem: `最大条号“${excerpt(row.highest)}”不是数字。`, help: '只写数字，例如 83；不知道就写 0。' };
  if (row.edition && isoDateFrom(row.edition) !== row.edition) return { problem: `版本日期“${excerpt(row.edition)}”不是有效的日期。`, help: `写成 ${isoDateFrom(row.edition) ?? '2019-04-23'}；不知道就留空。` };
  return undefined;
}

/** csv-parse tells the line on which a row ends; a quoted cell may have begun higher up. */
const lineOf = (record: readonly string[], last: number): number => last - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
