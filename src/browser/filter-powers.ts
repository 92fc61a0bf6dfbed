// The filter of /powers/ in the browser: reads the compact list once, on first use, and keeps the choice in the address.
import type { FilterWords } from '../components/filter-words.ts';
import type { FilterIndex } from '../publishing/views/filter-index.ts';
import { chosenRows, type FilterChoice } from './choose-rows.ts';
import { rowElement } from './filter-row.ts';

const STEP = 100;

const form = document.querySelector<HTMLFormElement>('#filters');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const element = <T extends HTMLElement>(id: string): T => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`#${id} is missing`);
    return found as T;
  };
  const words = JSON.parse(form.dataset['words'] ?? '{}') as FilterWords;
  const [results, count, rows, empty, more, whole] = ['filter-results', 'filter-count', 'filter-rows', 'filter-empty', 'filter-more', 'static-list'].map((id) => element(id)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  let index: Promise<FilterIndex> | undefined;
  let shown = STEP;
  let turn = 0;

  const load = (): Promise<FilterIndex> => (index ??= fetch(form.dataset['index'] ?? '').then((answer) => (answer.ok ? (answer.json() as Promise<FilterIndex>) : Promise.reject(new Error(String(answer.status))))));

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const choice = choiceOf(form);
    const chosen = Object.values(choice).some(Boolean);
    results.hidden = !chosen;
    whole.hidden = chosen;
    history.replaceState(null, '', chosen ? `?${new URLSearchParams(Object.entries(choice).filter(([, value]) => value)).toString()}` : location.pathname);
    if (!chosen) return;
    if (!index) count.textContent = words.loading;
    try {
      const list = await load();
      if (mine !== turn) return;
      count.className = '';
      const found = chosenRows(list, choice, (type) => words.types[type] ?? type);
      const first = found.slice(0, shown);
      rows.replaceChildren(...first.map((row) => rowElement(row, list, words, form.dataset['powers'] ?? '')));
      count.textContent = first.length < found.length ? words.showing.replace('{}', String(found.length)).replace('{}', String(first.length)) : words.found.replace('{}', String(found.length));
      empty.hidden = found.length > 0;
      more.hidden = first.length === found.length;
    } catch {
      index = undefined;
      count.textContent = words.failed;
      count.className = 'notice notice-warn';
      whole.hidden = false;
    }
  };
  const restart = (): void => {
    shown = STEP;
    void show();
  };

  let wait: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(restart, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    restart();
  });
  form.addEventListener('reset', () => setTimeout(restart));
  more.addEventListener('click', () => {
    shown += STEP;
    void show();
  });
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.hidden = false;
  restart();
}

/** What is chosen; the first sorting is the usual one and counts as no choice. */
function choiceOf(form: HTMLFormElement): FilterChoice {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? '').trim();
  const sort = value('sort');
  return { q: value('q'), type: value('type'), office: value('office'), topic: value('topic'), status: value('status'), level: value('level'), limit: value('limit'), sort: sort === 'office' ? '' : sort };
}
