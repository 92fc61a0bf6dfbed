// Cells that hold more than one thing, joined as our downloads join them: items on lines, parts of an item by 分号 each after its title, inner lists by ｜, inner parts in 〔〕.
import type { Register } from '../../model/register.ts';
import type { Citation } from '../../model/schema-types.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, sharedPart } from '../../model/schemas.ts';
import { cleanLines, oneLine } from '../clean-text.ts';
import { parseBasis } from '../parse-basis.ts';
import { quoted, readValue, type ReadValue, type ValueContext } from './read-value.ts';
import type { RowTrouble } from './table-reasons.ts';

/** Every item of a list, or the first trouble: a list is never read in part. */
export function readList(items: SchemaNode, text: string, path: string, context: ValueContext): ReadValue {
  const node = resolve(context.schemas, items);
  const rich = node.properties !== undefined || sharedPart(items) !== undefined;
  const named = node.enum !== undefined || node.refersTo !== undefined;
  const values: unknown[] = [];
  for (const line of splitOutside(text.replace(/\r\n?/g, '\n'), '\n').filter((part) => part.trim() !== '')) {
    const whole = readValue(items, line, path, context);
    const several = named && whole && 'reason' in whole ? line.split(/[、，,；;]/).filter((part) => part.trim() !== '') : [];
    for (const read of several.length > 1 ? several.map((part) => readValue(items, part, path, context)) : [whole]) {
      if (read && 'reason' in read) return rich || several.length > 1 || whole === read ? read : whole;
      if (read && !(named && values.includes(read.value))) values.push(read.value);
    }
  }
  return values.length ? { value: values } : undefined;
}

/** "题名：…；页数：…" → an object, by the titles of the schema in their order; two days with 至 between → a period. */
export function readParts(node: SchemaNode, text: string, path: string, context: ValueContext): ReadValue {
  const properties = Object.entries(node.properties ?? {});
  if (properties.map(([key]) => key).join() === 'from,to') {
    const [from = '', to = ''] = text.split(/至|到|～|~|—{1,2}/);
    return together(['from', 'to'].map((key, index) => [key, readValue(node.properties?.[key] ?? {}, index ? to : from, `${path}.${key}`, context)]));
  }
  const found = partsIn(text, properties.map(([key, raw]): [string, string] => [key, resolve(context.schemas, raw).title ?? key]));
  if (found) return together(found.map(([key, part]) => [key, readValue(node.properties?.[key] ?? {}, part, `${path}.${key}`, context)]));
  // A list of objects with nothing but one field is joined without titles.
  const only = properties.find(([key]) => node.required?.includes(key) && key !== 'id')?.[0] ?? properties[0]?.[0];
  if (!only || /^[^：]{1,12}：/.test(text)) return { reason: 'not-understood', detail: `${quoted(text)}里没有认识的项目名称` };
  return together([[only, readValue(node.properties?.[only] ?? {}, text, `${path}.${only}`, context)]]);
}

function together(parts: readonly (readonly [string, ReadValue])[]): { value: unknown } | RowTrouble {
  const value: Record<string, unknown> = {};
  for (const [key, read] of parts) {
    if (read && 'reason' in read) return read;
    if (read) value[key] = read.value;
  }
  return { value };
}

/** The texts behind each title, or undefined where the text does not begin with a title. */
function partsIn(text: string, titles: readonly (readonly [string, string])[]): [string, string][] | undefined {
  const parts: [string, string][] = [];
  let next = 0;
  for (const piece of splitOutside(text, '；')) {
    const at = titles.findIndex(([, title], index) => index >= next && [title, title.replace(/（元）$/, '')].some((words) => piece.startsWith(`${words}：`)));
    const before = parts.at(-1);
    if (at >= 0) parts.push([titles[at]?.[0] ?? '', piece.slice(piece.indexOf('：') + 1)]);
    else if (before) before[1] = `${before[1]}；${piece}`;
    else return undefined;
    if (at >= 0) next = at + 1;
  }
  return parts.map(([key, part]) => [key, unfold(part)]);
}

/** An inner value: out of its brackets, on lines again. */
function unfold(text: string): string {
  const inner = /^〔([^]*)〕$/.exec(text)?.[1];
  return splitOutside(inner !== undefined && balanced(inner) ? inner : text, '｜').join('\n');
}

/** Splits at a mark that stands in no 〔〕. */
function splitOutside(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '〔') depth += 1;
    if (character === '〕') depth = Math.max(0, depth - 1);
    if (character === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '〔') depth += 1;
    if (character === '〕') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** 《…》第…条 → citations, by the id of the law where we hold it; a text that is only the law's own summary is left to the law. */
export function readCitations(text: string, register: Register): ReadValue {
  const { citations, unparsed } = parseBasis(cleanLines(text.replace(/(?<=[》条款项目）)])[；;、](?=\s*《)/g, '\n')));
  if (unparsed.length || citations.length === 0) return { reason: 'not-understood', detail: `${quoted(unparsed[0] ?? text)}没能拆成条款，写成 《某某法》第十二条` };
  return { value: citations.map((citation): Citation => {
    const law = register.lawOf(citation);
    if (!law) return citation;
    const { title: _, text: words, ...place } = citation;
    const summary = law.value.articles?.find(({ article, subArticle }) => article === citation.article && subArticle === citation.subArticle)?.summary;
    return { law: law.id, ...place, ...(words === undefined || words === summary ? {} : { text: words }) };
  }) };
}

/** "名称（文号） 2026-01-31 https://…" → a document. */
export function readDocument(raw: string): ReadValue {
  const text = oneLine(raw.replace(/\s+/g, ' '));
  const link = /\s*((?:https?:\/\/|\/)\S+)$/.exec(text);
  const before = link ? text.slice(0, link.index) : text;
  const date = /\s*(\d{4}-\d{2}-\d{2})$/.exec(before);
  const named = date ? before.slice(0, date.index) : before;
  const number = /^(.+)（([^（）]*〔\d{4}〕[^（）]*|[^（）]*\d[^（）]*号)）$/.exec(named);
  return { value: { title: (number?.[1] ?? named).trim(), ...(number?.[2] ? { number: number[2] } : {}), ...(date?.[1] ? { date: date[1] } : {}), ...(link?.[1] ? { link: link[1] } : {}) } };
}
