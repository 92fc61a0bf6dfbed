// What the search page needs to draw its filters, and the records of everything that search finds.
import type { Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { otherSearchRecord, powerSearchRecord, type SearchRecord } from './search-record.ts';

export interface SearchView {
  kinds: string[];
  types: string[];
  offices: string[];
  statuses: string[];
}

/** Where the records of each kind are read, in the order of the filter: pages of their own, or a place on one page. */
const PLACES = [['office', 'offices/'], ['law', 'laws/'], ['flow', 'flows/'], ['leader', 'leaders/'], ['staff', 'staff/#'], ['supervisor', 'supervisors/#'], ['topic', 'topics/'], ['institution', 'institutions/']] as const;

/** Everything that search finds (a draft has no page), from a register that holds only what is public. */
export function searchRecords(register: Register, schemas: Schemas): SearchRecord[] {
  const powers = register.all('power').filter(({ value }) => value.status !== 'draft').map((entry) => powerSearchRecord(entry, register, schemas));
  const others = PLACES.flatMap(([kind, folder]) => register.all(kind).map((entry) => otherSearchRecord(kind, entry, folder.endsWith('#') ? `${folder}${entry.id}` : `${folder}${entry.id}/`, register, schemas)));
  return [...powers, ...others];
}

/** The choices of the filters: only what at least one record has. */
export function searchView(records: readonly SearchRecord[]): SearchView {
  const distinct = (values: readonly (string | undefined)[]): string[] => [...new Set(values)].filter((value): value is string => value !== undefined);
  return { kinds: distinct(records.map((record) => record.kind)), types: distinct(records.map((record) => record.type)), offices: distinct(records.map((record) => record.office)), statuses: distinct(records.map((record) => record.status)) };
}
