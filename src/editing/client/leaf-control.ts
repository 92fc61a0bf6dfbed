// One question with one answer: a text, number, date, yes/no, choice or reference.
import type { FormField } from '../form-model.ts';
import type { FormWords } from './words.ts';
import { element } from './element.ts';
import { told } from './told-apart.ts';

/** A labelled control showing `value`; `answer` is told every change, with undefined for "left blank". */
export function leafControl(field: FormField, value: unknown, id: string, references: (target: string) => { id: string; title: string }[], words: FormWords, answer: (value: unknown) => void): HTMLElement {
  const control = controlOf(field, value, id, references, words, answer);
  const hint = words.hint(field);
  const described = hint.text ? `${id}-hint` : '';
  control.setAttribute('aria-describedby', [described, `${id}-error`].filter(Boolean).join(' '));
  const label = element('label', { for: id }, [words.title(field), ...(field.required ? [element('span', { class: 'edit-required' }, [words.required(field)])] : [])]);
  return element('div', { class: 'edit-field', 'data-field': id }, [label, ...(hint.text ? [element('p', { class: 'edit-hint', id: described, lang: hint.lang }, [hint.text])] : []), control, element('p', { class: 'edit-error', id: `${id}-error` }, [])]);
}

function controlOf(field: FormField, value: unknown, id: string, references: (target: string) => { id: string; title: string }[], words: FormWords, answer: (value: unknown) => void): HTMLElement {
  const text = value === undefined || value === null ? '' : String(value);
  const blank = (input: string) => (input.trim() === '' ? undefined : input);
  if (field.control === 'choice' || field.control === 'boolean' || field.control === 'reference') {
    const choices = field.control === 'boolean' ? [{ value: 'true', title: words.yes }, { value: 'false', title: words.no }]
      : field.control === 'reference' ? told(references(field.target ?? ''))
      : (field.choices ?? []).map((choice) => ({ value: choice.value, title: words.choice(choice) }));
    // An id that the lists do not know stays what it is: the form must never change what nobody touched.
    const all = text && !choices.some((choice) => choice.value === text) ? [...choices, { value: text, title: text }] : choices;
    const select = element('select', { id }, [element('option', { value: '' }, [words.notGiven]), ...all.map((choice) => element('option', { value: choice.value, ...(choice.value === text ? { selected: '' } : {}) }, [choice.title]))]);
    select.addEventListener('change', () => answer(select.value === '' ? undefined : field.control === 'boolean' ? select.value === 'true' : select.value));
    return select;
  }
  if (field.control === 'long-text') {
    const area = element('textarea', { id, rows: '3' }, [text]);
    area.addEventListener('input', () => answer(blank(area.value)));
    return area;
  }
  const input = element('input', { id, type: field.control === 'date' ? 'date' : 'text', value: text, ...(field.control === 'number' ? { inputmode: field.integer ? 'numeric' : 'decimal' } : {}) }, []);
  input.addEventListener('input', () => answer(field.control === 'number' ? numberOf(input.value) : blank(input.value)));
  return input;
}

/** A number where the text is one; otherwise the text itself, so that the check can say what is wrong with it. */
function numberOf(text: string): unknown {
  if (text.trim() === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}
