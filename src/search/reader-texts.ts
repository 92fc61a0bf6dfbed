// Every piece of text of a record that a reader sees on its page, by its schema.
import { citationPlace } from '../i18n/citation-words.ts';
import type { Register } from '../model/register.ts';
import { propertyOf, resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';

const PHONE = /^[0-9()（）+\- 转,，、/]{3,40}$/;

/** Fields of a record that its page does not show as text. */
const NOT_SHOWN = new Set(['provenance', 'codes']);

export interface TextContext {
  register: Register;
  schemas: Schemas;
  /** Law that articles without a law of their own belong to, on the law's own page. */
  law?: string;
  /** Collects the titles of the laws that are cited by article. */
  cited?: Set<string>;
}

/** Texts in the order of the record; other records by their titles, cited articles in words. Not fixed values, dates and addresses. */
export function readerTexts(raw: SchemaNode, value: unknown, context: TextContext): string[] {
  const node = resolve(context.schemas, raw);
  if (typeof value === 'string') return stringTexts(node, value, context.register);
  if (Array.isArray(value)) return value.flatMap((item: unknown) => readerTexts(node.items ?? {}, item, context));
  if (typeof value !== 'object' || value === null) return [];
  return [...citedArticle(value, context), ...Object.entries(value).flatMap(([key, item]) => {
    const property = NOT_SHOWN.has(key) ? undefined : propertyOf(node, key);
    return property ? readerTexts(property, item, context) : [];
  })];
}

function stringTexts(node: SchemaNode, value: string, register: Register): string[] {
  if (node.refersTo) return register.exists(node.refersTo, value) ? [register.titleOf(node.refersTo, value)] : [];
  if (node.enum || node.format || (node.pattern && !PHONE.test(value))) return [];
  return [value];
}

/** Law and article as one text: in 97 of 100 real citations an edition stands between them, and no phrase would find the pair. */
function citedArticle(value: object, { register, law, cited }: TextContext): string[] {
  const title = 'title' in value && typeof value.title === 'string' ? value.title : 'law' in value && typeof value.law === 'string' ? register.titleOf('law', value.law) : law;
  const numbers = Object.fromEntries(PLACES.flatMap((key) => (key in value ? [[key, value[key as keyof typeof value] as unknown]] : [])).filter(([, number]) => typeof number === 'number'));
  if (title === undefined || !numbers['article']) return [];
  cited?.add(title);
  return [title + citationPlace(numbers, 'zh')];
}

const PLACES = ['article', 'subArticle', 'paragraph', 'item'] as const;
