// All citations of the register, and what is known about the law each of them names.
import type { IndexedLaw } from '../model/law-index.ts';
import type { Entry, Register } from '../model/register.ts';
import type { Citation, Law } from '../model/schema-types.ts';
import type { Path } from './rule.ts';

export interface Cited {
  entry: Entry;
  at: Path;
  citation: Citation;
}

const found = new WeakMap<Register, readonly Cited[]>();

/** Every citation in powers, flows and leaders' lists, with its place. Gathered once a register: several rules go through them. */
export function citations(register: Register): readonly Cited[] {
  const all = found.get(register) ?? (['power', 'flow', 'leader'] as const).flatMap((kind) => register.all(kind)).flatMap((entry) => [...citationsOf(entry)]);
  found.set(register, all);
  return all;
}

/** The citations of one record; none for kinds of record that cite nothing. */
export function* citationsOf(entry: Entry): Generator<Cited> {
  const { value } = entry;
  if ('legalBasis' in value) yield* listed(entry, ['legalBasis'], value.legalBasis);
  if (entry.kind === 'power') yield* citationsOfPower(entry as Entry<'power'>);
  const [at, steps] = 'procedure' in value ? [['procedure', 'steps'], value.procedure?.steps] : [['steps'], 'steps' in value ? value.steps : undefined];
  for (const [index, step] of (steps ?? []).entries()) if (step.basis) yield* listed(entry, [...at, index, 'basis'], step.basis);
  if (entry.kind === 'leader') for (const [index, power] of (entry as Entry<'leader'>).value.powers.entries()) yield* listed(entry, ['powers', index, 'basis'], power.basis);
}

function* citationsOfPower(entry: Entry<'power'>): Generator<Cited> {
  const power = entry.value;
  for (const key of ['statutory', 'promised'] as const) {
    const basis = power.limits?.[key]?.basis;
    if (basis) yield { entry, at: ['limits', key, 'basis'], citation: basis };
  }
  for (const key of ['duties', 'accountability', 'discretion'] as const) for (const [index, item] of (power[key] ?? []).entries()) if (item.basis) yield* listed(entry, [key, index, 'basis'], item.basis);
  for (const [index, item] of (power.fee?.items ?? []).entries()) yield* listed(entry, ['fee', 'items', index, 'basis'], item.basis);
  yield* listed(entry, ['ending', 'basis'], power.ending?.basis);
}

function* listed(entry: Entry, at: Path, list: readonly Citation[] | undefined): Generator<Cited> {
  for (const [index, citation] of (list ?? []).entries()) yield { entry, at: [...at, index], citation };
}

export interface KnownLaw {
  record?: Law;
  indexed: readonly IndexedLaw[];
}

const looked = new WeakMap<Register, Map<string, KnownLaw | undefined>>();

/** What the county's own records and the imported index say of a cited law; undefined where neither holds it ("unresolved"). */
export function knownLaw(register: Register, citation: Citation): KnownLaw | undefined {
  const memory = looked.get(register) ?? new Map<string, KnownLaw | undefined>();
  looked.set(register, memory);
  const key = citation.law ?? `《${citation.title ?? ''}》`;
  if (!memory.has(key)) memory.set(key, lookUp(register, citation));
  return memory.get(key);
}

function lookUp(register: Register, citation: Citation): KnownLaw | undefined {
  const record = register.lawOf(citation)?.value;
  const indexed = register.lawIndex.editions(record?.title ?? citation.title ?? '');
  return record || indexed.length ? { indexed, ...(record ? { record } : {}) } : undefined;
}

/** The title a reader knows the law by, in brackets. */
export function citedTitle(register: Register, citation: Citation): string {
  return `《${(knownLaw(register, citation)?.record?.title ?? citation.title ?? citation.law ?? '').replace(/[《》]/g, '')}》`;
}

/** 第十二条之一 as people cite it in records: 第12条之一 is written 第12条之1. */
export const articleName = ({ article, subArticle }: Pick<Citation, 'article' | 'subArticle'>): string => `第${article}条${subArticle ? `之${subArticle}` : ''}`;
