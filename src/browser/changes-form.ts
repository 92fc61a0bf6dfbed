// A question in a form, with the choice in the address: both pages that ask about the past share it.

export interface Question {
  form: HTMLFormElement;
  /** Shows the answer; what it throws shows that the data could not be read. */
  answer(choice: Record<string, string>): Promise<void>;
  /** Values that are no choice, so that they stay out of the address. */
  usual: Readonly<Record<string, string>>;
  failed(): void;
}

export const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found as T;
};

/** The form takes the choice of the address, shows itself, and answers on every change. */
export function ask({ form, answer, usual, failed }: Question): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  let turn = 0;
  const run = async (): Promise<void> => {
    const mine = ++turn;
    const choice = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
    const chosen = Object.entries(choice).filter(([name, value]) => value && value !== usual[name]);
    history.replaceState(null, '', chosen.length ? `?${new URLSearchParams(chosen)}` : location.pathname);
    try {
      await answer(choice);
    } catch {
      if (mine === turn) failed();
    }
  };
  let wait: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => void run(), 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('reset', () => setTimeout(() => void run()));
  form.hidden = false;
  void run();
}

/** An element with text or parts in it. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Partial<Record<'class' | 'href' | 'lang' | 'scope' | 'datetime' | 'data-label', string | undefined>>, ...parts: (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  made.append(...parts);
  return made;
}
