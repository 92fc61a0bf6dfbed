// Addresses of the pages of a list below /browse/, and of the pages that whole lists begin with.
import type { PowerGroup, WholeList } from '../publishing/views/power-list-view.ts';

/** Where the first page of each whole list is. */
const FIRST: Readonly<Record<WholeList, string>> = { all: 'powers/', internal: 'internal/', referenced: 'referenced/', ended: 'ended/' };

/** The whole list a kind names, or undefined for a group of one. */
export const wholeList = (kind: PowerGroup['kind']): WholeList | undefined => (kind in FIRST ? (kind as WholeList) : undefined);

/** `type/licence`, `office/market/2`, `all/3`: the first page has no number. */
export const listRoute = (kind: PowerGroup['kind'], id: string, page: number): string => [kind, id, page > 1 ? String(page) : ''].filter(Boolean).join('/');

/** The address below the language's root. */
export function listPath(kind: PowerGroup['kind'], id: string, page: number): string {
  const whole = wholeList(kind);
  return whole && page === 1 ? FIRST[whole] : `browse/${listRoute(kind, id, page)}/`;
}
