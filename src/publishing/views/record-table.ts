// Records of a kind as a table with Chinese headers, one line a record: the columns follow the schema, so that every download of a kind has the same.
import type { Register } from '../../model/register.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, sharedPart, type Schemas } from '../../model/schemas.ts';
import type { Kind } from '../../model/kinds.ts';
import { factText } from './fact-text.ts';
import { factValue } from './record-view.ts';

export interface RecordColumn {
  path: readonly string[];
  header: string;
  node: SchemaNode;
}

/** The parts of an object have columns of their own, "会期 › 自"; lists are joined in one cell. */
export function recordTable(kind: Kind, register: Register, schemas: Schemas): { header: string[]; rows: string[][] } {
  const columns = recordColumns(kind, schemas);
  return { header: columns.map(({ header }) => header), rows: register.all(kind).map(({ value }) => columns.map((column) => recordCell(column, value, register, schemas))) };
}

/** The columns of a kind, in the order of its schema. */
export const recordColumns = (kind: Kind, schemas: Schemas): RecordColumn[] => columnsOf(schemas, schemas.get(kind) ?? {}, [], '');

/** What a record says in one column; empty where it says nothing. */
export function recordCell({ path, node }: RecordColumn, record: unknown, register: Register, schemas: Schemas): string {
  const value = path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), record);
  const fact = value === undefined ? undefined : factValue(node, value, { register, schemas, exact: true });
  return fact ? factText(fact) : '';
}

function columnsOf(schemas: Schemas, raw: SchemaNode, path: readonly string[], prefix: string): RecordColumn[] {
  return Object.entries(resolve(schemas, raw).properties ?? {}).flatMap(([key, node]): RecordColumn[] => {
    const field = resolve(schemas, node);
    if (field.readOnly) return [];
    const header = `${prefix}${field.title ?? key}`;
    return field.properties && !sharedPart(node) ? columnsOf(schemas, node, [...path, key], `${header} › `) : [{ path: [...path, key], header, node }];
  });
}
