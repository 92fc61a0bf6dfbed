// What the rules about a yearly number of evaluations have in common: years that are over, counted by what they hold.
import { heldIn, yearsDue } from '../evaluating/years.ts';
import type { Entry } from '../model/register.ts';
import type { RuleContext } from './rule.ts';

interface Yearly {
  /** What must be held, e.g. 日常评议. */
  name: string;
  least: number;
  matches(value: Entry<'evaluation'>['value']): boolean;
  help(year: number, held: number, wanted: number): string;
}

/** Reports every complete year with fewer than the adopted number; pinned to the last evaluation of the year, or to the first of all. */
export function reportMissingYears({ register, today, value, report }: RuleContext, { name, least, matches, help }: Yearly): void {
  const wanted = value(least);
  if (wanted === 'unknown') return;
  for (const year of yearsDue(register, today)) {
    const held = heldIn(register, year, matches).length;
    if (held >= wanted) continue;
    const entry = heldIn(register, year, () => true).at(-1) ?? register.all('evaluation')[0];
    if (entry) report({ entry, at: ['year'], message: held === 0 ? `${year} 年没有${name}。` : `${year} 年只有 ${held} 次${name}，应当不少于 ${wanted} 次。`, help: help(year, held, wanted) });
  }
}
