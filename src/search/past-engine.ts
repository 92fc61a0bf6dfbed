// Query → the records that once said it, and until when. Where the files come from is the caller's.
import { commonness } from './common-pairs.ts';
import { folding } from './normalize.ts';
import { LANGUAGE, pageIds } from './page-list.ts';
import { articlesInWords, parseQuery } from './parse-query.ts';
import { unpacked, type PastIndex, type PastRecord, type PastVersion } from './past-index.ts';
import { saidIn, type Said } from './past-said.ts';
import { textSearch, type Pagefind, type TextSource } from './text-search.ts';

/** Where the parts of the index come from; each is asked for only when a query needs it. */
export interface PastFiles {
  pagefind(): Promise<Pagefind>;
  /** Unpacked bytes of a file that Pagefind wrote. */
  bytes(name: string): Promise<Uint8Array>;
  /** The texts of a record, by its name in the index (`powers/dig-permit`). */
  record(name: string): Promise<PastRecord>;
}

export interface PastHit extends Said {
  /** `powers/dig-permit`. */
  record: string;
  title: string;
  kind: string;
  office?: string;
  /** Below the language's root: its history, another page that tells of it, or none. */
  address: string | undefined;
  versions: readonly PastVersion[];
}

export interface PastOutcome {
  /** Records that said so and do not any more; the latest to change first. */
  gone: PastHit[];
  /** Records that took back a text with these words, and still have the words elsewhere. */
  still: PastHit[];
  /** All were looked at: `gone` and `still` are all there is. */
  complete: boolean;
  /** Folded words to mark. */
  marks: string[];
  fold(text: string): string;
}

export interface PastEngine {
  /** Looks at `most` records at most. Rejects where a file of the index cannot be loaded. */
  search(typed: string, most?: number): Promise<PastOutcome>;
}

/** So many records are read for an answer. */
export const READ = 30;

/** A search over an index of past texts. */
export function pastEngine(index: PastIndex, files: PastFiles): PastEngine {
  const fold = folding(index.traditional);
  const column = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'));
  const [records, titles] = [column(index.records), column(index.titles)];
  const office = (row: number): string | undefined => index.offices[index.office[row] ?? -1];
  const names = titles.map((title, row) => fold(title + (office(row) ?? '')));
  const common = commonness(index.common);
  const read = (row: number): Promise<PastRecord> => files.record(records[row] ?? '');
  const folded = (text: string): string => fold(articlesInWords(text));
  let loaded: Promise<TextSource> | undefined;
  const source = (): Promise<TextSource> => (loaded ??= load().catch((error: unknown) => { loaded = undefined; throw error; }));
  const load = async (): Promise<TextSource> => {
    const [pagefind, metadata] = await Promise.all([files.pagefind(), files.bytes(index.pages)]);
    const rowOf = new Map(pageIds(metadata, LANGUAGE, records.length).map((id, row) => [id, row]));
    return { pagefind, sampled: index.sampled, common, rowOf: (id) => rowOf.get(id), name: () => '', texts: async (row) => (await read(row)).gone.map(([text]) => folded(text)) };
  };

  /** Rows with all words in a text that ended; where some of the words name the record or its office, also with only the others. */
  const candidates = async (words: readonly string[], most: number): Promise<{ rows: number[]; counted: boolean; names: readonly string[] }[]> => {
    const naming = words.filter((word) => names.some((name) => name.includes(word)));
    const others = words.filter((word) => !naming.includes(word));
    const asked = [{ words, naming: [] as string[] }, ...(naming.length > 0 && others.length > 0 ? [{ words: others, naming }] : [])];
    const found = [];
    for (const each of asked) found.push({ ...(await textSearch(await source(), { words: each.words, accepts: (row) => each.naming.every((word) => names[row]?.includes(word)), wanted: most })), names: each.naming });
    return found;
  };

  return {
    async search(typed, most = READ) {
      const { words } = parseQuery(typed, fold);
      if (records.length === 0 || words.length === 0) return { gone: [], still: [], complete: true, marks: words, fold: folded };
      const found = await candidates(words, most);
      const rows = new Map(found.flatMap(({ rows: some, names: naming }) => some.map((row) => [row, words.filter((word) => !naming.includes(word))] as const)));
      const chosen = [...rows].sort(([a], [b]) => a - b).slice(0, most);
      const hits = await Promise.all(chosen.map(async ([row, wanted]): Promise<PastHit[]> => {
        const { versions, gone, current } = await read(row);
        const texts = [...gone, ...current].map(([text, ...places]) => ({ text, folded: folded(text), periods: unpacked(places) }));
        const said = saidIn(texts, wanted, versions.length);
        const known = office(row);
        return !said ? [] : [{ record: records[row] ?? '', title: titles[row] ?? '', kind: index.kinds[index.kind[row] ?? -1] ?? '', ...(known ? { office: known } : {}), address: index.elsewhere[row] ?? `${records[row]}/history/`, versions, ...said }];
      }));
      const [gone, still] = [hits.flat().filter((hit) => hit.until !== undefined), hits.flat().filter((hit) => hit.until === undefined)];
      return { gone, still, complete: rows.size <= most && found.every(({ counted }) => counted), marks: words, fold: folded };
    },
  };
}
