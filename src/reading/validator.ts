// The one place that builds ajv: schemas from disk, compiled once per kind.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { schemaKeywords } from '../model/schema-keywords.ts';
import type { Kind, RecordTypes } from '../model/kinds.ts';

export type Check<K extends Kind> = ValidateFunction<RecordTypes[K]>;
export type SchemaError = ErrorObject<string, Record<string, unknown>, unknown>;

const FOLDER = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** A validator per kind. `check(kind)` is a type guard; its `errors` carry the schema that failed. Throws where a schema itself is wrong. */
export function createValidator(): { check<K extends Kind>(kind: K): Check<K> } {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv, ['date', 'email']);
  for (const keyword of schemaKeywords) ajv.addKeyword({ keyword });
  for (const name of readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'))) ajv.addSchema(JSON.parse(readFileSync(FOLDER + name, 'utf8')));
  return {
    check<K extends Kind>(kind: K): Check<K> {
      const compiled = ajv.getSchema(`${kind}.schema.json`);
      if (!compiled) throw new Error(`schemas/${kind}.schema.json is missing`);
      return compiled as Check<K>;
    },
  };
}
