// Compares two versions of a record in the browser, with the very code that the site is made with. Loaded when somebody asks.
import { loaders } from 'virtual:sunlist-schemas';
import { learnWords } from '../history/meaning/dictionary-of-browser.ts';
import { compareRecords } from '../history/meaning/compare-records.ts';
import type { FieldChange } from '../history/meaning/change.ts';
import { type PastRecord, valueAt } from '../history/past-record.ts';
import { LawIndex } from '../model/law-index.ts';
import { type Entry, Register } from '../model/register.ts';

export type Comparer = (before: number, after: number) => FieldChange[] | undefined;

/** In: a record's past. Out: compares two of its versions, by their places; undefined where one has no contents. */
export async function comparerOf(past: PastRecord): Promise<Comparer> {
  const load = loaders[past.kind];
  if (!load) throw new Error(`no schema of ${past.kind}`);
  const schemas = new Map(Object.entries((await load()).schemas));
  learnWords(past.words);
  // The file holds of each record what is needed here, and was made from a checked one.
  const entries = past.referred.map(({ kind, id, value }) => ({ kind, id, value, source: { path: '', text: '' } }) as Entry);
  const register = new Register(entries, [], new LawIndex());
  return (before, after) => {
    const [was, is] = [valueAt(past.versions, before), valueAt(past.versions, after)];
    if (!was || !is) return undefined;
    return compareRecords(past.kind, was.value, is.value, { schemas, register }, { before: was.body, after: is.body }).fields;
  };
}
