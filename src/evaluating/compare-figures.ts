// Numbers once published that cannot both be right, or that need a word on why they differ (R52, R66).
import type { Entry } from '../model/register.ts';
import type { Figure } from '../model/schema-types.ts';

/** The number to compare by: the percentage as published, what part and whole give, or the value. */
export function numberOf({ percent, part, whole, value }: Pick<Figure, 'percent' | 'part' | 'whole' | 'value'>): number | undefined {
  return percent ?? (part !== undefined && whole ? Math.round((1000 * part) / whole) / 10 : value);
}

/** `same`: one definition and period, two numbers. `unexplained`: one topic and overlapping periods, two definitions, and neither says why. `explained`: one of them does. */
export interface Difference {
  kind: 'same' | 'unexplained' | 'explained';
  first: Entry<'figure'>;
  second: Entry<'figure'>;
}

/** All pairs of one office and one topic whose numbers differ over the same time, in the order of the records. */
export function differences(figures: readonly Entry<'figure'>[]): Difference[] {
  const found: Difference[] = [];
  for (const [index, first] of figures.entries()) for (const second of figures.slice(index + 1)) {
    const [a, b] = [first.value, second.value];
    if (a.office !== b.office || plain(a.topic) !== plain(b.topic) || a.period.from > b.period.to || b.period.from > a.period.to) continue;
    const one = plain(a.definition) === plain(b.definition);
    const samePeriod = a.period.from === b.period.from && a.period.to === b.period.to;
    const differ = numberOf(a) !== numberOf(b) || (a.unit ?? '') !== (b.unit ?? '');
    if (!differ || (one && !samePeriod)) continue;
    if (one) found.push({ kind: a.corrected || b.corrected ? 'explained' : 'same', first, second });
    else found.push({ kind: names(a, b.id) || names(b, a.id) ? 'explained' : 'unexplained', first, second });
  }
  return found;
}

const names = ({ differs }: Figure, id: string): boolean => differs?.some(({ figure }) => figure === id) ?? false;

const plain = (text: string): string => text.replace(/[\s，。、；：,.;:（）()“”"]/g, '');
