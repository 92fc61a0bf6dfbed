// Which rows a choice of filters leaves, and in which order. Pure, so that it is tested without a browser.
import type { FilterIndex, FilterRow } from '../publishing/views/filter-index.ts';

export type FilterChoice = Record<'q' | 'type' | 'office' | 'topic' | 'status' | 'level' | 'limit' | 'sort', string>;

/** Statuses shown when none is chosen: those of powers that exist. */
const CURRENT = new Set(['inForce', 'future', 'suspended']);

/** The rows that match everything chosen. `limit` is a range of working days, "1-5" or one number. */
export function chosenRows({ offices, types, rows }: FilterIndex, choice: FilterChoice, typeName: (id: string) => string = (id) => id): FilterRow[] {
  const query = choice.q.toLowerCase().split(/\s+/).filter(Boolean);
  const [least = 0, most = least] = choice.limit.split('-').map(Number);
  const found = rows.filter(([, name, office, type, status, levels, topics, days]) => {
    if (choice.status ? status !== choice.status : !CURRENT.has(status)) return false;
    if (choice.type && types[type] !== choice.type) return false;
    if (choice.office && offices[office] !== choice.office) return false;
    if (choice.topic && !topics.includes(choice.topic)) return false;
    if (choice.level && !levels.includes(choice.level)) return false;
    if (choice.limit && (days < least || days > most)) return false;
    const text = `${name} ${typeName(types[type] ?? '')}`.toLowerCase();
    return query.every((word) => text.includes(word));
  });
  const order = ORDERS[choice.sort];
  return order ? found.sort(order) : found;
}

const collator = new Intl.Collator('zh-CN');
const ORDERS: Record<string, (a: FilterRow, b: FilterRow) => number> = {
  name: (a, b) => collator.compare(a[1], b[1]),
  limit: (a, b) => a[7] - b[7],
  updated: (a, b) => (a[9] < b[9] ? 1 : a[9] > b[9] ? -1 : 0),
};
