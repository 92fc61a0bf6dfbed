// Addresses of the pages of changes; none where there is no history.
import { pageData } from '../../publishing/page-data.ts';
import type { EditionSummary } from '../../publishing/views/change-editions.ts';
import type { ChangeHub, Grouping, NoChanges } from '../../publishing/views/change-lists.ts';
import { routes } from '../frame.ts';

const hub = (): ChangeHub | NoChanges => pageData<ChangeHub | NoChanges>('history-hub');

/** One a page of a month. */
export function monthRoutes() {
  const found = hub();
  const months = found.available ? found.years.flatMap(({ months: own }) => own) : [];
  return months.flatMap(({ id, pages }) => Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) => routes([{ month: page > 1 ? `${id}/${page}` : id }]).map((path) => ({ ...path, props: { data: `history-months/${id}-${page}` } }))));
}

/** One an office, type, class or kind that has changes. */
export function groupRoutes(by: Grouping) {
  const ids = hub().available ? pageData<{ by: Grouping; id: string }[]>('history-by').flatMap((group) => (group.by === by ? group.id : [])) : [];
  return routes(ids.map((id) => ({ id })));
}

/** One a day of the static lists, and one a page of an office on it. */
export function editionRoutes() {
  const days = hub().available ? pageData<EditionSummary[]>('history-editions') : [];
  return days.flatMap((edition) => [
    ...routes([{ edition: edition.day }]).map((path) => ({ ...path, props: { day: edition.day, data: undefined as string | undefined } })),
    ...edition.offices.flatMap(({ id, pages }) => Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) => routes([{ edition: `${edition.day}/${id}${page > 1 ? `/${page}` : ''}` }]).map((path) => ({ ...path, props: { day: edition.day, data: `history-editions/${edition.day}-${id}-${page}` as string | undefined } })))),
  ]);
}
