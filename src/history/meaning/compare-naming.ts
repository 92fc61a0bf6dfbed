// What an item of a list is recognised by, and how people call it.
import type { SchemaNode } from '../../model/schema-keywords.ts';
import type { Naming } from './compare-align.ts';
import { isFields } from './compare-same.ts';

/** The first of these that an item's schema has names it. Ids and codes come first; what only places something comes last. */
const KEYS = [
  'id', 'scheme', 'code', 'name', 'title', 'question', 'grade', 'point', 'unit', 'address', 'situation', 'field', 'index', 'item', 'channel', 'to', 'article', 'year',
  'task', 'stage', 'say', 'gist', 'key', 'rule', 'role', 'who', 'capacity', 'figure', 'record', 'power', 'flow', 'leader', 'date', 'class', 'measure', 'reason', 'office', 'post', 'grades',
] as const;

/** Keys that are no wording: another one is another item. */
const EXACT: ReadonlySet<string> = new Set(['id', 'scheme', 'code', 'field', 'index', 'channel', 'to', 'article', 'year', 'date', 'rule', 'role', 'figure', 'record', 'power', 'flow', 'leader', 'class', 'office']);

/** The field by which items of this schema are recognised. */
export function keyOf(items: SchemaNode): string | undefined {
  const properties = items.properties ?? {};
  const { code, to } = properties;
  // Codes may be more than a text, and "to" may be a day or a target.
  const names: Readonly<Record<string, boolean>> = { code: code?.type === 'string', to: to?.pattern !== undefined && Object.hasOwn(properties, 'when') };
  return KEYS.find((key) => Object.hasOwn(properties, key) && names[key] !== false) ?? Object.keys(properties)[0];
}

/** The field that people call an item by: its name where it has one, else what it is recognised by. */
export function callOf(items: SchemaNode): string | undefined {
  const properties = items.properties ?? {};
  return ['name', 'title'].find((key) => Object.hasOwn(properties, key)) ?? keyOf(items);
}

export function namingOf(items: SchemaNode): Naming {
  if (!items.properties) return { key: String, text: String, wording: String };
  const key = keyOf(items) ?? '';
  const valueOf = (item: unknown): string | undefined => {
    const value = isFields(item) ? item[key] : undefined;
    return value === undefined ? undefined : typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  return { key: valueOf, text: (item) => JSON.stringify(item) ?? '', ...(EXACT.has(key) ? {} : { wording: (item: unknown) => valueOf(item) ?? '' }) };
}
