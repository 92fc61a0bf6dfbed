// What later rows add to an item, and what a sub-item takes from the item above it.
import { comparable } from './clean-text.ts';
import type { Field } from './header-synonyms.ts';
import type { Item, Value } from './item.ts';

/** Fields that hold one phrase, so that a second one needs a mark between. */
const PHRASES: ReadonlySet<Field> = new Set<Field>(['subject', 'undertaking', 'levelAndAuthority', 'level', 'authority', 'officeDuty']);

/** Adds what a continuation row says to the item's values of the same columns; returns the fields that grew. */
export function append(item: Item, more: Map<Field, Value[]>): Field[] {
  const grown: Field[] = [];
  for (const [field, values] of more) {
    const held = item.values.get(field) ?? [];
    for (const value of values) {
      const same = held.find((known) => known.column === value.column);
      if (same && comparable(same.text).includes(comparable(value.text))) continue;
      if (same) same.text = `${same.text}${PHRASES.has(field) ? '；' : '\n'}${value.text}`;
      else held.push({ ...value });
      grown.push(field);
    }
    item.values.set(field, held);
  }
  return grown;
}

/** A sub-item whose name and type are blank, not merged, belongs to the main item above it. */
export function withMainItem(values: Map<Field, Value[]>, above: Item | undefined): Map<Field, Value[]> {
  if (values.has('name') || !above) return values;
  for (const field of ['name', 'type'] as const) {
    const inherited = above.values.get(field);
    if (!values.has(field) && inherited) values.set(field, inherited.map((value) => ({ ...value })));
  }
  return values;
}
