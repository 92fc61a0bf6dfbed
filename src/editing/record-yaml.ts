// Record → the YAML file that holds it: fields in the order of the schema, text that a number could be mistaken for in quotes.
import { dump } from 'js-yaml';
import { resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';

/** YAML of a record, without empty fields; ends with a line break. `record` need not be valid yet. */
export function recordYaml(schemas: Schemas, kind: string, record: unknown): string {
  const schema = schemas.get(kind);
  return dump(schema ? ordered(schemas, schema, record) : record, { lineWidth: -1 });
}

/** The record with its fields in schema order; fields unknown to the schema keep their place at the end. */
export function ordered(schemas: Schemas, raw: SchemaNode, value: unknown): unknown {
  const node = resolve(schemas, raw);
  if (Array.isArray(value)) return value.map((item: unknown) => (node.items ? ordered(schemas, node.items, item) : item));
  if (typeof value !== 'object' || value === null || !node.properties) return value;
  const entries = Object.entries(value).filter(([, item]) => !isEmpty(item));
  const order = Object.keys(node.properties);
  const rank = (key: string) => (order.indexOf(key) < 0 ? order.length : order.indexOf(key));
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)).map(([key, item]) => [key, node.properties?.[key] ? ordered(schemas, node.properties[key], item) : item]));
}

/** `next: []` and the like mean something, so only what the form left blank is empty: undefined, null and "". */
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
