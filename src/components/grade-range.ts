// The range of one grade of discretion in words: "1000 元以上不满 5000 元". 以上、以下 include the number, 不满、超过 do not.
import type { Power } from '../model/schema-types.ts';

type Grade = Pick<NonNullable<Power['discretion']>[number]['grades'][number], 'min' | 'max' | 'unit' | 'minIncluded' | 'maxIncluded'>;

/** Empty where the grade has no numbers. The upper end is excluded unless said otherwise, except in the last grade. */
export function gradeRange({ min, max, unit = '', minIncluded = true, maxIncluded }: Grade, last: boolean): string {
  const amount = (value: number) => `${value.toLocaleString('zh-CN', { useGrouping: false })} ${unit}`.trim();
  if (min !== undefined && min === max) return amount(min);
  const lower = min === undefined ? '' : `${minIncluded ? '' : '超过 '}${amount(min)}${minIncluded ? '以上' : ''}`;
  const upper = max === undefined ? '' : `${(maxIncluded ?? last) ? '' : '不满 '}${amount(max)}${(maxIncluded ?? last) ? '以下' : ''}`;
  return [lower, upper].filter(Boolean).join('，');
}
