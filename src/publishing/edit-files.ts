// What the edit page loads: each editable record as JSON with the lines of its file, and the ids that a field may refer to.
import { EDITABLE } from '../editing/editable-kinds.ts';
import { fieldTexts } from '../editing/field-texts.ts';
import type { Register } from '../model/register.ts';
import { referencePaths, type Schemas } from '../model/schemas.ts';

export interface OutputFile {
  /** Below the publication's folder, forward slashes. */
  path: string;
  text: string;
}

export interface ReferenceChoice {
  id: string;
  title: string;
}

/** What a reference field may name, and every kind whose ids a new record must not take. Taxonomies by their entry's word, records by their kind. */
export const referenceTargets = (schemas: Schemas): string[] => [...new Set(EDITABLE.flatMap((kind) => [kind, ...referencePaths(schemas, kind).map(({ target }) => target)]))];

/** The files of the edit page, from a register that holds only what is public. */
export function* editFiles(register: Register, schemas: Schemas): Generator<OutputFile> {
  for (const target of referenceTargets(schemas)) {
    yield { path: `edit/references/${target}.json`, text: JSON.stringify(register.idsOf(target).map((id): ReferenceChoice => ({ id, title: register.titleOf(target, id) }))) };
  }
  // Remarks are for those who write; only where everyone can open the file on its forge do they say nothing new.
  const site = register.single('site');
  const remarks = site?.visibility === 'public' && site.forge !== undefined;
  for (const kind of EDITABLE) {
    for (const { id, value, source } of register.all(kind)) yield { path: `edit/records/${kind}/${id}.json`, text: JSON.stringify({ path: source.path, record: value, texts: fieldTexts(source.text, value, remarks) }) };
  }
}
