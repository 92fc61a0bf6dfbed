// The rows of one record → its draft by the schema, and everything that is not understood in them.
import { resolve } from '../../model/schemas.ts';
import { saysNothing } from './plain-values.ts';
import { isMonth, readMoney, readValue, type ReadValue, type ValueContext } from './read-value.ts';
import type { FilledCell, RowGroup } from './split-table.ts';
import type { TableMapping } from './table-mapping.ts';
import type { RowTrouble } from './table-reasons.ts';

export type Draft = Record<string, unknown>;

export interface Drafted {
  draft: Draft;
  troubles: RowTrouble[];
  /** The words of a cell, for what is decided from several: by dotted path. */
  word(path: string): string | undefined;
}

/** `fixed` of the mapping fills what a row leaves blank. */
export function draftRecord(group: RowGroup, mapping: TableMapping, context: ValueContext): Drafted {
  const [first] = group;
  const draft: Draft = {};
  const troubles = group.flatMap((row) => row.troubles);
  const cells = [...first.cells].filter(([key]) => !key.includes('*'));
  const filled = new Set([...first.cells].filter(([, own]) => own.some(({ text }) => !saysNothing(text))).map(([key]) => key));
  const fixed = mapping.fixed.map(({ field, text }): [string, FilledCell[]] => [field.path.join('.'), [{ header: field.path.join('.'), field, text }]]).filter(([key]) => !filled.has(key));
  const all = [...cells.filter(([key]) => filled.has(key)), ...fixed];
  const own = { ...context };
  const take = (into: Draft, path: readonly string[], key: string, own: readonly FilledCell[], using: ValueContext): void => {
    const read = readCells(own, key, using);
    if (read && 'reason' in read) troubles.push({ ...read, detail: `“${own[0]?.header ?? key}”${read.detail}` });
    else if (read) setAt(into, path, read.value);
  };
  // The office is read first: it tells powers of one name apart.
  for (const [key, texts] of all.toSorted(([a], [b]) => Number(b === 'office') - Number(a === 'office'))) {
    take(draft, texts[0]?.field.path ?? [], key, texts, own);
    if (typeof draft['office'] === 'string') own.office = draft['office'];
  }
  for (const row of group) {
    const items = new Map<string, Draft>();
    for (const [key, texts] of row.cells) {
      const [list, rest] = key.split('.*.');
      if (list === undefined || rest === undefined) continue;
      const item = items.get(list) ?? {};
      take(item, rest.split('.'), `${list}.${rest}`, texts, own);
      if (Object.keys(item).length) items.set(list, item);
    }
    for (const [list, item] of items) setAt(draft, list.split('.'), [...((valueAt(draft, list.split('.')) as unknown[] | undefined) ?? []), item]);
  }
  return { draft, troubles, word: (path) => first.cells.get(path)?.find(({ text }) => !saysNothing(text))?.text };
}

function readCells(cells: readonly FilledCell[], key: string, context: ValueContext): ReadValue {
  const reads = cells.filter(({ text }) => !saysNothing(text)).map((cell) => (cell.field.factor ? readMoney(cell.text, cell.field.factor) : readValue(cell.field.node, wordsOf(cell, context), key, context)));
  const trouble = reads.find((read) => read && 'reason' in read);
  if (trouble) return trouble;
  const values = reads.flatMap((read) => (read && 'value' in read ? [read.value] : []));
  if (values.length < 2 || !cells[0]?.field.sum) return values.length ? { value: values[0] } : undefined;
  return { value: values.reduce<number>((sum, value) => sum + Number(value), 0) };
}

/** A workbook's day where the field is a day or a month, whatever form it is shown in. */
function wordsOf({ field, text, day }: FilledCell, { schemas }: ValueContext): string {
  const node = resolve(schemas, field.node);
  if (day === undefined) return text;
  if (node.format === 'date' || node.anyOf) return day;
  return isMonth(node) ? day.slice(0, 7) : text;
}

/** The value at a path of names; undefined where there is none. */
export const valueAt = (value: unknown, path: readonly string[]): unknown => path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Draft)[key] : undefined), value);

export function setAt(draft: Draft, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) draft[key] = value;
  else {
    const inner = draft[key];
    const next: Draft = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Draft) : {};
    draft[key] = next;
    setAt(next, rest, value);
  }
}

/** The draft with its fields in the order of the schema, as people write them. */
export function inSchemaOrder(draft: Draft, { kind, schemas }: Pick<ValueContext, 'kind' | 'schemas'>): Draft {
  const order = Object.keys(resolve(schemas, schemas.get(kind) ?? {}).properties ?? {});
  return Object.fromEntries(order.flatMap((key) => (draft[key] === undefined ? [] : [[key, draft[key]]])));
}
