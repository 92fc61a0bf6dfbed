// Two versions of one record → what changed, field by field.
import type { Kind } from '../../model/kinds.ts';
import type { Register } from '../../model/register.ts';
import { propertyOf, resolve, type Schemas } from '../../model/schemas.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import type { FieldChange, RecordComparison } from './change.ts';

export interface ComparisonContext {
  schemas: Schemas;
  /** Names of what ids refer to, as they are known today. */
  register: Register;
}

/** In: two records of one kind, in today's shape. Out: their differences in the order of the schema. */
export function compareRecords(kind: Kind, before: object, after: object, { schemas }: ComparisonContext): RecordComparison {
  const schema = schemas.get(kind);
  return { kind, fields: schema ? fieldsOf(schema, before, after, [], schemas) : [] };
}

function fieldsOf(raw: SchemaNode, before: unknown, after: unknown, path: readonly string[], schemas: Schemas, title: readonly string[] = []): FieldChange[] {
  const node = resolve(schemas, raw);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (node.properties && isObject(before) && isObject(after)) {
    return Object.keys(node.properties).flatMap((key) => {
      const child = propertyOf(node, key);
      return child ? fieldsOf(child, before[key], after[key], [...path, key], schemas, [...title, resolve(schemas, child).title ?? key]) : [];
    });
  }
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value)));
  const name = title.join(' · ');
  return [{ path: path.join('.'), title: { zh: name }, sort: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', effect: 'neutral', words: { zh: `${name}：${was ?? '（无）'}→${is ?? '（无）'}` }, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
