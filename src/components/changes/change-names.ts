// What pages about changes call offices, types, kinds and months; ids of what is gone stay ids.
import type { Kind } from '../../model/kinds.ts';
import type { Grouping } from '../../publishing/views/change-lists.ts';
import type { Frame } from '../frame.ts';

/** The name of a group, and whether it is contents and so Chinese in every frame. */
export function changeName(f: Frame, by: Grouping, id: string): { title: string; zh?: true } {
  if (by === 'office') return { title: f.names.offices[id] ?? id, zh: true };
  if (by === 'type') return { title: f.text(f.names.types[id]) || id };
  if (by === 'kind') return { title: kindName(f, id) };
  return { title: f.t.change.classes[id as keyof typeof f.t.change.classes] ?? id };
}

/** A kind of record as its schema calls it. */
export const kindName = (f: Frame, kind: Kind | string): string => f.label(kind);

/** `2025-07` → 2025 年 7 月. */
export const monthName = (f: Frame, month: string): string => f.t.change.month(month.slice(0, 4), Number(month.slice(5)));

/** Counts in words, in the order they stand in: 变更 12、取消 3. */
export const classCounts = (f: Frame, classes: Readonly<Record<string, number | undefined>>): string => Object.entries(classes).flatMap(([id, count]) => (count ? [`${f.t.change.classes[id as keyof typeof f.t.change.classes] ?? id} ${count}`] : [])).join(f.t.frame.listEnd);
