// A value of the wrong type → what it was read as, and how to write it.
import type { SchemaNode } from '../model/schema-keywords.ts';
import { asYaml } from './sample-value.ts';

const WORDS: Readonly<Record<string, string>> = { string: '文字', integer: '整数', number: '数字', boolean: ' true（是）或 false（否）', array: '列表', object: '下一层字段' };

const YES = new Set(['yes', 'y', 'on', '是', '有', '可以', '对']);
const NO = new Set(['no', 'n', 'off', '否', '无', '没有', '不', '不可以']);

/** In: the field's label, the value as read, its schema, the value as typed, a sample, and what to do where there is nothing to write. */
export function explainWrongType(name: string, data: unknown, node: SchemaNode, found: string, sample: string, leave: string): { message: string; help: string } {
  const wanted = String([node.type].flat()[0]);
  const word = WORDS[wanted] ?? wanted;
  if (name === '这个文件') return { message: `整个文件应当由“字段名: 内容”组成，现在是${Array.isArray(data) ? '一个列表' : '一段文字或一个值'}。`, help: '一个文件写一条记录：每行一个字段，英文冒号后面留一个空格；字段见数据字典 schemas/README.md。' };
  if (data === null || data === undefined) return { message: `${name}后面没有内容。`, help: `填上内容，例如：${sample}${leave}` };
  if (Array.isArray(data) && wanted !== 'array') return { message: `${name}应当是${word}，现在是列表。`, help: wanted === 'object' ? `去掉开头的“- ”，直接写下一层字段，例如：${sample}` : `只写一个值，去掉“- ”和方括号，例如：${sample}` };
  if (typeof data === 'object' && wanted !== 'object') return { message: `${name}应当是${word}，现在有下一层字段。`, help: wanted === 'array' ? `每一项另起一行，以“- ”开头，例如：${sample}` : `只写一个值，例如：${sample}；文字里有英文冒号或花括号的，用英文引号括起来。` };
  if (wanted === 'string' && typeof data === 'number') return numberForText(name, data, found);
  if (wanted === 'string' && typeof data === 'boolean') return { message: `${name}应当是文字，现在被读成了${data ? '“是”' : '“否”'}：${found}。`, help: `给它加上英文引号："${found}"` };
  if (wanted === 'array') return { message: `${name}应当是列表，现在是“${found}”。`, help: `每一项另起一行，以“- ”开头，例如：- ${asYaml(found)}` };
  if (wanted === 'object') return { message: `${name}应当有下一层字段，现在是“${found}”。`, help: `在下一行缩进两个空格，逐个写下一层字段，例如：${sample}` };
  return { message: `${name}应当是${word}，现在是“${found}”。`, help: `改成${word}，例如：${meant(wanted, found) ?? sample}` };
}

function numberForText(name: string, data: number, found: string): { message: string; help: string } {
  const exact = String(data) === found;
  return { message: `${name}应当是文字，现在被读成了数字${exact ? ` ${found}` : `：写的是 ${found}，读到的是 ${data}，已经不一样了`}。`, help: `给它加上英文引号："${found}"` };
}

/** The value that a clerk's word or number in words stands for, where that is certain. */
function meant(wanted: string, found: string): string | undefined {
  if (wanted === 'boolean') return YES.has(found.toLowerCase()) ? 'true' : NO.has(found.toLowerCase()) ? 'false' : undefined;
  return digitsIn(wanted, found);
}

/** The number that was meant by "20 日" or "第十二条"; `wanted` is "integer" or "number". Undefined where that is not certain. */
export function digitsIn(wanted: string, found: string): string | undefined {
  if (wanted === 'integer' && articleNumber(found)) return articleNumber(found);
  const digits = /^\s*(\d+(?:\.\d+)?)/.exec(found)?.[1];
  return digits && (wanted === 'number' || !digits.includes('.')) ? digits : undefined;
}

/** "第十二条", "十二" or "一百二十" as digits; undefined for anything else. */
function articleNumber(found: string): string | undefined {
  const words = /^第?([一二三四五六七八九十百零〇两]+)[条款项]?$/.exec(found)?.[1];
  if (!words) return undefined;
  let total = 0;
  let digit = 0;
  for (const word of words) {
    const value = '零一二三四五六七八九'.indexOf(word === '〇' ? '零' : word === '两' ? '二' : word);
    if (value >= 0) digit = value;
    else [total, digit] = [total + (digit || 1) * (word === '百' ? 100 : 10), 0];
  }
  return String(total + digit);
}

/** "2026年1月5日", "2026/1/5", "2026.1.5" or "2026-1-5" as 2026-01-05; undefined for anything else or a day that does not exist. */
export function isoDateFrom(found: string): string | undefined {
  const parts = /^\s*(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?\s*$/.exec(found);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days && day >= 1 && day <= days ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}
