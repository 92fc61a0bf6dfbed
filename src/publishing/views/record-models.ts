// View-models of all disclosures: lists, a page a record, links back, and what an office published last.
import type { Kind, RecordTypes } from '../../model/kinds.ts';
import { addressOf, pagesOf } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';
import type { ViewModel } from '../view-models.ts';
import { linksBack } from './links-back.ts';
import type { RecordFact } from './record-facts.ts';
import { recordListPages, recordLists, type Counted, type RecordRow } from './record-list-view.ts';
import { recordView } from './record-view.ts';

/** The page of a record; a page of its own has the record itself beside the facts. */
export interface RecordPageView<K extends Kind = Kind> extends Omit<RecordRow, 'path'> {
  kind: K;
  /** Address below the language's root. */
  address: string;
  /** The field behind `facet`, e.g. `meeting.kind`. */
  facetField?: string;
  /** Path of its file below the content folder. */
  path: string;
  value: RecordTypes[K];
  facts: RecordFact[];
}

/** What an office disclosed: how many records of each kind, and the newest of all. */
export interface OfficeDisclosures {
  kinds: Counted[];
  newest: (RecordRow & { kind: Kind })[];
}

/** Rows on the page of an office. */
const NEWEST = 8;

/** In: a register that holds only what is public. */
export function* recordModels(register: Register, schemas: Schemas): Generator<ViewModel> {
  const lists = recordLists(register, schemas);
  yield { name: 'record-lists', data: lists.map(({ summary }) => summary) };
  yield { name: 'record-ids', data: Object.fromEntries(lists.map(({ summary, rows }) => [summary.kind, rows.map(({ id }) => id)])) };
  yield { name: 'links-back', data: linksBack(register, schemas) };
  for (const { rows, summary } of lists) {
    const { kind, facet } = summary;
    for (const page of recordListPages(kind, rows, summary)) yield { name: `record-lists/${listName(page)}`, data: page };
    if (pagesOf(kind)?.record === 'anchor') continue;
    for (const { path: address, ...row } of rows) {
      const entry = register.get(kind, row.id);
      if (entry) yield { name: `records/${addressOf(kind)}/${row.id}`, data: { kind, ...row, ...(facet ? { facetField: `${kind}.${facet.field}` } : {}), address, path: entry.source.path, value: entry.value, facts: recordView(kind, entry.value, register, schemas) } satisfies RecordPageView };
    }
  }
  const all = lists.flatMap(({ rows, summary: { kind } }) => rows.map((row) => ({ ...row, kind }))).sort((a, b) => (a.date === b.date ? 0 : (a.date ?? '') > (b.date ?? '') ? -1 : 1));
  for (const { id } of register.all('office')) {
    const own = all.filter((row) => row.office === id);
    const kinds = lists.flatMap(({ summary }) => summary.offices.flatMap((office) => (office.id === id ? [{ id: summary.kind, count: office.count }] : [])));
    yield { name: `office-disclosures/${id}`, data: { kinds, newest: own.slice(0, NEWEST) } satisfies OfficeDisclosures };
  }
}

/** File name of a page of a list: `meetings-year-2025-1`. */
export const listName = ({ kind, group, id, page }: { kind: Kind; group: string; id: string; page: number }): string => [addressOf(kind), group, id, page].filter((part) => part !== '').join('-');
