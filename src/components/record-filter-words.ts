// The words and names that the filter of a list of disclosures needs, handed to it in the page.
import type { FilterTexts } from '../browser/filter-list.ts';
import type { RecordListSummary } from '../publishing/views/record-list-view.ts';
import type { Frame } from './frame.ts';
import { facetWord } from './record-words-of.ts';

export interface RecordFilterWords extends FilterTexts {
  /** Where addresses of records begin. */
  root: string;
  /** No facet, no column. */
  columns: [facet: string | null, office: string, date: string];
  facets: Record<string, string>;
  offices: Record<string, string>;
  contentLang: string | null;
}

export function recordFilterWords(frame: Frame, { kind, facet, offices }: RecordListSummary): RecordFilterWords {
  const { t: { record: t, list }, names, zh } = frame;
  const field = facet && `${kind}.${facet.field}`;
  return {
    found: t.found(NaN).replace('NaN', '{}'),
    showing: t.showing(NaN, NaN).replace('NaN', '{}').replace('NaN', '{}'),
    loading: list.loading,
    failed: t.failed,
    root: frame.url(''),
    columns: [field ? frame.label(field) : null, t.office, t.date],
    facets: field ? Object.fromEntries((facet?.values ?? []).map(({ id }) => [id, facetWord(frame, field, id)])) : {},
    offices: Object.fromEntries(offices.map(({ id }) => [id, names.offices[id] ?? id])),
    contentLang: zh ?? null,
  };
}
