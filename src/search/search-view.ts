// What the search page needs to draw its filters, and the records of everything that search finds.
import { recordAddress, RECORD_PAGES } from '../model/record-pages.ts';
import type { Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { pageRecords } from './page-records.ts';
import { otherSearchRecord, powerSearchRecord, type SearchRecord } from './search-record.ts';

export interface SearchView {
  kinds: string[];
  types: string[];
  offices: string[];
  statuses: string[];
  /** Newest first. */
  years: string[];
}

/** Every kind with pages but powers, in the order of the filter. */
const KINDS = RECORD_PAGES.flatMap(({ kind }) => (kind === 'power' ? [] : [kind]));

/** Everything that search finds (a draft has no page), from a register that holds only what is public. */
export function searchRecords(register: Register, schemas: Schemas): SearchRecord[] {
  const powers = register.all('power').filter(({ value }) => value.status !== 'draft').map((entry) => powerSearchRecord(entry, register, schemas));
  const others = KINDS.flatMap((kind) => register.all(kind).map((entry) => otherSearchRecord(kind, entry, recordAddress(kind, entry.id) ?? '', register, schemas)));
  return [...powers, ...others, ...pageRecords()];
}

/** The choices of the filters: only what at least one record has. */
export function searchView(records: readonly SearchRecord[]): SearchView {
  const distinct = (values: readonly (string | undefined)[]): string[] => [...new Set(values)].filter((value): value is string => value !== undefined);
  return { kinds: distinct(records.map((record) => record.kind)), types: distinct(records.map((record) => record.type)), offices: distinct(records.map((record) => record.office)), statuses: distinct(records.map((record) => record.status)), years: distinct(records.map((record) => record.year)).sort().reverse() };
}
