// Numbers of a record in words.
import type { FactValue } from '../publishing/views/record-facts.ts';
import type { Frame } from './frame.ts';

/** "1,234,500 元（123.45 万元）": a large sum is said twice, as people read it. */
export function numberWords({ lang, text }: Frame, { number, unit, year }: Extract<FactValue, { is: 'number' }>): string {
  if (year) return String(number);
  const plain = number.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (!unit) return plain;
  if (lang === 'en') return `${plain} ${text(unit)}`;
  return unit.zh === '元' && Math.abs(number) >= 10_000 ? `${plain} 元（${(number / 10_000).toLocaleString('en-US', { maximumFractionDigits: 4 })} 万元）` : `${plain} ${unit.zh}`;
}
