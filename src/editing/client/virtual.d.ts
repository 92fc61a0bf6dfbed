// Served by src/editing/validators-plugin.ts while the site is built.
declare module 'virtual:sunlist-validators' {
  import type { SchemaNode } from '../../model/schema-keywords.ts';
  import type { SchemaError } from '../../reading/validator.ts';
  interface ValidatorModule {
    check: { (value: unknown): boolean; errors?: SchemaError[] | null };
    schemas: Record<string, SchemaNode>;
  }
  export const loaders: Record<string, (() => Promise<ValidatorModule>) | undefined>;
}

declare module 'virtual:sunlist-schemas' {
  import type { SchemaNode } from '../../model/schema-keywords.ts';
  export const loaders: Record<string, (() => Promise<{ schemas: Record<string, SchemaNode> }>) | undefined>;
}
