// Addresses of the pages of a list below /browse/.
import type { PowerGroup } from '../publishing/views/power-list-view.ts';

/** `type/licence`, `office/market/2`, `all/3`: the first page has no number. */
export const listRoute = (kind: PowerGroup['kind'], id: string, page: number): string => [kind, id, page > 1 ? String(page) : ''].filter(Boolean).join('/');

/** The address below the language's root; the first page of all powers is the list page itself. */
export const listPath = (kind: PowerGroup['kind'], id: string, page: number): string => (kind === 'all' && page === 1 ? 'powers/' : `browse/${listRoute(kind, id, page)}/`);
