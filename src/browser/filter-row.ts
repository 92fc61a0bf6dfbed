// One row of the filtered list, like the rows that were made with the page.
import type { FilterWords } from '../components/filter-words.ts';
import type { FilterIndex, FilterRow } from '../publishing/views/filter-index.ts';

export function rowElement([id, name, office, type, status, , , , limit]: FilterRow, { offices, types }: FilterIndex, words: FilterWords, powers: string): HTMLTableRowElement {
  const link = Object.assign(document.createElement('a'), { href: `${powers}${id}/`, textContent: name });
  const head = Object.assign(document.createElement('th'), { scope: 'row' });
  if (words.contentLang) head.lang = words.contentLang;
  head.append(link);
  const written = limit === null ? '' : typeof limit === 'string' ? (words.kinds[limit] ?? '') : (words.units[limit[1]] ?? '{}').replace('{}', String(limit[0]));
  const texts = [words.types[types[type] ?? ''] ?? '', words.offices[offices[office] ?? ''] ?? '', written, words.statuses[status] ?? status];
  const row = document.createElement('tr');
  row.append(head, ...texts.map((text, column) => cell(text, words.columns[column] ?? '', column === 1 ? words.contentLang : null)));
  return row;
}

function cell(text: string, label: string, lang: string | null): HTMLTableCellElement {
  const made = document.createElement('td');
  made.dataset['label'] = label;
  if (lang) made.lang = lang;
  made.textContent = text;
  return made;
}
