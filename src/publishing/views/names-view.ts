// Names behind ids, for every page that links to something.
import type { Bilingual } from '../../i18n/language.ts';
import type { Register, TaxonomyEntry } from '../../model/register.ts';

export interface TypeName extends DescribedName {
  family: 'external' | 'internal';
  code?: string;
}

/** A taxonomy entry with its meaning. */
export interface DescribedName extends Bilingual {
  description?: Bilingual;
}

export interface NamesView {
  offices: Record<string, string>;
  laws: Record<string, string>;
  types: Record<string, TypeName>;
  topics: Record<string, Bilingual>;
  flows: Record<string, string>;
  audiences: Record<string, DescribedName & { channels: string[] }>;
  terms: Record<string, DescribedName>;
  orgTypes: Record<string, Bilingual>;
  lawKinds: Record<string, Bilingual>;
}

/** Names of everything that has a page or a taxonomy entry; small enough to be held by every page. */
export function namesView(register: Register): NamesView {
  const taxonomy = (kind: Parameters<Register['taxonomy']>[0]) => Object.fromEntries(register.taxonomy(kind).map((entry) => [entry.id, bilingual(entry.title, entry.titleEn)]));
  return {
    offices: Object.fromEntries(register.all('office').map(({ id, value }) => [id, value.name])),
    laws: Object.fromEntries(register.all('law').map(({ id, value }) => [id, value.title])),
    types: Object.fromEntries(
      register.taxonomy('power-types').map((entry) => [entry.id, { ...described(entry), family: entry.family ?? 'external', code: entry.code }]),
    ),
    topics: Object.fromEntries(register.all('topic').map(({ id, value }) => [id, bilingual(value.title, value.titleEn)])),
    flows: Object.fromEntries(register.all('flow').map(({ id, value }) => [id, value.name])),
    audiences: Object.fromEntries(register.taxonomy('audiences').map((entry) => [entry.id, { ...described(entry), channels: entry.channels ?? [] }])),
    terms: Object.fromEntries(register.taxonomy('disclosure-terms').map((entry) => [entry.id, described(entry)])),
    orgTypes: taxonomy('org-types'),
    lawKinds: taxonomy('law-kinds'),
  };
}

const described = ({ title, titleEn, description, descriptionEn }: TaxonomyEntry): DescribedName => ({ ...bilingual(title, titleEn), ...(description ? { description: bilingual(description, descriptionEn) } : {}) });

export const bilingual = (zh: string, en?: string): Bilingual => ({ zh, ...(en ? { en } : {}) });
