// A time-limit cell → a limit. A number with its unit is read; prose is kept as printed and marked unknown, never guessed.
import type { Limit } from '../model/schema-types.ts';
import { NUMERAL, parseNumeral } from '../model/chinese-numerals.ts';

const UNITS: readonly [RegExp, NonNullable<Limit['unit']>][] = [
  [/^个?工作日$/, 'workingDays'],
  [/^个?(?:自然日|日历日)$/, 'calendarDays'],
  [/^个?(?:小时)$/, 'hours'],
  [/^个?月$/, 'months'],
  [/^年$/, 'years'],
];
const AMOUNT = new RegExp(`^(?:自受理之日起)?([${NUMERAL}]{1,6})(个?工作日|个?自然日|个?日历日|个?小时|个?月|年)?(?:内)?$`);

/** `inWorkingDays` where the column's header says so: 法定办结时限（工作日）. */
export function readLimit(text: string, inWorkingDays: boolean): { limit: Limit; understood: boolean } {
  const plain = text.replace(/\s+/g, '').replace(/[。；]$/, '');
  if (/^(?:即办|即时办结|当场办结|当场|即办件|立即办理)$/.test(plain)) return { limit: { kind: 'immediate' }, understood: true };
  if (/^(?:法律)?(?:法规)?(?:无规定|没有规定|未规定|无法定时限|无时限)$/.test(plain)) return { limit: { kind: 'none' }, understood: true };
  const amount = AMOUNT.exec(plain);
  const value = amount?.[1] ? parseNumeral(amount[1]) : undefined;
  const unit = amount?.[2] ? UNITS.find(([pattern]) => pattern.test(amount[2] ?? ''))?.[1] : inWorkingDays ? 'workingDays' : undefined;
  if (value !== undefined && value > 0 && unit) return { limit: { kind: 'days', value, unit }, understood: true };
  return { limit: { kind: 'unknown', note: `原文：${text}` }, understood: false };
}
