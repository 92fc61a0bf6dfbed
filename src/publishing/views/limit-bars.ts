// Statutory against promised limit as lengths of bars, where both have the same unit.
import type { Limit, Power } from '../../model/schema-types.ts';

export interface LimitBars {
  statutory: Limit;
  promised: Limit;
  /** Length of the promised bar in percent of the statutory one; 0 to 100. */
  percent: number;
  /** How much shorter the promise is, in whole percent; 0 where it is equal. */
  cut: number;
  /** False where the units differ: then there is nothing to compare. */
  comparable: boolean;
}

/** Undefined where one of the two has no number of days. A matter done on the spot is a promise of no days. */
export function limitBars(limits: Power['limits']): LimitBars | undefined {
  const { statutory, promised } = limits ?? {};
  if (!statutory || !promised || statutory.kind !== 'days' || !statutory.value) return undefined;
  if (promised.kind === 'immediate') return { statutory, promised, percent: 0, cut: 100, comparable: true };
  if (promised.kind !== 'days' || promised.value === undefined) return undefined;
  const comparable = (statutory.unit ?? 'workingDays') === (promised.unit ?? 'workingDays');
  const percent = Math.min(100, Math.round((promised.value / statutory.value) * 100));
  return { statutory, promised, percent, cut: Math.max(0, 100 - percent), comparable };
}
