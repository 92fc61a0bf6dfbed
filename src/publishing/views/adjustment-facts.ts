// What lists of changes need of adjustment records: their titles and the day from which they hold.
import type { Register } from '../../model/register.ts';

export interface AdjustmentFacts {
  title(id: string): string | undefined;
  /** First day in force, ISO date. */
  effective(id: string): string | undefined;
}

/** In: a register that holds only what is public. */
export function adjustmentFacts(register: Register): AdjustmentFacts {
  const of = (id: string) => register.get('adjustment', id)?.value;
  return { title: (id) => of(id)?.title, effective: (id) => of(id)?.effective };
}
