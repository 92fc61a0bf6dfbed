// What search finds of a record whose file is gone: its last words, marked.
import type { RecordVersion } from '../history/version.ts';
import type { Entry, Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { otherSearchRecord, powerSearchRecord, type SearchRecord } from './search-record.ts';

/** The status by which results and filters mark what is gone. */
export const GONE = 'gone';

/** In: the last version that could be read, and the address of the page that stays. */
export function goneRecord({ kind, id, path, value, body }: RecordVersion, url: string, register: Register, schemas: Schemas): SearchRecord {
  const entry = { kind, id, source: { path, text: '' }, value, ...(body === undefined ? {} : { body: { text: body, line: 1 } }) } as Entry;
  const found = kind === 'power' ? powerSearchRecord(entry as Entry<'power'>, register, schemas) : otherSearchRecord(kind, entry, url, register, schemas);
  return { ...found, url, status: GONE };
}
