// Picks an existing record by its name and opens it in the form.
import type { EditableKind } from '../editable-kinds.ts';
import { element } from './element.ts';
import { told } from './told-apart.ts';

/** Fills and shows the picker; `go` is told the address of the form with the chosen record. `unknown` says that no record has this name. */
export function offerExisting(picker: HTMLElement, kind: EditableKind, records: readonly { id: string; title: string }[], unknown: (name: string) => string, go: (address: string) => void): void {
  const input = picker.querySelector('input');
  const error = picker.querySelector('.edit-error');
  if (!input || !error || records.length === 0) return;
  const choices = told(records);
  picker.querySelector('datalist')?.replaceChildren(...choices.map(({ title }) => element('option', { value: title }, [])));
  picker.hidden = false;
  picker.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = input.value.trim();
    const found = choices.find(({ title, value }) => title === name || value === name);
    error.textContent = found ? '' : unknown(name);
    if (found) go(`${picker.dataset['path'] ?? ''}?record=${kind}/${encodeURIComponent(found.value)}`);
    else input.focus();
  });
}
