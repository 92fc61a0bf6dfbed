// The index over past texts as it lies on the server: one small file with every record that ever took a text back, its texts in a file of its own.
import type { TraditionalTable } from './normalize.ts';
import type { PastText, Period } from './past-texts.ts';
import { indexWord } from './tokens.ts';

/** Where Pagefind's part lies, below the site's root; nothing else of the site loads it. */
export const PAST_PAGEFIND = 'pagefind-past/';

/** Where the records are listed. */
export const PAST_INDEX = 'search/past/index.json.gz';

/** Where the texts of a record lie: `powers/dig-permit` → `search/past/text/powers/dig-permit.json.gz`. */
export const pastTextPath = (record: string): string => `search/past/text/${record}.json.gz`;

/** Columns: one value a record, those that changed last first. */
export interface PastIndex {
  /** `powers/dig-permit`, one line a record. */
  records: string;
  titles: string;
  /** Below the language's root, where that is not `record/history/`: the page that tells of it, or nothing. */
  elsewhere: Record<number, string>;
  kinds: string[];
  offices: string[];
  /** Positions in the lists above; -1 where there is none. */
  kind: number[];
  office: number[];
  /** File of Pagefind's list of pages, which are the records in this order. */
  pages: string;
  sampled: boolean;
  common: string;
  traditional: TraditionalTable;
}

/** The texts of one record. */
export interface PastRecord {
  versions: PastVersion[];
  gone: PackedText[];
  current: PackedText[];
}

/** Number of a version (its anchor `#v3`), its day, and the adjustment it was part of. */
export type PastVersion = [number: number, day: string, adjustment?: string];

/** A text, the characters that only name its field, and its periods one after the other: from, until, from, until; -1 for a text that the newest version has. */
export type PackedText = [text: string, label: number, ...places: number[]];

/** A text as it is stored, and back. */
export const packed = ({ text, label, periods }: PastText): PackedText => [text, label, ...periods.flatMap(([from, until]) => [from, until ?? -1])];
export const unpacked = ([text, label, ...places]: PackedText): PastText => ({ text, label, periods: Array.from({ length: places.length / 2 }, (_, index): Period => [places[index * 2] ?? 0, places[index * 2 + 1] === -1 ? null : (places[index * 2 + 1] ?? 0)]) });

/** The index word of a pair of characters that a record once had and has no more: nine letters, the first one y, as no pair and no law begins. */
export const goneWord = (pair: string): string => `y${indexWord(pair)}`;
