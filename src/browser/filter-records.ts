// The filter of a list of disclosures in the browser.
import type { RecordFilterWords } from '../components/record-filter-words.ts';
import type { RecordRow } from '../publishing/views/record-list-view.ts';
import { chosenRecords } from './choose-records.ts';
import { cell, fieldValue, linkCell, startFilter } from './filter-list.ts';

const form = document.querySelector<HTMLFormElement>('#filters');
if (form) {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as RecordFilterWords;
  startFilter<RecordRow[], RecordRow>({
    form,
    texts: words,
    choice: (data) => Object.fromEntries(['q', 'year', 'office', 'facet'].map((name) => [name, fieldValue(data, name)])),
    chosen: (rows, choice) => chosenRecords(rows, { q: '', year: '', office: '', facet: '', ...choice }),
    row: ({ title, path, date, office, facet }) => {
      const row = document.createElement('tr');
      const [facetLabel, officeLabel, dateLabel] = words.columns;
      row.append(
        linkCell(title, words.root + path, words.contentLang),
        ...(facetLabel ? [cell(words.facets[facet ?? ''] ?? '', facetLabel, null)] : []),
        cell(words.offices[office ?? ''] ?? '', officeLabel, words.contentLang),
        cell(date ?? '', dateLabel, null),
      );
      return row;
    },
  });
}
