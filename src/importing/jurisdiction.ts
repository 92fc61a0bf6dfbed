// What the importer takes from a jurisdiction's own content: its types of power, its laws, its offices, and the schema's check.
import type { Register } from '../model/register.ts';
import type { Power } from '../model/schema-types.ts';
import { explainSchemaError } from '../reading/explain-schema-error.ts';
import { readSchemas } from '../reading/read-register.ts';
import { createValidator, type SchemaError } from '../reading/validator.ts';
import type { DraftContext } from './draft-power.ts';
import { APPLICATION_FIELDS, APPLICATION_TYPES, POWER_TYPE_NAMES, powerTypeReader, type TypeName } from './power-type-names.ts';

export interface Jurisdiction extends Pick<DraftContext, 'typeOf' | 'lawOf'> {
  types: readonly TypeName[];
  offices: readonly string[];
  check(power: Power): string[];
}

/** `register` is the content folder's, where there is one; without it the types of the national standard are used and no law is known. */
export function jurisdiction(register: Register | undefined): Jurisdiction {
  const entries = register?.taxonomy('power-types') ?? [];
  const own = entries.map((entry): TypeName => ({ id: entry.id, titles: [entry.title, ...(entry.synonyms ?? [])] }));
  const internal = new Set(entries.filter((entry) => entry.family === 'internal').map((entry) => entry.id));
  const read = powerTypeReader(own);
  const types = [...own, ...POWER_TYPE_NAMES.filter((type) => !own.some((known) => known.id === type.id))];
  const schemas = readSchemas();
  const checkPower = createValidator(schemas).check('power');
  return {
    types,
    offices: register?.all('office').map((entry) => entry.id) ?? [],
    typeOf(words) {
      const id = read(words);
      if (!id) return undefined;
      const requires = entries.find((entry) => entry.id === id)?.requires ?? (APPLICATION_TYPES.has(id) ? APPLICATION_FIELDS : []);
      return { id, family: internal.has(id) ? 'internal' : 'external', requires };
    },
    lawOf: (title) => register?.lawOf({ title })?.id,
    check(power) {
      const value: unknown = power;
      if (checkPower(value)) return [];
      return ((checkPower.errors ?? []) as SchemaError[]).map((error) => explainSchemaError(schemas, 'power', error, value).message);
    },
  };
}
