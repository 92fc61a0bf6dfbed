// Answers of GitHub are long. What nobody here reads is filled in from the description: the required fields with an empty value of their type.
import { resolved, schemaNamed } from './description.ts';
import { type Fields, isFields, type Json } from './json.ts';

/** In: the name of a described object and what is known of it. Out: the object with every field that it must have. */
export function filled(name: string, known: Fields, api: string): Fields {
  return fillObject(schemaNamed(name), known, `${api}/described/${name}`);
}

function fillObject(schema: Fields, known: Fields, address: string): Fields {
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const properties = isFields(schema.properties) ? schema.properties : {};
  return { ...Object.fromEntries(required.filter((key) => known[key] === undefined).map((key) => [key, filler(properties[key], `${address}/${key}`)])), ...known };
}

function filler(given: Json | undefined, address: string): Json {
  const schema = resolved(given);
  if (!isFields(schema)) return null;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? (schema.properties ? 'object' : null)];
  if (types.includes('null') || schema.anyOf) return null;
  if (Array.isArray(schema.enum)) return schema.enum[0] ?? null;
  if (types.includes('boolean')) return false;
  if (types.includes('integer') || types.includes('number')) return 0;
  if (types.includes('array')) return [];
  if (types.includes('object')) return fillObject(schema, {}, address);
  return schema.format === 'date-time' ? '2020-01-01T00:00:00Z' : address;
}
