// Lists of disclosures: all of a kind, by year, by office; a page each, newest first.
import type { Bilingual } from '../../i18n/language.ts';
import { addressOf, DISCLOSURES, recordAddress, type DisclosurePages, type OpenSection } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import { propertyOf, resolve, type Schemas } from '../../model/schemas.ts';
import type { Kind } from '../../model/kinds.ts';
import { dateOf, newestFirst } from './links-back.ts';
import { bilingual } from './names-view.ts';
import { PAGE_SIZE } from './power-list-view.ts';

export interface RecordRow {
  id: string;
  title: string;
  path: string;
  date?: string;
  /** Id of the office that publishes it. */
  office?: string;
  /** Its value of the list's facet. */
  facet?: string;
}

export interface Counted {
  id: string;
  count: number;
}

/** The whole of a kind, on every page of its lists. */
export interface RecordListSummary {
  kind: Kind;
  address: string;
  section: OpenSection;
  title: string;
  titleEn: string;
  /** What the schema says such a record is. */
  description: Bilingual;
  count: number;
  /** ISO date of the newest record. */
  newest?: string;
  /** Newest year first. */
  years: Counted[];
  /** In the order of the offices' files. */
  offices: Counted[];
  /** Field with fixed values by which the list is filtered, and the values met. */
  facet?: { field: string; values: Counted[] };
}

/** One page of one list; `group` is `all`, `year` or `office`. */
export interface RecordListPage {
  kind: Kind;
  group: 'all' | 'year' | 'office';
  id: string;
  page: number;
  pages: number;
  count: number;
  rows: RecordRow[];
}

/** All rows of a kind, newest first. */
export function recordRows(register: Register, { kind, facet }: DisclosurePages, schemas: Schemas): RecordRow[] {
  const field = facetField(kind, facet, schemas);
  return register
    .all(kind)
    .map(({ id, value }): RecordRow => {
      const record: Record<string, unknown> = { ...value };
      const date = dateOf(value);
      return { id, title: register.titleOf(kind, id), path: recordAddress(kind, id) ?? '', ...(date ? { date } : {}), ...(typeof record['office'] === 'string' ? { office: record['office'] } : {}), ...(field && typeof record[field] === 'string' ? { facet: record[field] } : {}) };
    })
    .sort(newestFirst);
}

function facetField(kind: Kind, facet: string | undefined, schemas: Schemas): string | undefined {
  const field = facet ?? 'kind';
  const property = propertyOf(schemas.get(kind) ?? {}, field);
  return property && resolve(schemas, property).enum ? field : undefined;
}

/** The summary of a kind's lists. */
export function recordListSummary(register: Register, pages: DisclosurePages, rows: readonly RecordRow[], schemas: Schemas): RecordListSummary {
  const { kind, section, title, titleEn, facet } = pages;
  const field = facetField(kind, facet, schemas);
  const newest = rows[0]?.date;
  const years = [...new Set(rows.flatMap(({ date }) => date?.slice(0, 4) ?? []))];
  return {
    kind, address: addressOf(kind), section, title, titleEn, description: bilingual(schemas.get(kind)?.description ?? '', schemas.get(kind)?.descriptionEn), count: rows.length,
    ...(newest ? { newest } : {}),
    years: counts(years, rows.map(({ date }) => date?.slice(0, 4))),
    offices: counts(register.all('office').map(({ id }) => id), rows.map(({ office }) => office)),
    ...(field ? { facet: { field, values: counts([...new Set(rows.flatMap((row) => row.facet ?? []))].sort(), rows.map((row) => row.facet)) } } : {}),
  };
}

const counts = (ids: readonly string[], met: readonly (string | undefined)[]): Counted[] => ids.map((id) => ({ id, count: met.filter((value) => value === id).length })).filter(({ count }) => count > 0);

/** Every page of a kind's lists; the list of all has a page even where it is empty. */
export function recordListPages(kind: Kind, rows: readonly RecordRow[], { years, offices }: Pick<RecordListSummary, 'years' | 'offices'>): RecordListPage[] {
  const groups = [
    { group: 'all' as const, id: '', rows },
    ...years.map(({ id }) => ({ group: 'year' as const, id, rows: rows.filter(({ date }) => date?.startsWith(id)) })),
    ...offices.map(({ id }) => ({ group: 'office' as const, id, rows: rows.filter(({ office }) => office === id) })),
  ];
  return groups.flatMap(({ group, id, rows: own }) => {
    const pages = Math.max(1, Math.ceil(own.length / PAGE_SIZE));
    return Array.from({ length: pages }, (_, index) => ({ kind, group, id, page: index + 1, pages, count: own.length, rows: own.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE) }));
  });
}

/** The rows and the summary of every kind of disclosure, in the order of the table. */
export const recordLists = (register: Register, schemas: Schemas): { rows: RecordRow[]; summary: RecordListSummary }[] =>
  DISCLOSURES.map((pages) => {
    const rows = recordRows(register, pages, schemas);
    return { rows, summary: recordListSummary(register, pages, rows, schemas) };
  });
