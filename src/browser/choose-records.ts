// Which disclosures a choice of filters leaves, in the order of the list. Pure, so that it is tested without a browser.
import type { RecordRow } from '../publishing/views/record-list-view.ts';

/** Words in the title, the year, the office and the facet; "" where nothing is chosen. */
export type RecordChoice = Record<'q' | 'year' | 'office' | 'facet', string>;

export function chosenRecords(rows: readonly RecordRow[], { q, year, office, facet }: RecordChoice): RecordRow[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => (!year || row.date?.startsWith(year)) && (!office || row.office === office) && (!facet || row.facet === facet) && words.every((word) => row.title.toLowerCase().includes(word)));
}
