// Which disclosures name a record: the meetings and decisions on the page of a power, what was done on the page of a meeting.
import type { Kind } from '../../model/kinds.ts';
import { DISCLOSURES, pagesOf, recordAddress } from '../../model/record-pages.ts';
import type { Entry, Register } from '../../model/register.ts';
import { referencePaths, type ReferencePath, type Schemas } from '../../model/schemas.ts';

export interface LinkBack {
  kind: Kind;
  title: string;
  path: string;
  date?: string;
}

/** `power/food-licence` → the disclosures that name it, newest first. What an office publishes itself does not name it: its page lists that apart. */
export function linksBack(register: Register, schemas: Schemas): Record<string, LinkBack[]> {
  const links: Record<string, LinkBack[]> = {};
  for (const { kind } of DISCLOSURES) {
    const paths = referencePaths(schemas, kind).filter(({ target }) => pagesOf(target));
    for (const entry of register.all(kind)) {
      for (const target of new Set(paths.flatMap((path) => targetsOf(entry, path)))) if (target !== `${kind}/${entry.id}` && target !== `office/${officeOf(entry)}`) (links[target] ??= []).push(linkTo(register, entry));
    }
  }
  for (const own of Object.values(links)) own.sort((a, b) => newestFirst(a, b));
  return links;
}

const officeOf = ({ value }: Entry): string => ('office' in value && typeof value.office === 'string' ? value.office : '');

/** A link to a record of a kind with pages. */
export function linkTo(register: Register, { kind, id, value }: Entry): LinkBack {
  const date = dateOf(value);
  return { kind, title: register.titleOf(kind, id), path: recordAddress(kind, id) ?? '', ...(date ? { date } : {}) };
}

/** The day by which lists order a record; one that the source does not tell is none. */
export const dateOf = (value: object): string | undefined => ('date' in value && typeof value.date === 'string' ? (value.date === 'unknown' ? undefined : value.date) : 'updated' in value && typeof value.updated === 'string' ? value.updated : undefined);

/** Later days before earlier ones, none last; of one day by address, so that the order is always the same. */
export const newestFirst = (a: { date?: string; path: string }, b: { date?: string; path: string }): number => compare(b.date ?? '', a.date ?? '') || compare(a.path, b.path);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const targetsOf = ({ value }: Entry, { path, target }: ReferencePath): string[] => valuesAt(value, path).map((id) => `${target}/${id}`);

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item: unknown) => valuesAt(item, rest)) : [];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}
