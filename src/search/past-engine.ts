// Query → the records that once said it, and until when. Where the files come from is the caller's.
import { commonness } from './common-pairs.ts';
import { folding } from './normalize.ts';
import { LANGUAGE, pageIds } from './page-list.ts';
import { articlesInWords, parseQuery } from './parse-query.ts';
import { goneWord, unpacked, type PastIndex, type PastRecord, type PastVersion } from './past-index.ts';
import { saidIn, type Said } from './past-said.ts';
import { pairsOf } from './tokens.ts';
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
  /** Folded words to mark. */
  marks: readonly string[];
}

export interface PastOutcome {
  /** Records that said so and do not any more; the latest to change first. */
  gone: PastHit[];
  /** Records that took back a text with these words, and still have the words in another one. */
  still: PastHit[];
  /** All were looked at: `gone` and `still` are all there is. */
  complete: boolean;
  fold(text: string): string;
}

export interface PastEngine {
  /** Looks at `most` records at most. Rejects where a file of the index cannot be loaded. */
  search(typed: string, most?: number): Promise<PastOutcome>;
}

/** So many records are read for an answer. */
export const READ = 30;

/** Words up to this length are looked up as they are. */
const SHORT = 5;

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

  /**
   * What is looked for, the narrowest first: what was typed as one phrase (spaces stand where the typist likes them: 10 个工作日), then all
   * words, then, where some of them name a record or its office, the others in those records.
   */
  const wishes = (words: readonly string[]): { words: readonly string[]; naming: readonly string[] }[] => {
    const naming = words.filter((word) => names.some((name) => name.includes(word)));
    const others = words.filter((word) => !naming.includes(word));
    return [...(words.length > 1 ? [{ words: [words.join('')], naming: [] }] : []), { words, naming: [] }, ...(naming.length > 0 && others.length > 0 ? [{ words: others, naming }] : [])];
  };

  /** Records that have no more some pair of characters of the words: likely to have taken the words back. */
  const taking = async (words: readonly string[]): Promise<Set<number>> => {
    const { pagefind, rowOf } = await source();
    const pairs = [...new Set(words.filter((word) => word.length <= SHORT).flatMap(pairsOf))];
    const answers = await Promise.all(pairs.map((pair) => pagefind.search(`"${goneWord(pair)}"`, {})));
    return new Set(answers.flatMap(({ results }) => results.flatMap(({ id }) => rowOf(id) ?? [])));
  };

  return {
    async search(typed, most = READ) {
      const { words } = parseQuery(typed, fold);
      if (records.length === 0 || words.length === 0) return { gone: [], still: [], complete: true, fold };
      const rows = new Map<number, ReturnType<typeof wishes>[number]>();
      let counted = true;
      for (const wish of wishes(words)) {
        // Short words are looked up as they are, all of them; of long ones only so many as are read.
        const certain = wish.words.length <= 2 && wish.words.every((word) => word.length <= SHORT);
        const found = await textSearch(await source(), { words: wish.words, accepts: (row) => wish.naming.every((word) => names[row]?.includes(word)), wanted: certain ? Infinity : most });
        counted &&= found.counted;
        const taken = found.rows.length > most ? await taking(wish.words) : new Set<number>();
        for (const row of found.rows.sort((a, b) => Number(taken.has(b)) - Number(taken.has(a)) || a - b)) if (!rows.has(row)) rows.set(row, wish);
      }
      const chosen = [...rows].slice(0, most);
      const hits = await Promise.all(chosen.map(async ([row, wish]): Promise<PastHit[]> => {
        const { versions, gone, current } = await read(row);
        const texts = [...gone, ...current].map(unpacked).map(({ text, label, periods }) => ({ text, folded: folded(text), label: folded(text.slice(0, label)), periods }));
        const said = saidIn(texts, wish.words, versions.length);
        const known = office(row);
        return !said ? [] : [{ record: records[row] ?? '', title: titles[row] ?? '', kind: index.kinds[index.kind[row] ?? -1] ?? '', ...(known ? { office: known } : {}), address: index.elsewhere[row] ?? `${records[row]}/history/`, versions, marks: [...wish.words, ...wish.naming], ...said }];
      }));
      const [gone, still] = [hits.flat().filter((hit) => hit.until !== undefined), hits.flat().filter((hit) => hit.until === undefined)];
      return { gone, still, complete: counted && rows.size <= most, fold };
    },
  };
}
