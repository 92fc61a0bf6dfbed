// The filter of /powers/ in the browser.
import type { FilterWords } from '../components/filter-words.ts';
import type { FilterIndex, FilterRow } from '../publishing/views/filter-index.ts';
import { chosenRows, type FilterChoice } from './choose-rows.ts';
import { fieldValue, startFilter } from './filter-list.ts';
import { rowElement } from './filter-row.ts';

const NOTHING: FilterChoice = { q: '', type: '', office: '', topic: '', status: '', level: '', limit: '', sort: '' };

const form = document.querySelector<HTMLFormElement>('#filters');
if (form) {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as FilterWords;
  startFilter<FilterIndex, FilterRow>({
    form,
    texts: words,
    choice: (data) => ({ ...choiceOf(data) }),
    chosen: (list, choice) => chosenRows(list, { ...NOTHING, ...choice }, (type) => words.types[type] ?? type),
    row: (row, list) => rowElement(row, list, words, form.dataset['powers'] ?? ''),
  });
}

/** What is chosen; the first sorting is the usual one and counts as no choice. */
function choiceOf(data: FormData): FilterChoice {
  const value = (name: string): string => fieldValue(data, name);
  const sort = value('sort');
  return { q: value('q'), type: value('type'), office: value('office'), topic: value('topic'), status: value('status'), level: value('level'), limit: value('limit'), sort: sort === 'office' ? '' : sort };
}
