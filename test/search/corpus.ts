// What a query is judged against: the plain text of every power, gathered without any of the search's own code.
import type { Power } from '../../src/model/schema-types.ts';

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

/** Words of the machine, not of the reader: ids, fixed values, and where an import came from. */
const NOT_TEXT = new Set(['id', 'type', 'family', 'audience', 'status', 'provenance', 'scheme', 'kind', 'unit', 'join', 'to', 'flow', 'law', 'office', 'source', 'levels', 'level', 'nature', 'channel', 'intake', 'handling', 'term', 'topics', 'parent', 'targets', 'from', 'updated', 'reviewed', 'reviewBy', 'date', 'phone', 'online', 'url', 'form', 'riskLevel', 'effective', 'dutyBasisSource', 'digest', 'catalogue', 'exemptions', 'embargo', 'keySince', 'until']);

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

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (NOT_TEXT.has(key) ? [] : leaves(item)));
}
