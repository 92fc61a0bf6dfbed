// Which requirement of the source documents is enforced by which rule and shown where: the account a reader can follow.
import type { Kind } from '../../model/kinds.ts';
import { recordAddress } from '../../model/record-pages.ts';
import type { Entry, Register } from '../../model/register.ts';
import { ruleCatalogue } from '../../rules/catalogue.ts';
import { requirements, sourceDocuments, type Requirement, type SourceDocument } from '../../rules/requirements.ts';
import { REQUIREMENT_PLACES, type Awaited, type NotHere } from '../requirement-places.ts';

export interface RequirementRow extends Requirement {
  rules: { id: string; title: string; titleEn: string }[];
  /** Addresses of pages that show it. */
  pages: string[];
  /** Kinds of record that hold it, with how many there are and one to look at. */
  records: { kind: Kind; count: number; example?: { title: string; path: string } }[];
  waits: Awaited[];
  notHere: NotHere[];
}

export interface RequirementView {
  documents: (SourceDocument & { rows: RequirementRow[] })[];
  totals: { all: number; byRule: number; waiting: number; notHere: number };
}

/** All 97 rows under the documents they come from. The register holds only what the public may see. */
export function requirementView(register: Register): RequirementView {
  const rows = requirements.map((requirement): RequirementRow => {
    const { pages = [], kinds = [], waits = [], notHere = [] } = REQUIREMENT_PLACES[requirement.id] ?? {};
    return {
      ...requirement,
      rules: ruleCatalogue.filter(({ source }) => source.includes(requirement.id)).map(({ id, title, titleEn }) => ({ id, title, titleEn })),
      pages: [...pages],
      records: kinds.map((kind) => recordsOf(register, kind)),
      waits: [...waits],
      notHere: [...notHere],
    };
  });
  return {
    documents: sourceDocuments.map((document) => ({ ...document, rows: rows.filter((row) => row.document === document.number) })),
    totals: { all: rows.length, byRule: rows.filter((row) => row.rules.length > 0).length, waiting: rows.filter((row) => row.waits.length > 0).length, notHere: rows.filter((row) => row.notHere.length > 0).length },
  };
}

function recordsOf(register: Register, kind: Kind): RequirementRow['records'][number] {
  const entries = register.all(kind);
  // A record without a public name would be shown by its number alone; another is the example where there is one.
  const named = entries.filter(({ id }) => register.titleOf(kind, id) !== id);
  const last = (named.length > 0 ? named : entries).reduce<Entry | undefined>((best, entry) => (!best || dayOf(entry) >= dayOf(best) ? entry : best), undefined);
  const path = last && (kind === 'taxonomy' ? `taxonomies/#${last.id}` : recordAddress(kind, last.id));
  return { kind, count: entries.length, ...(last && path ? { example: { title: register.titleOf(kind, last.id), path } } : {}) };
}

/** The newest record is the example; one whose day nobody knows is the oldest. */
const dayOf = ({ value }: Entry): string => ('date' in value && typeof value.date === 'string' && value.date !== 'unknown' ? value.date : '');
