// Which years an evaluation must exist for: from the first one on the list to the last year that is over.
import type { Entry, Register } from '../model/register.ts';

/** Complete years since the first evaluation of the jurisdiction, ascending. */
export function yearsDue(register: Register, today: string): number[] {
  const years = register.all('evaluation').map(({ value }) => value.year);
  const [first, last] = [Math.min(...years), Number(today.slice(0, 4)) - 1];
  return years.length === 0 || first > last ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Evaluations of a year that match. */
export const heldIn = (register: Register, year: number, matches: (value: Entry<'evaluation'>['value']) => boolean): Entry<'evaluation'>[] => register.all('evaluation').filter(({ value }) => value.year === year && matches(value));
