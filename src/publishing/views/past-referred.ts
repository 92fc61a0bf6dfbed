// What the versions of a record refer to, made as small as comparing them in the browser allows.
import type { Kind } from '../../model/kinds.ts';
import { taxonomyOf, type Register } from '../../model/register.ts';
import type { PastRecord } from '../../history/past-record.ts';
import { referencePaths, type Schemas } from '../../model/schemas.ts';
import { citationsIn } from './citation-view.ts';

type Referred = PastRecord['referred'][number];

/** In: every readable version. Out: the records and terms they name, ordered by kind and id. */
export function referredBy(kind: Kind, values: readonly object[], visible: Register, schemas: Schemas): Referred[] {
  const found = new Map<string, Referred>();
  const terms = new Map<string, Set<string>>();
  const add = (one: Referred): void => void found.set(`${one.kind}/${one.id}`, one);
  for (const { path, target } of referencePaths(schemas, kind)) {
    const ids = new Set(values.flatMap((value) => idsAt(value, path)));
    if (taxonomyOf(target)) for (const id of ids) (terms.get(target) ?? terms.set(target, new Set()).get(target))?.add(id);
    else for (const id of ids) if (target !== 'law' && visible.exists(target, id)) add(nameOf(target as Kind, id, visible));
  }
  for (const [target, ids] of terms) {
    const taxonomy = taxonomyOf(target);
    if (taxonomy) add({ kind: 'taxonomy', id: taxonomy, value: { kind: taxonomy, entries: visible.taxonomy(taxonomy).filter(({ id }) => ids.has(id)) } });
  }
  for (const [law, articles] of articlesOf(values, visible)) {
    const { title, aliases, kind: rank, articles: own = [] } = visible.get('law', law)?.value ?? { title: law };
    const kept = own.filter(({ article }) => articles.has(article));
    add({ kind: 'law', id: law, value: { title, ...(aliases ? { aliases } : {}), ...(rank ? { kind: rank } : {}), versions: [], ...(kept.length ? { articles: kept } : {}) } });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** A flow is compared by its steps; of everything else only the name is told. */
function nameOf(kind: Kind, id: string, visible: Register): Referred {
  const steps = kind === 'flow' ? visible.get('flow', id)?.value.steps : undefined;
  return { kind, id, value: { name: visible.titleOf(kind, id), ...(steps ? { steps } : {}) } };
}

/** Laws that citations name, by id or title, and the articles that are cited of each. */
function articlesOf(values: readonly object[], visible: Register): Map<string, Set<unknown>> {
  const articles = new Map<string, Set<unknown>>();
  for (const citation of values.flatMap(citationsIn)) {
    const id = visible.lawOf(citation)?.id;
    if (id !== undefined) (articles.get(id) ?? articles.set(id, new Set()).get(id))?.add(citation.article);
  }
  return articles;
}

/** Ids at a place of a record; `*` stands for every item of a list. */
function idsAt(value: unknown, path: readonly string[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item) => idsAt(item, rest)) : [];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? idsAt(Reflect.get(value, key), rest) : [];
}
