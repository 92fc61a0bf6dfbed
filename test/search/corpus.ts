// What a query is judged against: the plain text of every power, gathered without any of the search's own code.
import type { Power } from '../../src/model/schema-types.ts';
import { chineseNumber } from './seeded.ts';

export interface Document {
  id: string;
  name: string;
  office: string;
  codes: string[];
  laws: { title: string; article?: number }[];
  materials: string[];
  steps: string[];
  /** Every piece of text a reader sees, each on its own. */
  texts: string[];
}

/** The documents of some powers; `officeName` gives an office's public name. */
export function documents(powers: readonly Power[], officeName: (id: string) => string): Document[] {
  return powers.map((power) => ({
    id: power.id,
    name: power.name,
    office: officeName(power.office),
    codes: (power.codes ?? []).map((code) => code.value),
    laws: (power.legalBasis ?? []).flatMap(({ title, article }) => (title ? [{ title, ...(article ? { article } : {}) }] : [])),
    materials: (power.materials ?? []).map((material) => material.name),
    steps: (power.procedure?.steps ?? []).map((step) => step.name),
    texts: [officeName(power.office), ...leaves(power)],
  }));
}

/**
 * Every string with a Chinese character in it is for readers; the others are ids, fixed values, dates and numbers.
 * The number of a cited article is shown in words beside its law. Where an import came from is not shown.
 */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [];
  const cited = 'article' in value && typeof value.article === 'number' && 'title' in value && typeof value.title === 'string' ? [`${value.title}第${chineseNumber(value.article)}条`] : [];
  return [...cited, ...Object.entries(value).flatMap(([key, item]) => (key === 'provenance' ? [] : leaves(item)))];
}
