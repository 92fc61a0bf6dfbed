// Schema + record → what a page says of it: every filled field under its title, ids by names, fixed values in words. Pure.
import type { Bilingual } from '../../i18n/language.ts';
import { recordAddress } from '../../model/record-pages.ts';
import { taxonomyOf, type Register } from '../../model/register.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import { propertyOf, resolve, sharedPart, type Schemas } from '../../model/schemas.ts';
import type { Citation, Contact, Document, Limit } from '../../model/schema-types.ts';
import { citationViews } from './citation-view.ts';
import type { FactValue, RecordFact } from './record-facts.ts';

/** What the head of a page says, or nobody needs to read. */
const UNSAID = new Set(['title', 'name', 'audience', 'embargo', 'provenance']);

/** A table with more columns is unreadable on any screen. */
const MOST_COLUMNS = 6;

const YES: Bilingual = { zh: '是', en: 'Yes' };
const NO: Bilingual = { zh: '否', en: 'No' };

interface Context {
  register: Register;
  schemas: Schemas;
  /** For tables that are read back: where two records have one name, the id stands for it. */
  exact?: true;
}

/** The facts of a record in the order of its schema; nothing for absent or empty fields. */
export function recordView(kind: string, value: object, register: Register, schemas: Schemas): RecordFact[] {
  const schema = schemas.get(kind);
  return schema ? factsOf(schema, value, { register, schemas }).filter(({ field }) => !UNSAID.has(field)) : [];
}

function factsOf(raw: SchemaNode, value: object, context: Context): RecordFact[] {
  const node = resolve(context.schemas, raw);
  const known = Object.keys(node.properties ?? {}).filter((field) => field !== 'id' && Object.hasOwn(value, field));
  return known.flatMap((field) => {
    const child = propertyOf(node, field);
    const own = child && !child.readOnly ? factValue(child, (value as Record<string, unknown>)[field], context) : undefined;
    return child && own ? [{ field, title: own.is === 'number' && own.unit ? withoutUnit(titleOf(resolve(context.schemas, child), field)) : titleOf(resolve(context.schemas, child), field), value: own }] : [];
  });
}

const titleOf = (node: SchemaNode, field: string): Bilingual => ({ zh: node.title ?? field, ...(node.titleEn ? { en: node.titleEn } : {}) });

/** What a checked value says, by its schema; undefined where it says nothing. */
export function factValue(raw: SchemaNode, value: unknown, context: Context): FactValue | undefined {
  const node = resolve(context.schemas, raw);
  if (Array.isArray(value)) return value.length ? listValue(node.items ?? {}, value, context) : undefined;
  if (typeof value === 'string') return value ? stringValue(node, sharedPart(raw), value, context) : undefined;
  if (typeof value === 'number') return { is: 'number', number: value, ...unitOf(node), ...(isYear(node) ? { year: true } : {}) };
  if (typeof value === 'boolean') return { is: 'words', words: value ? YES : NO };
  if (typeof value !== 'object' || value === null) return undefined;
  // The schema has been checked, so a shared part has the shape of its name.
  const shared = sharedPart(raw);
  if (shared === 'limit') return { is: 'limit', limit: value as Limit };
  if (shared === 'document') return { is: 'document', ...(value as Document) };
  if (shared === 'citation') return { is: 'citations', citations: citationViews(context.register, [value as Citation]) };
  if (shared === 'contact') return { is: 'contacts', contacts: [value as Contact] };
  const facts = factsOf(raw, value, context);
  const [from, to] = facts.map((fact) => fact.value);
  if (facts.map(({ field }) => field).join() === 'from,to' && from?.is === 'date' && to?.is === 'date') return { is: 'period', from: from.date, to: to.date };
  return facts.length ? { is: 'facts', facts } : undefined;
}

/** By the range that the schema allows. */
const isYear = ({ type, minimum = 0, maximum = 0 }: SchemaNode): boolean => type === 'integer' && minimum >= 1900 && maximum <= 2200;

/** The unit a schema declares, or the 元 that its title ends with. */
function unitOf({ title, unit, unitEn }: SchemaNode): { unit?: Bilingual } {
  if (unit) return { unit: { zh: unit, ...(unitEn ? { en: unitEn } : {}) } };
  return title?.endsWith('（元）') ? { unit: { zh: '元', en: 'yuan' } } : {};
}

const withoutUnit = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh.replace(/（元）$/, ''), ...(en ? { en: en.replace(/ \([^()]*\)$/, '') } : {}) });

function stringValue(node: SchemaNode, shared: string | undefined, value: string, { register, exact }: Context): FactValue {
  if (node.refersTo) {
    const taxonomy = taxonomyOf(node.refersTo);
    const term = taxonomy && register.taxonomy(taxonomy).find(({ id }) => id === value);
    if (term) return { is: 'words', words: { zh: term.title, ...(term.titleEn ? { en: term.titleEn } : {}) } };
    const path = register.exists(node.refersTo, value) ? recordAddress(node.refersTo, value) : undefined;
    return { is: 'record', name: exact && isShared(register, node.refersTo, value) ? value : register.titleOf(node.refersTo, value), ...(path ? { path } : {}) };
  }
  if (node.enum) return { is: 'words', words: { zh: node.enumTitles?.[value] ?? value, ...(node.enumTitlesEn?.[value] ? { en: node.enumTitlesEn[value] } : {}) } };
  if (node.format === 'date') return { is: 'date', date: value };
  if (shared === 'link') return { is: 'link', href: value };
  if (shared === 'phone') return { is: 'phone', phone: value };
  return { is: 'text', text: value };
}

function listValue(items: SchemaNode, values: readonly unknown[], context: Context): FactValue | undefined {
  const shared = sharedPart(items);
  if (shared === 'citation') return { is: 'citations', citations: citationViews(context.register, values as Citation[]) };
  if (shared === 'contact') return { is: 'contacts', contacts: values as Contact[] };
  const node = resolve(context.schemas, items);
  if (node.properties && shared !== 'limit' && shared !== 'document') {
    const groups = values.flatMap((value) => (typeof value === 'object' && value !== null ? [factsOf(items, value, context)] : [])).filter((facts) => facts.length > 0);
    return groups.length ? (tableOf(groups, Object.keys(node.properties)) ?? { is: 'groups', groups }) : undefined;
  }
  const found = values.flatMap((value) => factValue(items, value, context) ?? []);
  return found.length ? { is: 'list', items: found } : undefined;
}

/** A table where every item has only plain values and there are few columns; undefined elsewhere. */
function tableOf(groups: readonly RecordFact[][], order: readonly string[]): FactValue | undefined {
  const all = groups.flat();
  const columns = order.flatMap((field) => all.find((fact) => fact.field === field) ?? []).map(({ field, title }) => ({ field, title }));
  if (columns.length > MOST_COLUMNS || all.some(({ value }) => !isPlain(value))) return undefined;
  return { is: 'table', columns, rows: groups.map((facts) => columns.map(({ field }) => facts.find((fact) => fact.field === field)?.value ?? null)) };
}

const isPlain = (value: FactValue): boolean => !['facts', 'groups', 'table', 'citations', 'contacts'].includes(value.is);

const shared = new WeakMap<Register, Map<string, Set<string>>>();

/** True where another record or term has the same name. */
function isShared(register: Register, target: string, id: string): boolean {
  const targets = shared.get(register) ?? new Map<string, Set<string>>();
  shared.set(register, targets);
  let ids = targets.get(target);
  if (!ids) {
    const byName = Map.groupBy(register.idsOf(target), (one) => register.titleOf(target, one));
    ids = new Set([...byName.values()].filter((all) => all.length > 1).flat());
    targets.set(target, ids);
  }
  return ids.has(id);
}
