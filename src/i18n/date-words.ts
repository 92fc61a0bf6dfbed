// Dates in words.
import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';

/** "2026 年 3 月 1 日" or "1 March 2026". */
export function dateWords(iso: string, lang: Language): string {
  const { year, month, day } = Temporal.PlainDate.from(iso);
  return lang === 'zh' ? `${year} 年 ${month} 月 ${day} 日` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "3 月 1 日" or "1 March": for examples that hold in any year. */
export function dayWords(iso: string, lang: Language): string {
  const { month, day } = Temporal.PlainDate.from(iso);
  return lang === 'zh' ? `${month} 月 ${day} 日` : `${day} ${MONTHS[month - 1]}`;
}

/** The last day of a period that starts the day after `from` (行政诉讼法 and 行政复议法 do not count the first day). */
export function lastDay(from: string, period: { days?: number; months?: number }): string {
  return Temporal.PlainDate.from(from).add(period).toString();
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
