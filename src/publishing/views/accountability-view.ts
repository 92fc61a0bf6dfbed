// The catalogue of accountability: situations and measures, with the powers that name each and the results published (R96).
import type { Register } from '../../model/register.ts';

export interface AccountabilityEntry {
  id: string;
  title: string;
  titleEn?: string;
  description?: string;
  /** Powers whose accountability names it. */
  powers: number;
  /** Published results in which it stands. */
  results: { id: string; title: string; date: string }[];
}

export interface AccountabilityView {
  source?: string;
  entries: AccountabilityEntry[];
}

export function accountabilityView(register: Register): AccountabilityView {
  const powers = register.all('power').filter(({ value }) => value.status !== 'draft');
  const results = register.all('sanction');
  const source = register.all('taxonomy').find(({ value }) => value.kind === 'accountability')?.value.source;
  return {
    ...(source ? { source } : {}),
    entries: register.taxonomy('accountability').map(({ id, title, titleEn, description }) => ({
      id, title, ...(titleEn ? { titleEn } : {}), ...(description ? { description } : {}),
      powers: powers.filter(({ value }) => value.accountability?.some((item) => item.catalogue === id)).length,
      results: results.filter(({ value }) => value.situation === id || value.measures.includes(id)).map((entry) => ({ id: entry.id, title: entry.value.title, date: entry.value.date })),
    })),
  };
}
