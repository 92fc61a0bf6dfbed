// The words in which a page says any record: what each kind of value is, independent of how it is printed.
import type { Bilingual } from '../../i18n/language.ts';
import type { Contact, Limit } from '../../model/schema-types.ts';
import type { CitationView } from './citation-view.ts';

/** One filled field of a record. */
export interface RecordFact {
  /** Its key in the record. */
  field: string;
  title: Bilingual;
  value: FactValue;
}

export type FactValue =
  | { is: 'text'; text: string }
  | { is: 'words'; words: Bilingual }
  | { is: 'date'; date: string }
  /** An object with nothing but a first and a last day. */
  | { is: 'period'; from: string; to: string }
  /** A year is no quantity: it has no separator. */
  | { is: 'number'; number: number; unit?: Bilingual; year?: true }
  /** Another record; without `path` where it has no page. */
  | { is: 'record'; name: string; path?: string }
  /** An address of this site begins with a slash. */
  | { is: 'link'; href: string }
  | { is: 'phone'; phone: string }
  | { is: 'limit'; limit: Limit }
  | { is: 'document'; title: string; number?: string; date?: string; link?: string; sha256?: string }
  | { is: 'citations'; citations: CitationView[] }
  | { is: 'contacts'; contacts: Contact[] }
  | { is: 'list'; items: FactValue[] }
  | { is: 'facts'; facts: RecordFact[] }
  /** Null where a row has nothing in a column; no column is empty. */
  | { is: 'table'; columns: Pick<RecordFact, 'field' | 'title'>[]; rows: (FactValue | null)[][] }
  /** Items too rich for a table: each with its own facts. */
  | { is: 'groups'; groups: RecordFact[][] };

/** True for what needs the whole width of a page. */
export const isWide = ({ value }: RecordFact): boolean => value.is === 'table' || value.is === 'groups' || (value.is === 'facts' && value.facts.some(isWide));

/** The facts a page asks for, in its order, or all but those it says itself. */
export function selectFacts(facts: readonly RecordFact[], { only, without }: { only?: readonly string[]; without?: readonly string[] }): RecordFact[] {
  if (only) return only.flatMap((field) => facts.filter((fact) => fact.field === field));
  return facts.filter((fact) => !without?.includes(fact.field));
}
