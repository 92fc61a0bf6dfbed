// The schemas as data for people: titles of fields, and where a field refers to another record.
import type { SchemaNode } from './schema-keywords.ts';

/** All schemas by kind, `common` among them. */
export type Schemas = ReadonlyMap<string, SchemaNode>;

/** Follows `$ref` and a single `allOf`; the nearest title and description win. */
export function resolve(schemas: Schemas, node: SchemaNode): SchemaNode {
  const ref = node.$ref ?? (node.allOf?.length === 1 ? node.allOf[0]?.$ref : undefined);
  if (!ref) return node;
  const name = ref.split('#/definitions/')[1] ?? '';
  const target = schemas.get('common')?.definitions?.[name];
  if (!target) throw new Error(`schemas: ${ref} does not exist`);
  const { $ref, allOf, ...own } = node;
  return { ...resolve(schemas, target), ...own };
}

/** The shared part that a field refers to, e.g. `document`. */
export const sharedPart = (node: SchemaNode): string | undefined => (node.$ref ?? (node.allOf?.length === 1 ? node.allOf[0]?.$ref : undefined))?.split('#/definitions/')[1];

/** The schema node a path points at, list positions included; undefined where the schema knows no such field. */
export function nodeAt(schemas: Schemas, kind: string, path: readonly (string | number)[]): SchemaNode | undefined {
  let node = schemas.get(kind);
  for (const key of path) {
    if (!node) return undefined;
    const here = resolve(schemas, node);
    node = typeof key === 'number' ? here.items : propertyOf(here, key);
  }
  return node && resolve(schemas, node);
}

/** The schema of a field that the schema itself names: `constructor` and the like are not fields. */
export const propertyOf = (node: SchemaNode, key: string): SchemaNode | undefined => (node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined);

/** The Chinese name of a field with its parents, as "办理时限 › 承诺时限"; list positions become 第N项. */
export function fieldName(schemas: Schemas, kind: string, path: readonly (string | number)[]): string {
  const names = path.map((key, index) => (typeof key === 'number' ? `第 ${key + 1} 项` : (nodeAt(schemas, kind, path.slice(0, index + 1))?.title ?? key)));
  return names.join(' › ');
}

export interface ReferencePath {
  /** `*` stands for every item of a list. */
  path: readonly string[];
  target: string;
}

/** Every place of a kind's schema where an id of another record stands. */
export function referencePaths(schemas: Schemas, kind: string): ReferencePath[] {
  const walk = (raw: SchemaNode, path: readonly string[]): ReferencePath[] => {
    const node = resolve(schemas, raw);
    return [
      ...(node.refersTo ? [{ path, target: node.refersTo }] : []),
      ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => walk(child, [...path, key])),
      ...(node.items ? walk(node.items, [...path, '*']) : []),
    ];
  };
  const root = schemas.get(kind);
  return root ? walk(root, []) : [];
}
