// Served by src/editing/validators-plugin.ts while the site is built.
declare module 'virtual:sunlist-validator/*' {
  import type { SchemaNode } from '../../model/schema-keywords.ts';
  import type { SchemaError } from '../../reading/validator.ts';
  export const check: { (value: unknown): boolean; errors?: SchemaError[] | null };
  export const schemas: Record<string, SchemaNode>;
}
