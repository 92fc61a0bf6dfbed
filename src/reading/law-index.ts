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

/** In characters; without a limit one open quote makes the parser's time grow with the square of the file. */
const LONGEST_ROW = 5_000;

/** A file with more wrong rows is not a law index, and is not read to its end. */
const MOST_WRONG = 1_000;

/** The usable rows of a law index and what is wrong with the others; a row without articles is not a law and is left out. Never throws. */
export function parseLawIndex(text: string): { rows: IndexedLaw[]; problems: RowProblem[] } {
  const rows: IndexedLaw[] = [];
  const problems: RowProblem[] = [];
  let columns: readonly [title: number, edition: number, highest: number] | undefined;
  let missing: readonly string[] = [];
  let width = 0;
  let ended = 1;
  const take = (record: readonly string[], lastLine: number): void => {
    const line = lastLine - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
    ended = lastLine + 1;
    if (!columns) {
      const names = record.map((name) => name.trim());
      missing = WANTED.filter((column) => !names.includes(column));
      if (missing.length) throw new Error('missing columns');
      columns = [names.indexOf(WANTED[0]), names.indexOf(WANTED[1]), names.indexOf(WANTED[2])];
      width = record.length;
      return;
    }
    const [title = '', edition = '', highest = ''] = columns.map((column) => record[column]?.trim() ?? '');
    const wrong = problemOf(record.length, width, { title, edition, highest });
    if (wrong) problems.push({ line, ...wrong });
    else if (Number(highest) > 0) rows.push({ title, edition, highestArticle: Number(highest) });
    if (problems.length > MOST_WRONG) throw new Error('too many wrong rows');
  };
  try {
    parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, max_record_size: LONGEST_ROW, on_record: (record: string[], { lines }) => void take(record, lines) });
    if (!columns) problems.push({ line: 1, problem: '法律索引是空的。', help: HEADER });
  } catch {
    if (missing.length) problems.push({ line: 1, problem: `法律索引缺少列：${missing.join('、')}。`, help: HEADER });
    else if (problems.length <= MOST_WRONG) problems.push({ line: ended, problem: '法律索引从这里开始不是有效的 CSV：多半是引号没有配对。', help: '检查这一行的英文双引号；或用表格软件重新另存为“CSV UTF-8（逗号分隔）”。' });
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
