// The small index in front: names, readings of characters, traditional forms and everyday words, as one compact file.
// Columns instead of rows, and sorted by the caller: neighbours that are alike take little room when compressed.
import type { Synonyms } from '../model/schema-types.ts';
import type { TraditionalTable } from './normalize.ts';
import type { SearchRecord } from './search-record.ts';

export interface TitleIndex {
  /** Kinds of record with the beginning of their addresses: ["power", "powers/"], or ["staff", "staff/#"] for places on one page. */
  kinds: [kind: string, folder: string][];
  offices: string[];
  types: string[];
  statuses: string[];
  years: string[];
  /** One line a record. */
  titles: string;
  /** Addresses without that beginning and the slash at the end, one line a record. */
  urls: string;
  /** Positions in the lists above, one a record; -1 where there is none. */
  kind: number[];
  office: number[];
  type: number[];
  status: number[];
  year: number[];
  /** Everyday names by record. */
  aliases: Record<number, string[]>;
  /** File of Pagefind's list of pages, which are the records in this order. */
  pages: string;
  /** Whether Pagefind's filter `sample` picks some of the records from among them all. */
  sampled: boolean;
  /** Pairs of characters that stand in many records. */
  common: string;
  /** Han character → its readings without tones, separated by spaces; only characters that stand in names. */
  readings: Record<string, string>;
  traditional: TraditionalTable;
  synonyms: Synonyms['synonyms'];
}

/** The columns about the records themselves. Throws for an address outside the forms `folder/…/`, `folder/#…` and `page/`. */
export function titleColumns(records: readonly SearchRecord[]): Pick<TitleIndex, 'kinds' | 'offices' | 'types' | 'statuses' | 'years' | 'titles' | 'urls' | 'kind' | 'office' | 'type' | 'status' | 'year' | 'aliases'> {
  const folderOf = (url: string): string => /^[^/]+\/#?(?=.)/.exec(url)?.[0] ?? '';
  const [kinds, offices, types, statuses, years] = [places(), places(), places(), places(), places()];
  const folders = new Map<string, string>();
  for (const { kind, url } of records) {
    const folder = folderOf(url);
    if (url.endsWith('/') === folder.endsWith('#') || (folders.get(kind) ?? folder) !== folder) throw new Error(`search: ${url} is not a page in the folder of its kind`);
    folders.set(kind, folder);
  }
  const columns = {
    kind: records.map((record) => kinds.of(record.kind)),
    office: records.map((record) => offices.of(record.office)),
    type: records.map((record) => types.of(record.type)),
    status: records.map((record) => statuses.of(record.status)),
    year: records.map((record) => years.of(record.year)),
  };
  return {
    kinds: kinds.names.map((kind) => [kind, folders.get(kind) ?? '']), offices: offices.names, types: types.names, statuses: statuses.names, years: years.names, ...columns,
    titles: records.map((record) => record.title.replace(/\s+/g, ' ')).join('\n'),
    urls: records.map(({ url }) => url.slice(folderOf(url).length).replace(/\/$/, '')).join('\n'),
    aliases: Object.fromEntries(records.flatMap((record, row) => (record.aliases?.length ? [[row, record.aliases]] : []))),
  };
}

/** Numbers names by their first appearance. */
function places(): { names: string[]; of(name: string | undefined): number } {
  const names: string[] = [];
  const known = new Map<string, number>();
  return { names, of: (name) => (name === undefined ? -1 : (known.get(name) ?? (known.set(name, names.push(name) - 1).get(name) as number))) };
}
