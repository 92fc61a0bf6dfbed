// What search knows of a page: where it is, what it is called, and all the text a reader would see there.
import type { Entry, Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { resolve } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import { chineseNumeral } from './chinese-numeral.ts';

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
  /** Each text is searched on its own: a phrase never runs from one into the next. */
  texts: string[];
}

/** A power with everything on its page; office, laws and taxonomy words by their names. */
export function powerSearchRecord({ id, value: power }: Entry<'power'>, register: Register, schemas: Schemas): SearchRecord {
  const office = register.titleOf('office', power.office);
  const type = register.titleOf('power-type', power.type);
  const schema = schemas.get('power');
  return {
    url: `powers/${id}/`, kind: 'power', title: power.name, office, type, status: power.status,
    codes: (power.codes ?? []).map((code) => code.value),
    aliases: power.aliases ?? [],
    texts: [...new Set([power.name, office, type, ...citations(power.legalBasis ?? [], register), ...(schema ? visibleTexts(schemas, schema, power) : [])])],
  };
}

/** Any other record: its own visible text, and the names it is filed under. */
export function otherSearchRecord(kind: 'office' | 'law' | 'flow' | 'leader' | 'staff' | 'topic' | 'institution', { id, value, body }: Entry, url: string, register: Register, schemas: Schemas): SearchRecord {
  const schema = schemas.get(kind);
  const office = 'office' in value && typeof value.office === 'string' ? register.titleOf('office', value.office) : undefined;
  const aliases = 'aliases' in value && Array.isArray(value.aliases) ? value.aliases : [];
  const texts = [...(schema ? visibleTexts(schemas, schema, value) : []), ...(office ? [office] : []), ...(body ? body.text.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean) : [])];
  return { url, kind, title: register.titleOf(kind, id), ...(office ? { office } : {}), aliases, texts: [...new Set(texts)] };
}

/** Law and article as one text: in 97 of 100 real citations an edition stands between them, and no phrase would find the pair. */
function citations(basis: readonly { law?: string; title?: string; article?: number }[], register: Register): string[] {
  return basis.flatMap((citation) => {
    const title = citation.title ?? (citation.law ? register.titleOf('law', citation.law) : '');
    const { article } = citation;
    return article ? [title, `${title}第${chineseNumeral(article)}条`, `${title}第${article}条`] : [title];
  });
}

/** Every text leaf of a record: not ids, fixed values, dates or addresses, which are words of the machine. */
function visibleTexts(schemas: Schemas, raw: SchemaNode, value: unknown): string[] {
  const node = resolve(schemas, raw);
  if (typeof value === 'string') return node.enum || node.refersTo || node.format || node.pattern ? [] : [value];
  if (Array.isArray(value)) return node.items ? value.flatMap((item: unknown) => visibleTexts(schemas, node.items ?? {}, item)) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (node.properties?.[key] && key !== 'provenance' ? visibleTexts(schemas, node.properties[key], item) : []));
}
