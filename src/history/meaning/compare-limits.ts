// Two time limits → which is slower, and how sure that is.
import type { Language } from '../../i18n/language.ts';
import { limitShort, stepLimit } from '../../i18n/limit-words.ts';
import type { Limit } from '../../model/schema-types.ts';

/** `likely`: the units differ, but however they are counted the answer is the same. */
export type Pace = { is: 'slower' | 'faster'; sure: 'exactly' | 'however counted' } | { is: 'same' | 'unknown' };

export const sameLength = (a: Limit, b: Limit): boolean => a.kind === b.kind && a.value === b.value && (a.kind !== 'days' || (a.unit ?? 'workingDays') === (b.unit ?? 'workingDays'));

/** Never converts: limits of different units are ordered only where their widest readings do not meet. */
export function paceOf(before: Limit, after: Limit): Pace {
  if (sameLength(before, after)) return { is: 'same' };
  if (before.kind === 'unknown' || after.kind === 'unknown') return { is: 'unknown' };
  const [was, is] = [lengthOf(before), lengthOf(after)];
  if (!was || !is) return { is: 'unknown' };
  const sure = before.kind === 'days' && after.kind === 'days' && (before.unit ?? 'workingDays') !== (after.unit ?? 'workingDays') ? 'however counted' : 'exactly';
  if (sure === 'exactly' && before.kind === 'days' && after.kind === 'days') return { is: (after.value ?? 0) > (before.value ?? 0) ? 'slower' : 'faster', sure };
  if (is.least > was.most || (is.least === was.most && is.most > was.most)) return { is: 'slower', sure };
  if (is.most < was.least || (is.most === was.least && was.most > is.most)) return { is: 'faster', sure };
  return { is: 'unknown' };
}

interface Length {
  least: number;
  most: number;
}

/** In calendar days, at the least and at the most. Working days stretch over weekends and the longest holidays; hours may be office hours. */
function lengthOf(limit: Limit): Length | undefined {
  if (limit.kind === 'immediate') return { least: -1, most: -1 };
  if (limit.kind === 'none') return { least: Number.MAX_VALUE, most: Number.MAX_VALUE };
  if (limit.value === undefined) return undefined;
  const { value } = limit;
  switch (limit.unit ?? 'workingDays') {
    case 'workingDays': return { least: value, most: 2 * value + 12 };
    case 'calendarDays': return { least: value, most: value };
    case 'months': return { least: 28 * value, most: 31 * value };
    case 'years': return { least: 365 * value, most: 366 * value };
    case 'hours': return { least: value / 24, most: value / 4 + 12 };
  }
}

/** "20→30 个工作日" where the units are one, else both in full. */
export function limitsInWords(before: Limit, after: Limit, lang: Language, ofStep: boolean): string {
  const say = ofStep ? stepLimit : limitShort;
  if (before.kind === 'days' && after.kind === 'days' && before.value !== undefined && after.value !== undefined && (before.unit ?? 'workingDays') === (after.unit ?? 'workingDays')) return `${before.value}→${say(after, lang)}`;
  return lang === 'zh' ? `由${quoted(before, say)}改为${quoted(after, say)}` : `${say(before, lang)} → ${say(after, lang)}`;
}

const quoted = (limit: Limit, say: typeof stepLimit): string => (limit.kind === 'days' ? ` ${say(limit, 'zh')}` : `“${say(limit, 'zh')}”`);
