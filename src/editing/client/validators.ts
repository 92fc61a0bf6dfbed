// Validators are loaded when a kind is chosen: each is as large as its schema.
import { loaders } from 'virtual:sunlist-validators';
import type { Schemas } from '../../model/schemas.ts';
import type { SchemaError } from '../../reading/validator.ts';
import type { EditableKind } from '../editable-kinds.ts';

export interface Validator {
  schemas: Schemas;
  /** What the schema says against a record, empty when it is well-formed. */
  errors(record: unknown): SchemaError[];
}

/** Loads the schema of a kind and its compiled check. */
export async function loadValidator(kind: EditableKind): Promise<Validator> {
  const load = loaders[kind];
  if (!load) throw new Error(`no form for ${kind}`);
  const { check, schemas } = await load();
  return { schemas: new Map(Object.entries(schemas)), errors: (record) => (check(record) ? [] : [...(check.errors ?? [])]) };
}
