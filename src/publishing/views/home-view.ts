// The home page: counts by type and office, and what was updated last.
import type { Register } from '../../model/register.ts';
import type { PowerRow } from './power-list-view.ts';
import { isListed } from './site-view.ts';

export interface CountedLink {
  id: string;
  count: number;
}

export interface HomeView {
  types: CountedLink[];
  offices: CountedLink[];
  topics: CountedLink[];
  newest: PowerRow[];
}

const NEWEST = 8;

/** Types in the order of the taxonomy, offices in the order of their files; neither without powers. */
export function homeView(register: Register, rows: readonly PowerRow[]): HomeView {
  const listed = rows.filter((row) => isListed(row) && row.family === 'external');
  return {
    types: counted(register.taxonomy('power-types').map(({ id }) => id), listed, (row) => [row.type]),
    // An office and a topic count all that is on the list, internal powers too, as their own pages do.
    offices: counted(register.all('office').map(({ id }) => id), rows.filter(isListed), (row) => [row.office]),
    topics: counted(register.all('topic').sort((a, b) => (a.value.order ?? 1e6) - (b.value.order ?? 1e6)).map(({ id }) => id), rows.filter(isListed), (row) => row.topics),
    newest: listed.filter((row) => row.updated).sort((a, b) => compare(b.updated ?? '', a.updated ?? '') || compare(a.id, b.id)).slice(0, NEWEST),
  };
}

/** How many rows each id has; ids without rows are left out. */
export function counted(ids: readonly string[], rows: readonly PowerRow[], keys: (row: PowerRow) => readonly string[]): CountedLink[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ids.map((id) => ({ id, count: counts.get(id) ?? 0 })).filter(({ count }) => count > 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
