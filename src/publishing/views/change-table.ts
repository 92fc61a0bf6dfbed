// Changes as a table: the download of the page and the answer of the command line are the same bytes.
import type { ListedChange } from './change-data.ts';

/** Names behind ids in the language of the reader. */
export interface ChangeNames {
  classes: Readonly<Record<string, string>>;
  effects: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  offices: Readonly<Record<string, string>>;
  types: Readonly<Record<string, string>>;
  listEnd: string;
}

/** One row's cells, in the order of `csvHeader` in the words of changes. */
export function changeCells(row: ListedChange, { classes, effects, kinds, offices, types, listEnd }: ChangeNames): string[] {
  const named = (ids: readonly string[], names: Readonly<Record<string, string>>) => ids.map((id) => names[id] ?? id).join(listEnd);
  return [row.day, classes[row.class] ?? row.class, kinds[row.kind] ?? row.kind, row.id, row.name, String(row.number), named(row.offices, offices), named(row.types, types), row.summary, effects[row.effect] ?? '', row.effective ?? '', row.adjustment ?? '', row.author, row.subject, row.commit];
}
