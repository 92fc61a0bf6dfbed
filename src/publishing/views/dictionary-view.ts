// The data dictionary for people who use the downloads: every field of every published kind, with its Chinese name and meaning.
import type { Bilingual } from '../../i18n/language.ts';
import { RECORD_PAGES } from '../../model/record-pages.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, type Schemas } from '../../model/schemas.ts';
import { bilingual } from './names-view.ts';

export interface DictionaryField {
  /** Key in the JSON, with its parents: `limits.promised.value`; `[]` marks a list. */
  key: string;
  title: string;
  titleEn?: string;
  description?: Bilingual;
  required: boolean;
  /** Fixed values and their names. */
  values?: Record<string, Bilingual>;
}

export interface DictionaryKind {
  kind: string;
  title: string;
  titleEn?: string;
  description?: Bilingual;
  fields: DictionaryField[];
}

/** Kinds that downloads hold, in the order of the download page. */
const KINDS: readonly string[] = [...RECORD_PAGES.map(({ kind }) => kind), 'taxonomy'];
/** Shared pieces explained once, where they first stand. */
const DEEPEST = 3;

export const dictionaryView = (schemas: Schemas): DictionaryKind[] =>
  KINDS.flatMap((kind) => {
    const schema = schemas.get(kind);
    return schema ? [{ kind, title: schema.title ?? kind, ...(schema.titleEn ? { titleEn: schema.titleEn } : {}), ...(schema.description ? { description: bilingual(schema.description, schema.descriptionEn) } : {}), fields: fieldsOf(schemas, schema, '', 1) }] : [];
  });

function fieldsOf(schemas: Schemas, raw: SchemaNode, prefix: string, depth: number): DictionaryField[] {
  const node = resolve(schemas, raw);
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const field = resolve(schemas, child);
    const items = field.items && resolve(schemas, field.items);
    const path = `${prefix}${key}${items ? '[]' : ''}`;
    const choice = field.enumTitles ? field : items;
    const values = choice?.enumTitles && Object.fromEntries(Object.entries(choice.enumTitles).map(([value, title]) => [value, bilingual(title, choice.enumTitlesEn?.[value])]));
    const own: DictionaryField = { key: path, title: field.title ?? key, required: node.required?.includes(key) ?? false, ...(field.titleEn ? { titleEn: field.titleEn } : {}), ...(field.description ? { description: bilingual(field.description, field.descriptionEn) } : {}), ...(values ? { values } : {}) };
    return [own, ...(depth < DEEPEST ? fieldsOf(schemas, items ?? field, `${path}.`, depth + 1) : [])];
  });
}
