// The home page: what people come for most, counts by type and office, and what was updated last.
import type { Register } from '../../model/register.ts';
import type { PowerRow } from './power-list-view.ts';
import type { PowerLink } from './power-view.ts';
import { isListed } from './site-view.ts';

export interface CountedLink {
  id: string;
  count: number;
}

export interface HomeView {
  types: CountedLink[];
  offices: CountedLink[];
  /** The first topic that is for the public alone: no power of its is internal, and it belongs to no network of supervision. */
  popular?: { id: string; powers: PowerLink[] };
  /** Other topics with powers over the public, in their order; networks and internal matters have their place on the page of topics. */
  topics: CountedLink[];
  newest: PowerRow[];
}

const NEWEST = 6;
const MOST_POPULAR = 12;

/** Types in the order of the taxonomy, offices in the order of their files; neither without powers. */
export function homeView(register: Register, rows: readonly PowerRow[]): HomeView {
  const listed = rows.filter((row) => isListed(row) && row.family === 'external');
  const topics = publicTopics(register, rows);
  const popular = topics.find((topic) => topic.rows.every(({ family }) => family === 'external'));
  return {
    types: counted(register.taxonomy('power-types').map(({ id }) => id), listed, (row) => [row.type]),
    // An office and a topic count all that is on the list, internal powers too, as their own pages do.
    offices: counted(register.all('office').map(({ id }) => id), rows.filter(isListed), (row) => [row.office]),
    ...(popular ? { popular: { id: popular.id, powers: popular.rows.slice(0, MOST_POPULAR).map(({ id, name }) => ({ id, name })) } } : {}),
    topics: topics.filter((topic) => topic !== popular && topic.rows.some(({ family }) => family === 'external')).map(({ id, rows: { length: count } }) => ({ id, count })),
    newest: listed.filter((row) => row.updated).sort((a, b) => compare(b.updated ?? '', a.updated ?? '') || compare(a.id, b.id)).slice(0, NEWEST),
  };
}

/** Topics outside the networks of supervision, with their powers on the list in the order of the topic. */
function publicTopics(register: Register, rows: readonly PowerRow[]): { id: string; rows: PowerRow[] }[] {
  const topics = register.all('topic').filter(({ value }) => !value.network).sort((a, b) => (a.value.order ?? 1e6) - (b.value.order ?? 1e6));
  return topics
    .map(({ id, value }) => {
      const place = new Map(value.powers.map((power, index) => [power, index]));
      const order = (row: PowerRow): number => place.get(row.id) ?? place.size;
      return { id, rows: rows.filter((row) => isListed(row) && row.topics.includes(id)).sort((a, b) => order(a) - order(b)) };
    })
    .filter((topic) => topic.rows.length > 0);
}

/** How many rows each id has; ids without rows are left out. */
export function counted(ids: readonly string[], rows: readonly PowerRow[], keys: (row: PowerRow) => readonly string[]): CountedLink[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ids.map((id) => ({ id, count: counts.get(id) ?? 0 })).filter(({ count }) => count > 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
