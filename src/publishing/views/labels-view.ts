// The names of every field and of every fixed value, in both languages, taken from the schemas so that they stand in one place.
import type { Bilingual } from '../../i18n/language.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, type Schemas } from '../../model/schemas.ts';

export interface LabelsView {
  /** `power.limits.statutory` → its title; list positions are left out. */
  fields: Record<string, Bilingual>;
  /** `power.status.inForce` → the name of the value. */
  values: Record<string, Bilingual>;
}

/** All titles of all schemas. */
export function labelsView(schemas: Schemas): LabelsView {
  const labels: LabelsView = { fields: {}, values: {} };
  for (const [kind, schema] of schemas) if (kind !== 'common') collect(schemas, schema, kind, labels);
  return labels;
}

function collect(schemas: Schemas, raw: SchemaNode, path: string, labels: LabelsView): void {
  const node = resolve(schemas, raw);
  if (node.title && !labels.fields[path]) labels.fields[path] = { zh: node.title, ...(node.titleEn ? { en: node.titleEn } : {}) };
  for (const [value, title] of Object.entries(node.enumTitles ?? {})) labels.values[`${path}.${value}`] = { zh: title, ...(node.enumTitlesEn?.[value] ? { en: node.enumTitlesEn[value] } : {}) };
  for (const [key, child] of Object.entries(node.properties ?? {})) collect(schemas, child, `${path}.${key}`, labels);
  if (node.items) collect(schemas, node.items, path, labels);
}
