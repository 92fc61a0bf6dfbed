// Validators are loaded when a kind is chosen: each is as large as its schema.
import type { Schemas } from '../../model/schemas.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import type { SchemaError } from '../../reading/validator.ts';
import type { EditableKind } from '../editable-kinds.ts';

interface ValidatorModule {
  check: { (value: unknown): boolean; errors?: SchemaError[] | null };
  schemas: Record<string, SchemaNode>;
}

const LOADERS: Record<EditableKind, () => Promise<ValidatorModule>> = {
  power: () => import('virtual:sunlist-validator/power'),
  office: () => import('virtual:sunlist-validator/office'),
  law: () => import('virtual:sunlist-validator/law'),
  flow: () => import('virtual:sunlist-validator/flow'),
  staff: () => import('virtual:sunlist-validator/staff'),
  supervisor: () => import('virtual:sunlist-validator/supervisor'),
  leader: () => import('virtual:sunlist-validator/leader'),
  topic: () => import('virtual:sunlist-validator/topic'),
};

export interface Validator {
  schemas: Schemas;
  /** What the schema says against a record, empty when it is well-formed. */
  errors(record: unknown): SchemaError[];
}

/** Loads the schema of a kind and its compiled check. */
export async function loadValidator(kind: EditableKind): Promise<Validator> {
  const { check, schemas } = await LOADERS[kind]();
  return { schemas: new Map(Object.entries(schemas)), errors: (record) => (check(record) ? [] : [...(check.errors ?? [])]) };
}
