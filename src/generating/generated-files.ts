// Every file that is derived from the schemas, so that the command and the test of freshness cannot disagree.
import type { Schemas } from '../model/schemas.ts';
import { dataDictionary } from './data-dictionary.ts';
import { schemaTypes } from './schema-types.ts';

/** Path from the root of the repository → text. */
export async function generatedFiles(schemas: Schemas): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['src/model/schema-types.ts', await schemaTypes(schemas)],
    ['schemas/README.md', dataDictionary(schemas)],
  ]);
}

/** What is on disk (`undefined` where nothing is) beside what should be: the paths that differ. */
export function staleFiles(wanted: ReadonlyMap<string, string>, read: (path: string) => string | undefined): string[] {
  return [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}
