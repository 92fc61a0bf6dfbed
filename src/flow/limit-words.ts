// A time limit in the words of either language.
import type { Limit } from '../model/schema-types.ts';

export type FlowLanguage = 'zh' | 'en';

const UNITS: Record<FlowLanguage, Record<NonNullable<Limit['unit']>, string>> = {
  zh: { workingDays: '个工作日', calendarDays: '个自然日', months: '个月', years: '年', hours: '小时' },
  en: { workingDays: 'working days', calendarDays: 'calendar days', months: 'months', years: 'years', hours: 'hours' },
};
const WORDS: Record<FlowLanguage, Record<'immediate' | 'none' | 'unknown', string>> = {
  zh: { immediate: '当场办结', none: '法律法规未规定时限', unknown: '时限暂不明确（原文缺失）' },
  en: { immediate: 'on the spot', none: 'no limit set by law', unknown: 'limit unknown (lost in the source)' },
};

/** “5 个工作日”, “当场办结”; without the note. */
export function limitWords(limit: Limit, language: FlowLanguage = 'zh'): string {
  if (limit.kind !== 'days') return WORDS[language][limit.kind];
  if (limit.value === undefined) return WORDS[language].unknown;
  const unit = UNITS[language][limit.unit ?? 'workingDays'];
  return `${limit.value} ${language === 'en' && limit.value === 1 ? unit.replace(/s$/, '') : unit}`;
}
