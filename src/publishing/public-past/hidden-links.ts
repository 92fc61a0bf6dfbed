// Addresses of records in texts: what leads to a hidden record would tell that it exists.
import { pagesAt } from '../../model/record-pages.ts';

/** Asks whether a record may be known. */
export type IsHidden = (kind: string, id: string) => boolean;

const ADDRESS = /\/(?:en\/)?([a-z][a-z-]*)\/#?([a-z0-9][a-z0-9-]*)\/?(?:#[\w-]*)?/g;
/** A link of Markdown that leads to such an address of this site. */
const LINK = /\[([^[\]]*)\]\((\/[^\s()]*)\)/g;

/** The text without addresses of hidden records, links unwrapped; undefined where it was nothing but such an address. */
export function withoutHiddenLinks(text: string, isHidden: IsHidden): string | undefined {
  if (!text.includes('/')) return text;
  const without = (words: string): string => words.replace(ADDRESS, (whole, address: string, id: string) => {
    const kind = pagesAt(address)?.kind;
    return kind !== undefined && isHidden(kind, id) ? '' : whole;
  });
  const left = without(text.replace(LINK, (whole, words: string, address: string) => (without(address) === address ? whole : words)));
  return left === '' && text !== '' ? undefined : left;
}
