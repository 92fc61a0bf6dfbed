// The text of one cell → the value its field asks for, or what is not understood. Unknown words and names are told, never guessed.
import type { Kind } from '../../model/kinds.ts';
import type { Register } from '../../model/register.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, sharedPart, type Schemas } from '../../model/schemas.ts';
import { cleanLines, comparable, oneLine } from '../clean-text.ts';
import { readLimit } from '../read-limit.ts';
import type { FindName } from './find-names.ts';
import { looksLikePerson } from './mask-names.ts';
import { readDay, readMonth, readNumber, readYesNo, saysNothing, times } from './plain-values.ts';
import { readCitations, readDocument, readList, readParts } from './read-joined.ts';
import type { RowTrouble } from './table-reasons.ts';
import { VALUE_WORDS } from './value-words.ts';

export interface ValueContext {
  kind: Kind;
  schemas: Schemas;
  register: Register;
  findName: FindName;
  /** The office of the row, which decides between powers of one name. */
  office?: string;
  /** Words of the mapping file for a field: word (as compared) → value. */
  mapped(path: string): ReadonlyMap<string, string> | undefined;
}

/** A value, trouble, or undefined where the cell says nothing. */
export type ReadValue = { value: unknown } | RowTrouble | undefined;

export function readValue(raw: SchemaNode, text: string, path: string, context: ValueContext): ReadValue {
  const { schemas } = context;
  const node = resolve(schemas, raw);
  const shared = sharedPart(raw);
  const mapped = context.mapped(path)?.get(comparable(text));
  if (mapped !== undefined) return mapped === '' ? undefined : node.type === 'array' ? { value: [mapped] } : { value: mapped };
  if (saysNothing(text)) return undefined;
  if (node.type === 'array') return sharedPart(node.items ?? {}) === 'citation' ? readCitations(text, context.register) : readList(node.items ?? {}, text, path, context);
  if (shared === 'citation') return first(readCitations(text, context.register));
  if (shared === 'document') return readDocument(text);
  if (shared === 'limit') return limit(text);
  if (node.properties) return readParts(node, text, path, context);
  if (node.refersTo) return name(node.refersTo, text, context);
  if (node.enum) return choice(node, text, path, context);
  if (node.type === 'boolean') return said(readYesNo(text), text, '只能写 是 或者 否');
  if (node.type === 'integer' || node.type === 'number') return text.trim() === '无' ? undefined : said(readNumber(text), text, '不是数字');
  if (node.format === 'date') return ['无', '长期', '长期有效'].includes(text.trim()) ? undefined : said(readDay(text), text, '不是日期，写成 2026-01-31 或者 2026年1月31日');
  if (node.anyOf?.some((part) => resolve(schemas, part).format === 'date')) return { value: readDay(text) ?? oneLine(text) };
  return { value: plain(node, text) };
}

/** A number with the factor of its column: 1.5 under 罚款金额（万元） is 15,000. */
export function readMoney(text: string, factor: number): ReadValue {
  if (saysNothing(text) || text.trim() === '无') return undefined;
  const value = readNumber(text);
  return said(value === undefined ? undefined : times(value, factor), text, '不是金额');
}

/** What a trouble may repeat of a cell: short, and no personal name. */
export const quoted = (text: string): string => (looksLikePerson(text) ? '（人名）' : `“${oneLine(text).slice(0, 40)}”`);

const said = (value: unknown, text: string, why: string): ReadValue => (value === undefined ? { reason: 'not-understood', detail: `${quoted(text)}${why}` } : { value });

/** A field that is written 2026-03. */
export const isMonth = (node: SchemaNode): boolean => node.pattern?.includes('1[0-2]') ?? false;

function plain(node: SchemaNode, text: string): string {
  const month = isMonth(node) ? readMonth(text) : undefined;
  return month ?? (node.pattern ? oneLine(text) : cleanLines(text).join('\n'));
}

function limit(text: string): ReadValue {
  const words = text.replace('法律没有规定', '没有规定').replace(/^(\s*\d+\s*)天$/, '$1自然日');
  const { limit: value, understood } = readLimit(words, false);
  return understood ? { value } : /^原文缺失/.test(text.trim()) ? { value: { kind: 'unknown' } } : said(undefined, text, '不是时限');
}

function name(target: string, text: string, { findName, office }: ValueContext): ReadValue {
  const found = findName(target, text, office);
  if (!found) return { reason: 'unknown-name', detail: `${quoted(text)}查不到` };
  if ('several' in found) return { reason: 'unknown-name', detail: `${quoted(text)}有 ${found.several.length} 个（${found.several.slice(0, 3).join('、')}），不知道是哪一个` };
  return { value: found.id };
}

function choice(node: SchemaNode, text: string, path: string, { kind }: ValueContext): ReadValue {
  const word = comparable(text);
  const own = node.enum?.find((value) => value === text.trim() || comparable(node.enumTitles?.[value] ?? value) === word);
  if (own !== undefined) return { value: own };
  const known = Object.entries(VALUE_WORDS[kind]?.[path] ?? {}).find(([words]) => comparable(words) === word);
  if (known) return known[1] === null ? undefined : { value: known[1] };
  return said(undefined, text, `不是可选的写法，可以写：${Object.values(node.enumTitles ?? {}).join('、')}`);
}

const first = (read: ReadValue): ReadValue => (read && 'value' in read && Array.isArray(read.value) ? { value: read.value[0] } : read);
