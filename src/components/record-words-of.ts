// What kinds of disclosures and their lists are called.
import type { Kind } from '../model/kinds.ts';
import { pagesOf } from '../model/record-pages.ts';
import type { Frame } from './frame.ts';

/** The name of the list of a kind. */
export function kindTitle(frame: Frame, kind: Kind): string {
  const pages = pagesOf(kind);
  return pages && 'title' in pages ? frame.text({ zh: pages.title, en: pages.titleEn }) : frame.label(kind);
}

/** The name of a value of a facet; `facet` is a field with its kind, e.g. `meeting.kind`. */
export const facetWord = (frame: Frame, facet: string, value: string): string => frame.value(facet, value);
