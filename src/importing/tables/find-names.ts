// Names in cells → ids of offices, powers, laws, terms. Whole names only; what the register does not know stays unknown.
import type { Kind } from '../../model/kinds.ts';
import { lawTitle, taxonomyOf, type Register } from '../../model/register.ts';
import { comparable } from '../clean-text.ts';

/** One id; `several` where a name belongs to more than one record; undefined where nothing has that name. */
export type Found = { id: string } | { several: readonly string[] } | undefined;

/** `office` decides between powers of one name. */
export type FindName = (target: string, name: string, office?: string) => Found;

export function findNames(register: Register): FindName {
  const known = new Map<string, Map<string, string[]>>();
  return (target, name, office) => {
    const index = known.get(target) ?? known.set(target, namesOf(register, target)).get(target);
    const ids = index?.get(target === 'law' ? comparable(lawTitle(name)) : comparable(name)) ?? [];
    const own = ids.length > 1 && target === 'power' && office ? ids.filter((id) => register.get('power', id)?.value.office === office) : ids;
    const [first] = own;
    return first === undefined ? undefined : own.length === 1 ? { id: first } : { several: own };
  };
}

function namesOf(register: Register, target: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const put = (name: string | undefined, id: string): void => {
    const key = name === undefined ? '' : comparable(name);
    const ids = names.get(key) ?? [];
    if (key !== '' && !ids.includes(id)) names.set(key, [...ids, id]);
  };
  const taxonomy = taxonomyOf(target);
  for (const term of taxonomy ? register.taxonomy(taxonomy) : []) for (const word of [term.id, term.title, ...(term.synonyms ?? [])]) put(word, term.id);
  if (taxonomy) return names;
  for (const { id, value } of register.all(target as Kind)) {
    put(id, id);
    put(register.titleOf(target, id), id);
    if ('shortName' in value && typeof value.shortName === 'string') put(value.shortName, id);
    if (target === 'law' && 'title' in value) for (const title of [value.title, ...('aliases' in value && Array.isArray(value.aliases) ? value.aliases : [])]) put(lawTitle(String(title)), id);
  }
  return names;
}
