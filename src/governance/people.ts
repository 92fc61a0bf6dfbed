// Who somebody is, by the roster of the base, and which roles they hold on a day.
import type { Roster } from '../model/schema-types.ts';
import type { Actor, ChangedFile, Request } from './facts.ts';
import { canonical } from './canonical.ts';

export type Person = Roster['people'][number];
export type Term = Person['terms'][number];

/** The person whose account on a forge this is. Names are not looked at: they can be taken over. `ambiguous` where the roster gives one account to two. */
export function personOf(roster: Roster, { forge, id }: Actor): Person | 'ambiguous' | undefined {
  if (forge === undefined || id === undefined) return undefined;
  const found = roster.people.filter(({ identities }) => identities?.some((identity) => identity.forge === forge && identity.id === id));
  return found.length > 1 ? 'ambiguous' : found[0];
}

/** Everybody whom an author may be: by account, by the address of a commit, by the name of an account. Too many rather than too few: they only exclude. */
export function possiblePeople(roster: Roster, { forge, id, login, email }: Actor): Person[] {
  const address = email?.trim().toLowerCase();
  const hidden = /^(?:(\d{1,15})\+)?([a-z0-9][a-z0-9._-]*)@users\.noreply\.github\.com$/.exec(address ?? '');
  const accounts = [
    ...(forge && id !== undefined ? [{ forge, id }] : []),
    ...(hidden?.[1] ? [{ forge: 'github' as const, id: Number(hidden[1]) }] : []),
  ];
  const names = [login, hidden?.[2]].flatMap((name) => (name ? [name.toLowerCase()] : []));
  return roster.people.filter(({ identities = [], emails = [] }) => identities.some((identity) => accounts.some((account) => account.forge === identity.forge && account.id === identity.id) || (identity.login !== undefined && names.includes(identity.login.toLowerCase()))) || (address !== undefined && emails.some((own) => own.toLowerCase() === address)));
}

/** Roster ids of everybody who made the change: author of the request, authors, committers and co-authors of its commits, whoever pushed last. */
export function makersOf(roster: Roster, { author, commits, lastPusher }: Request): Set<string> {
  const actors = [author, ...commits.flatMap((commit) => [commit.author, commit.committer, ...commit.coAuthors]), ...(lastPusher === null || lastPusher === 'unknown' ? [] : [lastPusher])];
  return new Set(actors.flatMap((actor) => possiblePeople(roster, actor).map(({ id }) => id)));
}

/** Day in China of a moment (ISO with offset); undefined where it is none. */
export function dayOf(moment: string): string | undefined {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? undefined : new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}

const within = (day: string, { from, to }: { from?: string; to?: string }): boolean => (from === undefined || from <= day) && (to === undefined || day <= to);

/** Terms of a person in one of the roles, on a day; without a day, ever. */
export function termsOf(person: Person, roles: readonly string[], day?: string): Term[] {
  return person.terms.filter((term) => roles.includes(term.role) && (day === undefined || within(day, term)));
}

/** Why a person must keep out of a record on a day; undefined where nothing says so. */
export function recusalOf(person: Person, record: string, offices: readonly string[], day: string): string | undefined {
  return person.recusals?.find((recusal) => within(day, recusal) && (recusal.record === record || (recusal.office !== undefined && offices.includes(recusal.office)) || (recusal.record === undefined && recusal.office === undefined)))?.reason;
}

/** Roster ids of people whose own entry a change touches: they may not approve it. */
export function ownEntries(roster: Roster, files: readonly ChangedFile[]): Set<string> {
  const ids = new Set<string>();
  for (const { before, after } of files) {
    if (before?.record?.kind !== 'roster' && after?.record?.kind !== 'roster') continue;
    const [was, is] = [before, after].map((state) => entriesIn(state?.record?.value['people']));
    for (const id of roster.people.map((person) => person.id)) if (was?.get(id) !== is?.get(id)) ids.add(id);
  }
  return ids;
}

function entriesIn(people: unknown): Map<string, string> {
  const entries = Array.isArray(people) ? people : [];
  return new Map(entries.map((entry: unknown) => [typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : '', canonical(entry)]));
}
