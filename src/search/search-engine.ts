// Query → hits: names first, then the full text, then what is only near. Where the files come from is the caller's.
import { commonness } from './common-pairs.ts';
import { folding } from './normalize.ts';
import { LANGUAGE, pageIds } from './page-list.ts';
import { articlesInWords, parseQuery, withoutQuestion, type ParsedQuery } from './parse-query.ts';
import { looseTextSearch, textSearch, type Pagefind, type TextFinds, type TextSource } from './text-search.ts';
import type { TitleIndex } from './title-index.ts';
import { titleSearch } from './title-search.ts';

/** Where the parts of the index come from; each is asked for only when a query needs it. */
export interface SearchFiles {
  pagefind(): Promise<Pagefind>;
  /** Unpacked bytes of a file that Pagefind wrote. */
  bytes(name: string): Promise<Uint8Array>;
  /** Codes of each record, separated by spaces, one line a record. */
  codes(): Promise<string>;
  /** Readable texts of a page. */
  texts(url: string): Promise<readonly string[]>;
}

/** Name of a filter → the wanted value. */
export type Filters = Partial<Record<'kind' | 'office' | 'type' | 'status' | 'year', string>>;

export interface Hit {
  /** Address below the site's root. */
  url: string;
  title: string;
  kind: string;
  office?: string;
  type?: string;
  status?: string;
  year?: string;
  /** Readable texts for an excerpt; fetched only for hits that are shown. */
  texts(): Promise<readonly string[]>;
}

export interface Outcome {
  /** What holds the words that were typed: by name first. */
  hits: Hit[];
  /** How many there are; a lower bound unless `counted`. */
  total: number;
  counted: boolean;
  /** Nearly what was typed; shown apart. */
  near: Hit[];
  /** The words of the list that stand for an everyday word. */
  meanings: string[];
  /** Folded words to mark in titles and excerpts. */
  marks: string[];
  /** Folds text as the marks are folded. */
  fold(text: string): string;
}

export interface SearchEngine {
  /** `wanted` hits at most. Rejects where a file of the index cannot be loaded. */
  search(typed: string, filters?: Filters, wanted?: number): Promise<Outcome>;
}

const MOST_NEAR = 10;

/** A search over a title index and what lies behind it. */
export function searchEngine(index: TitleIndex, files: SearchFiles): SearchEngine {
  const fold = folding(index.traditional);
  const names = titleSearch(index);
  const pages = pagesOf(index, files);
  const common = commonness(index.common);
  let loaded: Promise<TextSource> | undefined;
  const source = (): Promise<TextSource> => (loaded ??= load().catch((error: unknown) => { loaded = undefined; throw error; }));
  const load = async (): Promise<TextSource> => {
    const [pagefind, metadata] = await Promise.all([files.pagefind(), files.bytes(index.pages)]);
    const rowOf = new Map(pageIds(metadata, LANGUAGE, names.names.length).map((id, row) => [id, row]));
    return { pagefind, sampled: index.sampled, common, rowOf: (id) => rowOf.get(id), name: (row) => names.names[row] ?? '', texts: async (row) => (await files.texts(pages.url(row))).map(articlesInWords).map(fold) };
  };

  const codeHits = async (query: ParsedQuery): Promise<number[]> => {
    if (!query.code) return [];
    const held = (await files.codes()).split('\n').map((line) => line.toLowerCase().replaceAll('-', '').split(' '));
    const fit = (code: string): number => (code === query.code ? 4 : code.startsWith(query.code) ? 3 : code.endsWith(query.code) ? 2 : code.includes(query.code) ? 1 : 0);
    return held.map((codes, row) => ({ row, score: Math.max(0, ...codes.map(fit)) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.row - b.row).map(({ row }) => row);
  };

  /** Records with more of the words in their name first. */
  const byName = (rows: readonly number[], { words }: ParsedQuery): number[] => {
    const count = (row: number): number => words.filter((word) => names.names[row]?.includes(word)).length;
    return words.length > 1 ? rows.map((row) => ({ row, count: count(row) })).sort((a, b) => b.count - a.count).map(({ row }) => row) : [...rows];
  };

  const engine: SearchEngine = {
    async search(typed, filters = {}, wanted = 10) {
      const query = parseQuery(typed, fold);
      const meanings = names.meanings(query);
      const queries = [query, ...meanings.map((meaning) => parseQuery(meaning, fold))];
      const accepts = (row: number): boolean => pages.passes(row, filters);
      const coded = await codeHits(query);
      const named = [...new Set([...coded, ...queries.flatMap((each) => names.exact(each))])].filter(accepts);
      // A code or pinyin that is found is not looked up as text as well.
      const settled = coded.length > 0 || (query.letters !== '' && named.length > 0);
      const texts: TextFinds[] = [];
      if (named.length < wanted && query.whole && !settled && names.names.length > 0) for (const each of queries) texts.push(await textSearch(await source(), { words: each.words, accepts, wanted: wanted + named.length }));
      const inText = byName([...new Set(texts.flatMap((text) => text.rows))].filter((row) => !named.includes(row)), query);
      const rows = [...named, ...inText];
      const short = rows.length < Math.min(wanted, MOST_NEAR);
      const question = rows.length === 0 ? withoutQuestion(typed) : undefined;
      if (question) return engine.search(question, filters, wanted);
      const near = short ? names.near(query).filter((row) => accepts(row) && !rows.includes(row)) : [];
      if (rows.length + near.length === 0 && names.names.length > 0 && query.whole.length >= 4 && !query.letters && !query.code) near.push(...await looseTextSearch(await source(), query.whole, accepts));
      return {
        hits: rows.slice(0, wanted).map(pages.hit), total: rows.length > wanted ? rows.length : Math.max(rows.length, ...texts.map((text) => text.total)), counted: (named.length < wanted || settled) && texts.every((text) => text.counted),
        near: near.slice(0, MOST_NEAR).map(pages.hit), meanings, marks: queries.flatMap((each) => each.words), fold,
      };
    },
  };
  return engine;
}

function pagesOf(index: TitleIndex, files: SearchFiles): { hit(row: number): Hit; url(row: number): string; passes(row: number, filters: Filters): boolean } {
  const titles = index.titles.split('\n');
  const urls = index.urls.split('\n');
  const kindOf = (row: number): readonly [string, string] => index.kinds[index.kind[row] ?? -1] ?? ['', ''];
  const url = (row: number): string => `${kindOf(row)[1]}${urls[row] ?? ''}${kindOf(row)[1].endsWith('#') ? '' : '/'}`;
  const facts = (row: number): Filters => ({ kind: kindOf(row)[0], office: index.offices[index.office[row] ?? -1], type: index.types[index.type[row] ?? -1], status: index.statuses[index.status[row] ?? -1], year: index.years[index.year[row] ?? -1] });
  return {
    url,
    passes: (row, filters) => Object.values(filters).every((value) => !value) || (Object.entries(facts(row)) as [keyof Filters, string | undefined][]).every(([name, value]) => !filters[name] || filters[name] === value),
    hit: (row) => ({ url: url(row), title: titles[row] ?? '', ...facts(row), kind: kindOf(row)[0], texts: () => files.texts(url(row)) }),
  };
}
