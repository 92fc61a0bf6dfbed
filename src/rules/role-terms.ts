// Who holds a role on a day, for rules over the roster.
import type { Roster } from '../model/schema-types.ts';

type Person = Roster['people'][number];

/** People who hold one of the roles on an ISO date. */
export const holdersOf = (people: readonly Person[], roles: readonly string[], day: string, acting = true): Person[] =>
  people.filter(({ terms }) => terms.some((term) => roles.includes(term.role) && term.from <= day && (term.to === undefined || day <= term.to) && (acting || !term.acting)));

/** Whether two terms have a day in common. */
export const overlap = (one: Person['terms'][number], other: Person['terms'][number]): boolean => one.from <= (other.to ?? '9999-12-31') && other.from <= (one.to ?? '9999-12-31');
