// How records of older schemas are brought into today's shape, so that they can be compared with today's. The files in Git stay as they are.
import type { Kind } from '../model/kinds.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface Migration {
  /** Rises by one with every migration; never reused. */
  version: number;
  kind: Kind;
  /** One Chinese sentence for the history page: what was different. */
  title: string;
  /** True for the old shape only: it must be false for what `migrate` returns. A change of meaning therefore needs a new field name. */
  applies(fields: Fields): boolean;
  /** Pure: returns new fields and leaves the old ones alone. */
  migrate(fields: Fields): Fields;
}

/** Oldest first. Add one whenever a schema changes in a way that published records do not fit. */
export const migrations: readonly Migration[] = [];

/** A parsed file in today's shape, and the titles of what was done. What is not a list of fields is returned untouched, and a migration that fails is as if it did not apply. */
export function migrated(kind: Kind, parsed: unknown, list: readonly Migration[] = migrations): { value: unknown; applied: readonly string[] } {
  let value = parsed;
  const applied: string[] = [];
  for (const migration of list) {
    if (migration.kind !== kind || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    try {
      if (!migration.applies(value as Fields)) continue;
      value = migration.migrate(value as Fields);
      applied.push(migration.title);
    } catch {
      // An old file may hold anything at all where the migration expects a list: it stays as it is, and the schema says what is wrong.
    }
  }
  return { value, applied };
}
