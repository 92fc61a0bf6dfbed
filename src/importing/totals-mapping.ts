// The mapping that a clerk writes beside a survey tool's totals: the evaluation without its counts, and which column says what.
import type { Part } from '../evaluating/tally.ts';
import type { Evaluation } from '../model/schema-types.ts';
import { parseYaml } from '../reading/parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A whole mapping, for the command's help. */
export const MAPPING_EXAMPLE = `id: social-2026
title: 2026年度社会评价
office: government-office
date: 2026-10-29
audience: public
form: social
year: 2026
subject: 评议对象
columns:
  item: 评价内容
  grades: { satisfied: 很满意, unknown: 说不清 }
parts:
  - id: online
    when: { 评价方式: 网络 }
    way: online
    counted: 谁参加、怎样产生
    ballots: { returned: 2486, valid: 2413 }
    sheet: social-eight
    scale: social
`;

/** Everything of a part but its rows; `when` picks its rows by the text of other columns. */
export interface MappedPart {
  part: Omit<Part, 'rows'>;
  when: Readonly<Record<string, string>>;
}

export interface TotalsMapping {
  record: Omit<Evaluation, 'parts'>;
  parts: MappedPart[];
  /** Header of the column of items. */
  item: string;
  /** A row an item and grade: headers of the columns of grades and counts. */
  long?: { grade: string; count: string };
  /** A row an item: header by grade, where it is not the grade's own name. */
  wide: Readonly<Record<string, string>>;
}

const EXAMPLE = '例如 columns: { item: 评议内容 }，或者 columns: { item: 评议内容, grade: 档次, count: 票数 }';

/** The mapping, or what is wrong with it. Whether the record has the right shape is told once its rows are known. */
export function totalsMapping(text: string): TotalsMapping | Problem {
  const parsed = parseYaml(text);
  if (!('value' in parsed)) return { problem: `对照文件读不出来：${parsed.problem}`, help: parsed.help };
  if (!isObject(parsed.value)) return { problem: '对照文件是空的，或者不是“字段: 值”的写法。', help: '写明 id、title、office、date、form、year、subject、parts 和 columns，见帮助里的例子。' };
  const { columns, parts, ...record } = parsed.value;
  const bad = (problem: string, help: string): Problem => ({ problem, help });
  if (!isObject(columns) || typeof columns['item'] !== 'string') return bad('对照文件没有写哪一列是评议内容。', `加上 columns，${EXAMPLE}。`);
  const { grade, count, grades = {} } = columns;
  if ((grade === undefined) !== (count === undefined) || (grade !== undefined && (typeof grade !== 'string' || typeof count !== 'string'))) return bad('columns 里的 grade（档次）和 count（票数）要一起写。', `${EXAMPLE}。`);
  if (!isTexts(grades)) return bad('columns.grades 应当是“档次编号: 列名”。', '例如 grades: { satisfied: 很满意, unknown: 说不清 }。');
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isObject)) return bad('对照文件没有写 parts（各组评议）。', '例如 parts: [{ id: online, counted: 谁参加, ballots: { returned: 120, valid: 118 }, sheet: social-eight, scale: social }]。');
  const mapped: MappedPart[] = [];
  for (const { when = {}, rows, ...part } of parts) {
    if (rows !== undefined) return bad('对照文件里不要写 rows（评议结果），它从表格里读。', '删去 rows。');
    if (!isTexts(when)) return bad('when 应当是“列名: 文字”。', '例如 when: { 评价方式: 网络 }。');
    if (!isPart(part)) return bad(`第 ${mapped.length + 1} 组没有写全 id、sheet、scale 和 ballots.valid。`, '例如 - { id: online, counted: 谁参加, ballots: { returned: 120, valid: 118 }, sheet: social-eight, scale: social }。');
    mapped.push({ part, when });
  }
  // Its shape is checked by the schema together with the rows.
  return { record: record as Partial<Evaluation> as TotalsMapping['record'], parts: mapped, item: columns['item'], wide: grades, ...(typeof grade === 'string' && typeof count === 'string' ? { long: { grade, count } } : {}) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Record<string, string> => isObject(value) && Object.values(value).every((text) => typeof text === 'string');

function isPart(value: Record<string, unknown>): value is MappedPart['part'] & Record<string, unknown> {
  const { id, sheet, scale, ballots } = value;
  return [id, sheet, scale].every((text) => typeof text === 'string') && isObject(ballots) && Number.isInteger(ballots['valid']) && Number(ballots['valid']) >= 0;
}
