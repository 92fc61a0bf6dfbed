// The one place that builds ajv: every schema compiled once, on first use.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Kind, RecordTypes } from '../model/kinds.ts';
import { schemaKeywords } from '../model/schema-keywords.ts';
import type { Schemas } from '../model/schemas.ts';

export type Check<K extends Kind> = ValidateFunction<RecordTypes[K]>;
export type SchemaError = ErrorObject<string, Record<string, unknown>, unknown>;

export interface Validator {
  /** A type guard for a kind; its `errors` carry the schema that failed. Throws where a schema itself is wrong or missing. */
  check<K extends Kind>(kind: K): Check<K>;
}

/** In: all schemas by kind, `common` among them. */
export function createValidator(schemas: Schemas): Validator {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv, ['date', 'email']);
  for (const keyword of schemaKeywords) ajv.addKeyword({ keyword });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const compiled = new Map<Kind, ValidateFunction>();
  return {
    check<K extends Kind>(kind: K): Check<K> {
      const check = compiled.get(kind) ?? ajv.getSchema(`${kind}.schema.json`);
      if (!check) throw new Error(`schemas/${kind}.schema.json is missing`);
      compiled.set(kind, check);
      return check as Check<K>;
    },
  };
}
