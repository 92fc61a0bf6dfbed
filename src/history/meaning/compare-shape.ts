// What comparing needs of the schemas, worked out once: resolved fields, and titles that are clear without those around them.
import type { Bilingual } from '../../i18n/language.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, sharedPart, type Schemas } from '../../model/schemas.ts';

export interface Shape {
  node: SchemaNode;
  /** Name of the shared definition, e.g. `limit`. */
  shared?: string;
  title: Bilingual;
  /** Children in the order of the schema. */
  fields: readonly (readonly [key: string, raw: SchemaNode])[];
  /** How often a title occurs in and below this object, items of lists left out. */
  titles: ReadonlyMap<string, number>;
}

const known = new WeakMap<Schemas, WeakMap<SchemaNode, Shape>>();

/** In: a field as its schema writes it. Out: its shape, remembered as long as the schemas are. */
export function shapeOf(schemas: Schemas, raw: SchemaNode): Shape {
  const shapes = known.get(schemas) ?? new WeakMap<SchemaNode, Shape>();
  known.set(schemas, shapes);
  const found = shapes.get(raw);
  if (found) return found;
  const node = resolve(schemas, raw);
  const shared = sharedPart(raw);
  const { title = '', titleEn } = node;
  const shape: Shape = { node, ...(shared ? { shared } : {}), title: { zh: title, ...(titleEn ? { en: titleEn } : {}) }, fields: Object.entries(node.properties ?? {}), titles: titlesIn(schemas, node) };
  shapes.set(raw, shape);
  return shape;
}

function titlesIn(schemas: Schemas, node: SchemaNode): Map<string, number> {
  const counts = new Map<string, number>();
  const walk = (at: SchemaNode): void => {
    for (const raw of Object.values(at.properties ?? {})) {
      const child = resolve(schemas, raw);
      counts.set(child.title ?? '', (counts.get(child.title ?? '') ?? 0) + 1);
      if (!WHOLE.has(sharedPart(raw) ?? '')) walk(child);
    }
  };
  walk(node);
  return counts;
}

/** Shared parts that are said as one value. */
export const WHOLE: ReadonlySet<string> = new Set(['limit', 'document', 'citation', 'contact', 'code']);
