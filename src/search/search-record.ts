// What search knows of a page: where it is, what it is called, and all the text a reader would see there.
import type { Entry, Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { readerTexts } from './reader-texts.ts';

export interface SearchRecord {
  /** Address below the site's root, e.g. `powers/dig-permit/`. */
  url: string;
  kind: string;
  title: string;
  office?: string;
  type?: string;
  status?: string;
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
export function otherSearchRecord(kind: 'office' | 'law' | 'flow' | 'leader' | 'staff' | 'topic' | 'institution', { id, value, body }: Entry, url: string, register: Register, schemas: Schemas): SearchRecord {
  const title = register.titleOf(kind, id);
  const office = 'office' in value && typeof value.office === 'string' ? register.titleOf('office', value.office) : undefined;
  const aliases = 'aliases' in value && Array.isArray(value.aliases) ? value.aliases.map(String) : [];
  const number = 'number' in value && typeof value.number === 'string' ? [value.number] : [];
  const paragraphs = body ? body.text.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean) : [];
  const cited = new Set<string>();
  const texts = distinct([title, ...number, ...readerTexts(schemas.get(kind) ?? {}, value, { register, schemas, cited, ...(kind === 'law' ? { law: title } : {}) }), ...paragraphs]);
  return { url, kind, title, ...(office ? { office } : {}), aliases, laws: [...cited], texts };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
