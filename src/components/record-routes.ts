// Addresses of the pages of disclosures, for pages of their own and for the generic ones.
import type { Kind } from '../model/kinds.ts';
import { addressOf, DISCLOSURES } from '../model/record-pages.ts';
import { pageData } from '../publishing/page-data.ts';
import type { LinkBack } from '../publishing/views/links-back.ts';
import { listName, type RecordPageView } from '../publishing/views/record-models.ts';
import { PAGE_SIZE } from '../publishing/views/power-list-view.ts';
import type { RecordListPage, RecordListSummary } from '../publishing/views/record-list-view.ts';
import { routes } from './frame.ts';

/** The summary of the lists of a kind. Throws for a kind that is no disclosure. */
export function recordSummary(kind: Kind): RecordListSummary {
  const found = pageData<RecordListSummary[]>('record-lists').find((summary) => summary.kind === kind);
  if (!found) throw new Error(`${kind} has no line as a disclosure in src/model/record-pages.ts`);
  return found;
}

/** Every page of every list of a kind, e.g. `year/2025/2`; the first page of all has an empty route. */
export function listRoutes({ kind, years, offices, count }: RecordListSummary): { route: string; data: string }[] {
  const of = (group: string, id: string, size: number) =>
    Array.from({ length: Math.max(1, Math.ceil(size / PAGE_SIZE)) }, (_, index) => ({ route: listRoute(group, id, index + 1), data: `record-lists/${listName({ kind, group, id, page: index + 1 })}` }));
  return [...of('all', '', count), ...years.flatMap((year) => of('year', year.id, year.count)), ...offices.flatMap((office) => of('office', office.id, office.count))];
}

/** `year/2025/2`; the first page has no number, and the first page of all is the address of the kind itself. */
export const listRoute = (group: string, id: string, page: number): string => (group === 'all' && page === 1 ? '' : [group, id, page > 1 ? String(page) : ''].filter(Boolean).join('/'));

/** The first page of a kind's list of all, for an index page of its own. */
export const firstList = (kind: Kind): RecordListPage => pageData<RecordListPage>(`record-lists/${listName({ kind, group: 'all', id: '', page: 1 })}`);

/** Static paths of `<address>/[id].astro`: one a record in each language. */
export const recordRoutes = (kind: Kind) => routes(recordIds(kind).map((id) => ({ id })));

/** What `<address>/[id].astro` shows. */
export const recordPage = <K extends Kind>(kind: K, id: string): RecordPageView<K> => pageData<RecordPageView<K>>(`records/${addressOf(kind)}/${id}`);

/** All ids of a kind, newest record first. */
export const recordIds = (kind: Kind): string[] => pageData<Record<string, string[]>>('record-ids')[kind] ?? [];

/** The disclosures that name a record, newest first. */
export const linksTo = (kind: string, id: string): LinkBack[] => pageData<Record<string, LinkBack[]>>('links-back')[`${kind}/${id}`] ?? [];

/** The kinds whose list or records have generic pages. */
export const genericKinds = (part: 'list' | 'record'): Kind[] => DISCLOSURES.filter((pages) => pages[part] === 'generic').map(({ kind }) => kind);
