// A field's schema → a value of the right form, written as YAML on one line, to be copied and changed.
import { resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';

/** A term that every jurisdiction starts with, so that a copied line is right at once; of the records only the form can be shown. */
const TERMS: Readonly<Record<string, string>> = {
  accountability: 'situation-improper-duty',
  audience: 'public',
  'complaint-class': 'policy',
  'disclosure-term': 'long-term',
  'evaluation-group': 'executor',
  'key-network': 'administrative-approval',
  'law-kind': 'law',
  'org-type': 'department',
  'power-type': 'licence',
  'question-sheet': 'social-eight',
  'rating-scale': 'social',
};

/** Valid by the schema itself, required parts included. Longer than `longest` characters it becomes a hint to write the parts below. */
export function sampleValue(schemas: Schemas, raw: SchemaNode | undefined, longest = Infinity): string {
  if (!raw) return '…';
  const node = resolve(schemas, raw);
  const text = plain(schemas, node);
  if (text.length <= longest) return text;
  return typeOf(node) === 'array' ? '（另起一行，以“- ”开头逐项写）' : '（另起一行，缩进两个空格写下一层）';
}

function plain(schemas: Schemas, node: SchemaNode): string {
  if (node.const !== undefined) return asYaml(String(node.const));
  if (node.enum?.[0] !== undefined) return asYaml(node.enum[0]);
  if (node.examples?.[0] !== undefined) return asYaml(node.examples[0]);
  switch (typeOf(node)) {
    case 'integer': case 'number': return String(Math.min(Math.max(20, node.minimum ?? 20), node.maximum ?? Infinity));
    case 'boolean': return 'true';
    case 'array': return `[${Array.from({ length: Math.max(1, node.minItems ?? 1) }, () => sampleValue(schemas, node.items)).join(', ')}]`;
    case 'object': {
      const choice = node.anyOf?.find((branch) => branch.required)?.required ?? [];
      const wanted = [...new Set([...(node.required ?? []), ...choice])];
      // Where nothing is required, the first field shows at least the form.
      const fields = (wanted.length ? wanted : Object.keys(node.properties ?? {}).slice(0, 1)).map((key) => `${key}: ${sampleValue(schemas, node.properties?.[key])}`);
      return `{ ${fields.join(', ')} }`;
    }
    case 'string': return word(node);
    default: return node.anyOf?.[0] ? sampleValue(schemas, node.anyOf[0]) : '…';
  }
}

const typeOf = (node: SchemaNode): string | undefined => (Array.isArray(node.type) ? node.type[0] : node.type);

function word(node: SchemaNode): string {
  if (node.format === 'date') return '2026-01-31';
  if (node.format === 'email') return 'name@example.org';
  if (node.pattern) return node.refersTo ? (TERMS[node.refersTo] ?? `${node.refersTo}-1`) : 'example-1';
  return asYaml(node.title ?? '文字');
}

/** Quoted where YAML would read something else than the text. */
export function asYaml(text: string): string {
  const safe = /^\p{L}(?:[\p{L}\p{N}@./-]|:(?=[^\s]))*$/u.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return safe || /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{7}$/.test(text) ? text : JSON.stringify(text);
}
