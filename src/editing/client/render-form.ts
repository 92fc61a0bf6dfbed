// A form field of any shape as DOM. Groups and lists hold further fields; each change goes up to its parent.
import type { FormField } from '../form-model.ts';
import { element } from './element.ts';
import { leafControl } from './leaf-control.ts';
import type { FormWords } from './words.ts';

export interface FormContext {
  references(target: string): { id: string; title: string }[];
  words: FormWords;
}

/** DOM id of the field at a path, so that a finding can point at it. */
export const fieldId = (path: readonly (string | number)[]): string => `f-${path.join('-')}`;

/** The field with its value; `change` is told the new value of the whole field. */
export function renderField(field: FormField, value: unknown, path: readonly (string | number)[], context: FormContext, change: (value: unknown) => void): HTMLElement {
  if (field.control === 'group') return group(field, asRecord(value), path, context, change);
  if (field.control === 'list') return list(field, Array.isArray(value) ? value : [], path, context, change);
  return leafControl(field, value, fieldId(path), context.references, context.words, change);
}

function group(field: FormField, value: Record<string, unknown>, path: readonly (string | number)[], context: FormContext, change: (value: unknown) => void): HTMLElement {
  const state = { ...value };
  const set = (key: string, next: unknown): void => {
    if (next === undefined) delete state[key];
    else state[key] = next;
    change(path.length > 0 && Object.keys(state).length === 0 && !field.required ? undefined : { ...state });
  };
  const fields = (field.fields ?? []).map((child) => renderField(child, state[child.key], [...path, child.key], context, (next) => set(child.key, next)));
  if (path.length === 0) return element('div', { class: 'edit-form' }, fields);
  if (typeof path.at(-1) === 'number') return element('div', { class: 'edit-group' }, fields);
  return section(field, path, context, Object.keys(value).length > 0 || field.required, fields);
}

function list(field: FormField, value: unknown[], path: readonly (string | number)[], context: FormContext, change: (value: unknown) => void): HTMLElement {
  const { words } = context;
  const item = field.item;
  if (!item) throw new Error(`${field.key}: a list without items`);
  let state = [...value];
  const body = element('div', { class: 'edit-items' }, []);
  const tell = () => change(state.length ? [...state] : undefined);
  const redraw = (focus?: number): void => {
    body.replaceChildren(...state.map((entry, index) => row(entry, index)));
    if (focus !== undefined) (body.children[focus]?.querySelector('input, textarea, select') as HTMLElement | null)?.focus();
  };
  const move = (index: number, to: number): void => {
    const [taken] = state.splice(index, 1);
    state.splice(to, 0, taken);
    redraw(to);
    tell();
  };
  const button = (text: string, label: string, act: () => void, disabled = false) => {
    const node = element('button', { type: 'button', class: 'edit-button', 'aria-label': label, ...(disabled ? { disabled: '' } : {}) }, [text]);
    node.addEventListener('click', act);
    return node;
  };
  const row = (entry: unknown, index: number): HTMLElement => {
    const name = words.item(index + 1);
    // A line of a list is never compulsory in itself: it can be removed.
    const content = renderField({ ...item, title: name, titleEn: name, required: item.control === 'group' }, entry, [...path, index], context, (next) => {
      state[index] = next ?? (item.control === 'group' ? {} : '');
      tell();
    });
    const tools = element('div', { class: 'edit-tools' }, [
      button(words.up, `${words.up} ${name}`, () => move(index, index - 1), index === 0),
      button(words.down, `${words.down} ${name}`, () => move(index, index + 1), index === state.length - 1),
      button(words.remove, `${words.remove} ${name}`, () => { state = state.filter((_, other) => other !== index); redraw(); tell(); }),
    ]);
    if (item.control !== 'group') return element('div', { class: 'edit-item' }, [content, tools]);
    return element('div', { class: 'edit-item', role: 'group', 'aria-label': `${words.title(field)} ${name}` }, [element('p', { class: 'edit-item-name' }, [name]), content, tools]);
  };
  redraw();
  const add = button(`＋ ${words.add}`, `${words.add}：${words.title(field)}`, () => { state.push(item.control === 'group' ? {} : ''); redraw(state.length - 1); tell(); });
  return section(field, path, context, value.length > 0 || field.required, [body, add]);
}

function section(field: FormField, path: readonly (string | number)[], { words }: FormContext, open: boolean, children: HTMLElement[]): HTMLElement {
  const id = fieldId(path);
  const summary = element('summary', { id }, [words.title(field), ...(field.required ? [element('span', { class: 'edit-required' }, [words.required(field)])] : [])]);
  const { text, lang } = words.hint(field);
  const hint = text ? [element('p', { class: 'edit-hint', lang }, [text])] : [];
  return element('details', { class: 'edit-section', 'data-field': id, ...(open ? { open: '' } : {}) }, [summary, ...hint, ...children, element('p', { class: 'edit-error', id: `${id}-error` }, [])]);
}

const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {});
