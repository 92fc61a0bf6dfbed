// All citations of the register, and what is known about the law each of them names.
import type { IndexedLaw } from '../model/law-index.ts';
import type { Entry, Register } from '../model/register.ts';
import type { Citation, Law } from '../model/schema-types.ts';
import type { Path } from './rule.ts';
import { procedures } from './procedures.ts';

export interface Cited {
  entry: Entry;
  at: Path;
  citation: Citation;
}

const found = new WeakMap<Register, readonly Cited[]>();

/** Every citation in powers, flows and leaders' lists, with its place. Gathered once a register: several rules go through them. */
export function citations(register: Register): readonly Cited[] {
  const all = found.get(register) ?? [...gathered(register)];
  found.set(register, all);
  return all;
}

function* gathered(register: Register): Generator<Cited> {
  for (const entry of register.all('power')) {
    const power = entry.value;
    yield* listed(entry, ['legalBasis'], power.legalBasis);
    for (const key of ['statutory', 'promised'] as const) yield* listed(entry, ['limits', key], power.limits?.[key]?.basis && [power.limits[key].basis], 'basis');
    for (const key of ['duties', 'accountability', 'discretion'] as const) for (const [index, item] of (power[key] ?? []).entries()) yield* listed(entry, [key, index, 'basis'], item.basis);
    for (const [index, item] of (power.fee?.items ?? []).entries()) yield* listed(entry, ['fee', 'items', index, 'basis'], item.basis);
    yield* listed(entry, ['ending', 'basis'], power.ending?.basis);
  }
  for (const entry of register.all('flow')) yield* listed(entry, ['legalBasis'], entry.value.legalBasis);
  for (const { entry, at, steps } of procedures(register)) for (const [index, step] of steps.entries()) yield* listed(entry, [...at, index, 'basis'], step.basis);
  for (const entry of register.all('leader')) for (const [index, power] of entry.value.powers.entries()) yield* listed(entry, ['powers', index, 'basis'], power.basis);
}

function* listed(entry: Entry, at: Path, list: readonly Citation[] | undefined, single?: string): Generator<Cited> {
  for (const [index, citation] of (list ?? []).entries()) yield { entry, at: single ? [...at, single] : [...at, index], citation };
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
