// Which type of power a record is, by the national code and not by the local id, which each jurisdiction chooses.
import type { Power } from '../model/schema-types.ts';
import type { Register, TaxonomyEntry } from '../model/register.ts';

/** GB/T 39046-2020, appendix A.1: the types whose procedure the law itself lays down. */
export const TYPE_CODES = { licence: '01', penalty: '02', coercion: '03', inspection: '06' } as const;

const known = new WeakMap<Register, Map<string, TaxonomyEntry>>();

/** The taxonomy entry of a type id; remembered per register, because every rule asks for it. */
export function powerTypeOf(register: Register, type: string): TaxonomyEntry | undefined {
  const types = known.get(register) ?? new Map(register.taxonomy('power-types').map((entry) => [entry.id, entry]));
  known.set(register, types);
  return types.get(type);
}

/** The Chinese name of a type, or its id where the taxonomy does not know it. */
export const typeTitle = (register: Register, type: string): string => powerTypeOf(register, type)?.title ?? type;

export const isOfCode = (register: Register, subject: Pick<Power, 'type'>, code: string): boolean => powerTypeOf(register, subject.type)?.code === code;
