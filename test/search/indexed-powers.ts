// Powers → a search index in a folder of its own, made as the build makes it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Office, Power, Synonyms } from '../../src/model/schema-types.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { powerSearchRecord, type SearchRecord } from '../../src/search/search-record.ts';

export interface IndexedPowers {
  folder: string;
  remove(): void;
}

/** What search knows of some powers. */
export function recordsOf(powers: readonly Power[], offices: readonly Office[]): SearchRecord[] {
  const { register } = exampleRegister({ office: [...offices] });
  const schemas = readSchemas();
  return powers.map((value) => powerSearchRecord({ kind: 'power', id: value.id, source: { path: '', text: '' }, value }, register, schemas));
}

/** A folder for an index; `remove` takes it away. */
export function indexFolder(): IndexedPowers {
  const folder = mkdtempSync(join(tmpdir(), 'sunlist-search-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Builds the index of some powers in a folder of its own. */
export async function indexPowers(powers: readonly Power[], offices: readonly Office[], synonyms: Synonyms['synonyms']): Promise<IndexedPowers> {
  const index = indexFolder();
  await buildSearchIndex(recordsOf(powers, offices), synonyms, index.folder);
  return index;
}
