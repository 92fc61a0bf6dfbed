// JSON Schema → TypeScript. The schemas are the source; the result is committed so that a fresh clone type-checks.
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Schemas } from '../model/schemas.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const BANNER = '// Generated from schemas/. Run `npm run generate` after changing a schema; do not edit by hand.';

const pascal = (name: string) => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/**
 * Types for all schemas as one module.
 * In: parsed schemas by kind ("power", "common" …). Out: the text of `src/model/schema-types.ts`.
 */
export async function schemaTypes(schemas: Schemas): Promise<string> {
  const definitions: Record<string, Json> = {};
  // A kind that is called like a shared part, as `disclosure` is: two types of one name would be numbered by chance.
  const shared = new Set(Object.keys(schemas.get('common')?.definitions ?? {}));
  for (const [kind, node] of schemas) {
    const schema = JSON.parse(JSON.stringify(node)) as Json;
    if (!isObject(schema)) continue;
    if (kind === 'common') Object.assign(definitions, mapValues(schema['definitions'], plain));
    else definitions[pascal(kind) + (shared.has(kind) ? 'Record' : '')] = plain(withoutMeta(schema));
  }
  const names = Object.keys(definitions);
  const root = { type: 'object', additionalProperties: false, properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])), definitions };
  return compile(root as JSONSchema, 'AllRecords', { bannerComment: BANNER, additionalProperties: false, style: { singleQuote: true, printWidth: 140 }, ignoreMinAndMaxItems: true });
}

/** Titles would become type names and Chinese ones none at all, so they move into the comment. */
function plain(node: Json): Json {
  if (Array.isArray(node)) return node.map(plain);
  if (!isObject(node)) return node;
  const { title, titleEn, enumTitles, enumTitlesEn, refersTo, examples, allOf, $ref, ...rest } = node;
  const comment = [typeof title === 'string' ? title : '', typeof rest['description'] === 'string' ? rest['description'] : ''].filter(Boolean).join('：');
  const out: Record<string, Json> = mapValues(rest, plain);
  if (out['properties'] && isObject(node['properties'])) out['properties'] = mapValues(node['properties'], plain);
  if (typeof $ref === 'string') return { $ref: $ref.replace(/^common\.schema\.json#/, '#') };
  if (Array.isArray(allOf) && allOf.length === 1) return { ...(comment ? { description: comment } : {}), allOf: allOf.map(plain) };
  // An object that only says "one of these must be present" leaves no trace in a type.
  if (isObject(out['properties'] ?? null)) delete out['anyOf'];
  if (comment) out['description'] = comment;
  return out;
}

const withoutMeta = ({ $schema, $id, folder, ...rest }: { [key: string]: Json }): Json => rest;
const isObject = (value: Json | undefined): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapValues = (value: Json | undefined, change: (item: Json) => Json): Record<string, Json> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)])) : {};
