// The small index in front: names, codes, readings of characters, traditional forms and everyday words, as one compact file.
import type { Synonyms } from '../model/schema-types.ts';
import type { SearchRecord } from './search-record.ts';

export interface TitleIndex {
  /** Names that rows point at by position. */
  offices: string[];
  types: string[];
  kinds: string[];
  statuses: string[];
  /** [title, url, kind, office, type, status, codes and aliases]; -1 where there is none. */
  rows: [title: string, url: string, kind: number, office: number, type: number, status: number, codes: string[], aliases: string[]][];
  /** Han character → its readings without tones, separated by spaces; only characters that stand in names. */
  readings: Record<string, string>;
  /** Traditional characters, and their simplified forms in the same order. */
  traditional: [string, string];
  synonyms: { say: string[]; means: string[] }[];
}

/** The index of some records. `readings` and `traditional` come from dictionaries and are the caller's. */
export function titleIndex(records: readonly SearchRecord[], synonyms: Synonyms['synonyms'], readings: Record<string, string>, traditional: [string, string]): TitleIndex {
  const table = () => {
    const names: string[] = [];
    const places = new Map<string, number>();
    return { names, place: (name: string | undefined) => (name === undefined ? -1 : (places.get(name) ?? (places.set(name, names.push(name) - 1).get(name) as number))) };
  };
  const [offices, types, kinds, statuses] = [table(), table(), table(), table()];
  const rows = records.map((record): TitleIndex['rows'][number] => [record.title, record.url, kinds.place(record.kind), offices.place(record.office), types.place(record.type), statuses.place(record.status), record.codes ?? [], record.aliases ?? []]);
  return { offices: offices.names, types: types.names, kinds: kinds.names, statuses: statuses.names, rows, readings, traditional, synonyms };
}
