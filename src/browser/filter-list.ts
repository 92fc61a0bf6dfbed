// A filter over a whole list in the browser: reads the compact list once, on first use, and keeps the choice in the address.

const STEP = 100;

/** `{}` stands for a number. */
export interface FilterTexts {
  found: string;
  showing: string;
  loading: string;
  failed: string;
}

export interface FilterParts<Index, Row> {
  form: HTMLFormElement;
  texts: FilterTexts;
  /** What is chosen, "" where nothing is. */
  choice(data: FormData): Record<string, string>;
  chosen(list: Index, choice: Record<string, string>): readonly Row[];
  row(row: Row, list: Index): HTMLTableRowElement;
}

/** The value of a field of the form. */
export const fieldValue = (data: FormData, name: string): string => String(data.get(name) ?? '').trim();

/** Shows the form and answers it; the page's own list comes back when nothing is chosen. */
export function startFilter<Index, Row>({ form, texts, choice: choiceOf, chosen: chosenRows, row: rowElement }: FilterParts<Index, Row>): void {
  const element = <T extends HTMLElement>(id: string): T => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`#${id} is missing`);
    return found as T;
  };
  const [results, count, rows, empty, more, whole] = ['filter-results', 'filter-count', 'filter-rows', 'filter-empty', 'filter-more', 'static-list'].map((id) => element(id)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  let index: Promise<Index> | undefined;
  let shown = STEP;
  let turn = 0;

  const load = (): Promise<Index> => (index ??= fetch(form.dataset['index'] ?? '').then((answer) => (answer.ok ? (answer.json() as Promise<Index>) : Promise.reject(new Error(String(answer.status))))));

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const choice = choiceOf(new FormData(form));
    const chosen = Object.values(choice).some(Boolean);
    results.hidden = !chosen;
    whole.hidden = chosen;
    history.replaceState(null, '', chosen ? `?${new URLSearchParams(Object.entries(choice).filter(([, value]) => value)).toString()}` : location.pathname);
    if (!chosen) return;
    if (!index) count.textContent = texts.loading;
    try {
      const list = await load();
      if (mine !== turn) return;
      count.className = '';
      const found = chosenRows(list, choice);
      const first = found.slice(0, shown);
      rows.replaceChildren(...first.map((row) => rowElement(row, list)));
      count.textContent = first.length < found.length ? texts.showing.replace('{}', String(found.length)).replace('{}', String(first.length)) : texts.found.replace('{}', String(found.length));
      empty.hidden = found.length > 0;
      more.hidden = first.length === found.length;
    } catch {
      index = undefined;
      count.textContent = texts.failed;
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

/** A cell of a row; `label` stands before it on a phone. */
export function cell(text: string, label: string, lang: string | null): HTMLTableCellElement {
  const made = document.createElement('td');
  made.dataset['label'] = label;
  if (lang) made.lang = lang;
  made.textContent = text;
  return made;
}

/** The first cell of a row: a link to what the row is about. */
export function linkCell(text: string, href: string, lang: string | null): HTMLTableCellElement {
  const head = Object.assign(document.createElement('th'), { scope: 'row' });
  if (lang) head.lang = lang;
  head.append(Object.assign(document.createElement('a'), { href, textContent: text }));
  return head;
}
