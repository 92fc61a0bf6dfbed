// What pages about changes call offices, types, kinds and months; ids of what is gone stay ids.
import { dateWords } from '../../i18n/date-words.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Grouping } from '../../publishing/views/change-lists.ts';
import type { ChangeRow } from '../../publishing/views/change-rows.ts';
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

/** How many of each kind, in the order of the rows: 会议 2、投诉案例 1. */
export function kindCounts(f: Frame, rows: readonly { kind: Kind }[]): string {
  const counts = Map.groupBy(rows, ({ kind }) => kind);
  return [...counts].map(([kind, own]) => `${kindName(f, kind)} ${own.length}`).join(f.t.frame.listEnd);
}

/** What a change is about, in one line: its kind where it is no power, its offices, its type, from when. */
export function rowFacts(f: Frame, row: Pick<ChangeRow, 'kind' | 'offices' | 'types' | 'effective'>): { text: string; zh?: true }[] {
  const { t: { change: t, frame: words }, names, lang } = f;
  const offices = row.offices.map((id) => names.offices[id] ?? id).join(words.listEnd);
  const type = row.types[0];
  return [...(row.kind === 'power' ? [] : [{ text: kindName(f, row.kind) }]), ...(offices ? [{ text: offices, zh: true as const }] : []), ...(type ? [{ text: f.text(names.types[type]) || type }] : []), ...(row.effective ? [{ text: t.effectiveFrom(dateWords(row.effective, lang)) }] : [])];
}
