// What search knows of a page: where it is, what it is called, and all the text a reader would see there.
import type { Kind } from '../model/kinds.ts';
import type { Entry, Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { readerTexts } from './reader-texts.ts';

export interface SearchRecord {
  /** Address below the site's root: a page, e.g. `powers/dig-permit/`, or a place on one, e.g. `staff/#inspector`. */
  url: string;
  kind: string;
  title: string;
  office?: string;
  type?: string;
  status?: string;
  /** Of a record that was disclosed on a day. */
  year?: string;
  codes?: string[];
  aliases?: string[];
  /** Titles of the laws that are cited by article. */
  laws?: string[];
  /** Each text is searched on its own: a phrase never runs from one into the next. */
  texts: string[];
}

/** A power with everything on its page; office, laws and taxonomy words by their names. */
export function powerSearchRecord({ id, value: power }: Entry<'power'>, register: Register, schemas: Schemas): SearchRecord {
  const office = register.titleOf('office', power.office);
  const type = register.titleOf('power-type', power.type);
  const cited = new Set<string>();
  const texts = distinct([power.name, office, type, ...readerTexts(schemas.get('power') ?? {}, power, { register, schemas, cited })]);
  return {
    url: `powers/${id}/`, kind: 'power', title: power.name, office, type, status: power.status,
    codes: [...(power.codes ?? []), ...(power.subItems ?? []).flatMap((item) => item.code ?? [])].map((code) => code.value),
    aliases: power.aliases ?? [],
    laws: [...cited],
    texts,
  };
}

/** Any other record: its own visible text, and the names it is filed under. */
export function otherSearchRecord(kind: Exclude<Kind, 'power'>, { id, value, body }: Entry, url: string, register: Register, schemas: Schemas): SearchRecord {
  const title = titleOf(kind, id, value, register);
  const office = 'office' in value && typeof value.office === 'string' ? register.titleOf('office', value.office) : undefined;
  const aliases = [...('aliases' in value && Array.isArray(value.aliases) ? value.aliases.map(String) : []), ...(kind === 'supervisor' ? [SUPERVISOR] : [])];
  const number = 'number' in value && typeof value.number === 'string' ? [value.number] : [];
  const paragraphs = body ? body.text.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean) : [];
  const cited = new Set<string>();
  const texts = distinct([title, ...number, ...readerTexts(schemas.get(kind) ?? {}, value, { register, schemas, cited, ...(kind === 'law' ? { law: title } : {}) }), ...paragraphs]);
  // Whoever checks a badge types its number.
  const codes = 'licence' in value && typeof value.licence === 'string' ? [value.licence] : [];
  const year = 'date' in value && typeof value.date === 'string' && value.date !== 'unknown' ? { year: value.date.slice(0, 4) } : {};
  return { url, kind, title, ...(office ? { office } : {}), ...year, ...(codes.length ? { codes } : {}), aliases, laws: [...cited], texts };
}

/** What a supervisor is called whose name is not published, and what people type who look for one. */
const SUPERVISOR = '公开监督员';

/** A post with its holder; a supervisor by number where there is no name; anything else by its own title. */
function titleOf(kind: Kind, id: string, value: object, register: Register): string {
  const part = (key: string): string => (key in value ? String(value[key as keyof typeof value]) : '');
  if (kind === 'staff') return [part('post'), part('name')].filter(Boolean).join(' ');
  if (kind === 'supervisor') return part('name') || [SUPERVISOR, part('number')].filter(Boolean).join(' ');
  return register.titleOf(kind, id);
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
