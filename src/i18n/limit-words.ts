// Time limits in words: "20 个工作日，约 4 周".
import type { Limit } from '../model/schema-types.ts';
import type { Language } from './language.ts';

const UNITS: Record<Language, Record<NonNullable<Limit['unit']>, (value: number) => string>> = {
  zh: {
    workingDays: (value) => `${value} 个工作日`,
    calendarDays: (value) => `${value} 天`,
    months: (value) => `${value} 个月`,
    years: (value) => `${value} 年`,
    hours: (value) => `${value} 小时`,
  },
  en: {
    workingDays: (value) => plural(value, 'working day'),
    calendarDays: (value) => plural(value, 'calendar day'),
    months: (value) => plural(value, 'month'),
    years: (value) => plural(value, 'year'),
    hours: (value) => plural(value, 'hour'),
  },
};

const KINDS: Record<Language, Record<Exclude<Limit['kind'], 'days'>, string>> = {
  zh: { immediate: '当场办结', none: '法律没有规定', unknown: '原文缺失，暂不明确' },
  en: { immediate: 'on the spot', none: 'no limit in law', unknown: 'unknown: lost in the source' },
};

/** A limit without its rough length, for tables: "20 个工作日". */
export function limitShort(limit: Limit | undefined, lang: Language): string {
  if (!limit) return '';
  if (limit.kind !== 'days') return KINDS[lang][limit.kind];
  return limit.value === undefined ? KINDS[lang].unknown : UNITS[lang][limit.unit ?? 'workingDays'](limit.value);
}

/** The limit of one step. What is done on the spot need not end the matter there ("不予受理" is no "办结"), and what has no limit is the applicant's own affair. */
export function stepLimit(limit: Limit | undefined, lang: Language): string {
  if (limit?.kind === 'immediate') return lang === 'zh' ? '当场' : 'on the spot';
  if (limit?.kind === 'none') return lang === 'zh' ? '不限时' : 'no limit';
  return limitShort(limit, lang);
}

/** A limit with its rough length in weeks or months where that says more: "20 个工作日，约 4 周". */
export function limitWords(limit: Limit | undefined, lang: Language): string {
  const rough = limit && roughLength(limit, lang);
  return rough ? `${limitShort(limit, lang)}${lang === 'zh' ? '，' : ', '}${rough}` : limitShort(limit, lang);
}

/** A working week has five working days, a month about 21; calendar days count sevens and thirties. */
function roughLength(limit: Limit, lang: Language): string | undefined {
  if (limit.kind !== 'days' || limit.value === undefined || limit.unit === 'months' || limit.unit === 'years' || limit.unit === 'hours') return undefined;
  const [week, month] = limit.unit === 'calendarDays' ? [7, 30] : [5, 21];
  const weeks = Math.round((limit.value / week) * 2) / 2;
  if (weeks < 1) return undefined;
  if (weeks <= 8) return lang === 'zh' ? `约 ${Math.floor(weeks)} 周${weeks % 1 ? '半' : ''}` : `about ${plural(weeks, 'week')}`;
  const months = Math.round((limit.value / month) * 2) / 2;
  return lang === 'zh' ? `约 ${months % 1 ? `${Math.floor(months)} 个半` : `${months} 个`}月` : `about ${plural(months, 'month')}`;
}

const plural = (value: number, word: string): string => `${value} ${word}${value === 1 ? '' : 's'}`;
