// What happened to published powers since the jurisdiction adopted records of adjustments, for the rules about changes.
import { fileURLToPath } from 'node:url';
import { toldChanges } from '../src/history/meaning/told-changes.ts';
import { readHistory } from '../src/history/read-history.ts';
import type { Register } from '../src/model/register.ts';
import { readSchemas } from '../src/reading/read-register.ts';
import type { ToldChange } from '../src/rules/rule.ts';

/** Undefined where `site.yml` names no day (`adoptedOn`), or the history is not there to be asked: then these rules say nothing. */
export function changesOf(content: string, register: Register): ToldChange[] | undefined {
  const from = register.single('site')?.adoptedOn;
  if (from === undefined) return undefined;
  const result = readHistory(content, { cache: fileURLToPath(new URL('../.build/history', import.meta.url)) });
  if (!result.available) return undefined;
  try {
    return toldChanges(result.history, from, { register, schemas: readSchemas() });
  } finally {
    result.history.close();
  }
}
