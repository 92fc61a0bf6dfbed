// Addresses of records in texts: what leads to a hidden record would tell that it exists.
import { pagesAt } from '../../model/record-pages.ts';

/** Asks whether a record may be known. */
export type IsHidden = (kind: string, id: string) => boolean;

const ADDRESS = /\/(?:en\/)?([a-z][a-z-]*)\/#?([a-z0-9][a-z0-9-]*)\/?(?:#[\w-]*)?/g;

/** The text without addresses of hidden records; undefined where it was nothing but such an address. */
export function withoutHiddenLinks(text: string, isHidden: IsHidden): string | undefined {
  if (!text.includes('/')) return text;
  const left = text.replace(ADDRESS, (whole, address: string, id: string) => {
    const kind = pagesAt(address)?.kind;
    return kind !== undefined && isHidden(kind, id) ? '' : whole;
  });
  return left === '' && text !== '' ? undefined : left;
}
