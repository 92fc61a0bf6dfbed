// Schema → a form: which questions to ask, in which words, with which choices. Serves the edit page and `npm run new`.
import { resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';

export interface FormField {
  key: string;
  title: string;
  titleEn: string;
  description: string;
  /** Absent where the schema has none. */
  descriptionEn?: string;
  required: boolean;
  /** Required only where the optional part that holds it is used at all. */
  ifUsed?: boolean;
  control: 'text' | 'long-text' | 'number' | 'boolean' | 'date' | 'choice' | 'reference' | 'list' | 'group';
  /** For `choice`. */
  choices?: { value: string; title: string; titleEn: string }[];
  /** For `reference`: the kind of record or taxonomy entry whose id stands here. */
  target?: string;
  /** For `list`: what each item is. */
  item?: FormField;
  /** For `group`. */
  fields?: FormField[];
  /** For `group`: at least one of these must be answered. */
  needsOneOf?: string[];
  integer?: boolean;
}

/** Fields whose text usually runs over more than one line. */
const LONG = /^(text|content|authority|notes|note|action|duty|description|summary|answer|situation|basisUnparsed|dutyBasis|accountabilityBasis|measure|supervision|rights|hearing|statement|range)$/;

/** The form of a kind of record; what only programs write is not asked. Throws for a kind without a schema. */
export function formOf(schemas: Schemas, kind: string): FormField {
  const schema = schemas.get(kind);
  if (!schema) throw new Error(`schemas/${kind}.schema.json is missing`);
  return field(schemas, '', schema, true);
}

function field(schemas: Schemas, key: string, raw: SchemaNode, required: boolean): FormField {
  const node = resolve(schemas, raw);
  const base = { key, title: node.title ?? key, titleEn: node.titleEn ?? key, description: node.description ?? '', ...(node.descriptionEn ? { descriptionEn: node.descriptionEn } : {}), required };
  if (node.refersTo) return { ...base, control: 'reference', target: node.refersTo };
  if (node.enum) return { ...base, control: 'choice', choices: node.enum.map((value) => ({ value, title: node.enumTitles?.[value] ?? value, titleEn: node.enumTitlesEn?.[value] ?? value })) };
  if (node.properties) return { ...base, control: 'group', fields: Object.entries(node.properties).filter(([, child]) => !child.readOnly).map(([name, child]) => within(required, field(schemas, name, child, node.required?.includes(name) ?? false))), ...(node.anyOf ? { needsOneOf: node.anyOf.flatMap((choice) => choice.required ?? []) } : {}) };
  if (node.items) return { ...base, control: 'list', item: field(schemas, '', node.items, true) };
  if (node.type === 'boolean') return { ...base, control: 'boolean' };
  if (node.type === 'integer' || node.type === 'number') return { ...base, control: 'number', integer: node.type === 'integer' };
  if (node.format === 'date') return { ...base, control: 'date' };
  return { ...base, control: LONG.test(key) ? 'long-text' : 'text' };
}

const within = (used: boolean, field: FormField): FormField => (field.required && !used ? { ...field, ifUsed: true } : field);
