// One row of the filtered list, like the rows that were made with the page.
import type { FilterWords } from '../components/filter-words.ts';
import type { FilterIndex, FilterRow } from '../publishing/views/filter-index.ts';
import { cell, linkCell } from './filter-list.ts';

export function rowElement([id, name, office, type, status, , , , limit]: FilterRow, { offices, types }: FilterIndex, words: FilterWords, powers: string): HTMLTableRowElement {
  const written = limit === null ? '' : typeof limit === 'string' ? (words.kinds[limit] ?? '') : (words.units[limit[1]] ?? '{}').replace('{}', String(limit[0]));
  const texts = [words.types[types[type] ?? ''] ?? '', words.offices[offices[office] ?? ''] ?? '', written, words.statuses[status] ?? status];
  const row = document.createElement('tr');
  row.append(linkCell(name, `${powers}${id}/`, words.contentLang), ...texts.map((text, column) => cell(text, words.columns[column] ?? '', column === 1 ? words.contentLang : null)));
  return row;
}
