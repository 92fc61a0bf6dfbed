// How long a limit lasts at least and at most, in calendar days, so that limits of different units can be compared where that is certain.
import type { Limit } from '../model/schema-types.ts';

interface Bounds {
  least: number;
  most: number;
}

/**
 * Bounds in calendar days; undefined where there is no number.
 * Working days: at best no weekend lies between, at worst every week has one and the longest public holiday (9 days) falls in.
 */
export function durationBounds(limit: Limit): Bounds | undefined {
  if (limit.kind === 'immediate') return { least: 0, most: 0 };
  const value = limit.value;
  if (limit.kind !== 'days' || value === undefined || !limit.unit) return undefined;
  switch (limit.unit) {
    case 'hours': return { least: value / 24, most: value / 24 };
    case 'workingDays': return { least: value, most: value + 2 * Math.ceil(value / 5) + 9 };
    case 'calendarDays': return { least: value, most: value };
    case 'months': return { least: 28 * value, most: 31 * value };
    case 'years': return { least: 365 * value, most: 366 * value };
  }
}

/** -1, 0 or 1 where it is certain which of two limits is longer; undefined where it depends on the calendar. */
export function compareLimits(a: Limit, b: Limit): -1 | 0 | 1 | undefined {
  if (a.kind === 'days' && b.kind === 'days' && a.unit === b.unit && a.value !== undefined && b.value !== undefined) return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  const [first, second] = [durationBounds(a), durationBounds(b)];
  if (!first || !second) return undefined;
  if (first.most < second.least) return -1;
  if (first.least > second.most) return 1;
  return first.least === second.least && first.most === second.most && first.least === first.most ? 0 : undefined;
}

/** Whether the first limit is certainly no longer than the second. */
export function certainlyWithin(a: Limit, b: Limit): boolean {
  if ((compareLimits(a, b) ?? 1) <= 0) return true;
  const [first, second] = [durationBounds(a), durationBounds(b)];
  return first !== undefined && second !== undefined && first.most <= second.least;
}

const UNITS: Record<NonNullable<Limit['unit']>, string> = { workingDays: '个工作日', calendarDays: '日', months: '个月', years: '年', hours: '小时' };
const WORDS = { immediate: '当场办结', none: '没有规定', unknown: '原文缺失' } as const;

/** A limit in words: “20 个工作日”, “当场办结”. */
export const limitInWords = (limit: Limit): string => (limit.kind === 'days' ? `${limit.value ?? '？'} ${UNITS[limit.unit ?? 'workingDays']}` : WORDS[limit.kind]);
