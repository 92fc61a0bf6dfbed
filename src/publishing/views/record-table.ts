// Records of a kind as a table with Chinese headers, one line a record: the columns follow the schema, so that every download of a kind has the same.
import type { Register } from '../../model/register.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { resolve, sharedPart, type Schemas } from '../../model/schemas.ts';
import type { Kind } from '../../model/kinds.ts';
import { factText } from './fact-text.ts';
import { factValue } from './record-view.ts';

interface Column {
  path: readonly string[];
  header: string;
  node: SchemaNode;
}

/** The parts of an object have columns of their own, "会期 › 自"; lists are joined in one cell. */
export function recordTable(kind: Kind, register: Register, schemas: Schemas): { header: string[]; rows: string[][] } {
  const columns = columnsOf(schemas, schemas.get(kind) ?? {}, [], '');
  const cell = ({ path, node }: Column, record: unknown): string => {
    const value = path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), record);
    const fact = value === undefined ? undefined : factValue(node, value, { register, schemas });
    return fact ? factText(fact) : '';
  };
  return { header: columns.map(({ header }) => header), rows: register.all(kind).map(({ value }) => columns.map((column) => cell(column, value))) };
}

function columnsOf(schemas: Schemas, raw: SchemaNode, path: readonly string[], prefix: string): Column[] {
  return Object.entries(resolve(schemas, raw).properties ?? {}).flatMap(([key, node]): Column[] => {
    const field = resolve(schemas, node);
    if (field.readOnly) return [];
    const header = `${prefix}${field.title ?? key}`;
    return field.properties && !sharedPart(node) ? columnsOf(schemas, node, [...path, key], `${header} › `) : [{ path: [...path, key], header, node }];
  });
}
