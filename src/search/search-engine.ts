// Query → hits: names first, then the full text, then what is only near. Where the files come from is the caller's.
import { parseQuery, simplifier, type ParsedQuery } from './parse-query.ts';
import { normalize } from './normalize.ts';
import type { TitleIndex } from './title-index.ts';
import { titleSearch } from './title-search.ts';
import { phraseQuery } from './tokens.ts';

/** What the engine needs of Pagefind (its browser module). */
export interface TextIndex {
  search(query: string, options: { filters: Filters }): Promise<{ results: { id: string; score: number; data(): Promise<TextRecord> }[] }>;
}

export interface TextRecord {
  raw_url?: string;
  url: string;
  meta: Record<string, string>;
}

/** Name of a filter → the wanted value: kind, office, type, status. */
export type Filters = Partial<Record<'kind' | 'office' | 'type' | 'status', string>>;

export interface Hit {
  url: string;
  title: string;
  kind: string;
  office?: string;
  type?: string;
  status?: string;
  /** Text of the record for an excerpt; fetched only for hits that are shown. */
  text(): Promise<string>;
}

export interface Outcome {
  /** What holds the words that were typed. `total` counts all of them. */
  hits: Hit[];
  total: number;
  /** Nearly what was typed; shown apart. */
  near: Hit[];
  /** The words of the list that stand for an everyday word. */
  meanings: string[];
  /** What to mark in titles and excerpts. */
  marks: string[];
}

export interface SearchEngine {
  search(typed: string, filters?: Filters, wanted?: number): Promise<Outcome>;
}

/** A search over a title index and a text index; the text index is asked for only when it is needed. */
export function searchEngine(titles: TitleIndex, textIndex: () => Promise<TextIndex>): SearchEngine {
  const simplify = simplifier(titles.traditional);
  const names = titleSearch(titles, simplify);
  const rowOf = new Map(titles.rows.map((row, place) => [row[1], place]));

  const rowHit = (place: number, text: () => Promise<string>): Hit => {
    const [title, url, kind, office, type, status] = titles.rows[place] ?? ['', '', -1, -1, -1, -1, [], []];
    return { title, url, kind: titles.kinds[kind] ?? '', ...named('office', titles.offices[office]), ...named('type', titles.types[type]), ...named('status', titles.statuses[status]), text };
  };
  const passes = (hit: Hit, filters: Filters): boolean => (Object.entries(filters) as [keyof Filters, string][]).every(([name, value]) => hit[name] === value);

  const inText = async (query: ParsedQuery, filters: Filters, wanted: number): Promise<{ hits: Hit[]; total: number }> => {
    const phrases = query.words.map(phraseQuery).filter((phrase) => phrase !== undefined);
    if (phrases.length === 0) return { hits: [], total: 0 };
    const index = await textIndex();
    const found = await Promise.all(phrases.map((phrase) => index.search(phrase, { filters })));
    const [first, ...others] = found.map(({ results }) => new Map(results.map((result) => [result.id, result])));
    const all = [...(first?.values() ?? [])].filter(({ id }) => others.every((other) => other.has(id)));
    const records = await Promise.all(all.slice(0, wanted).map((result) => result.data()));
    const hits = records.map((record): Hit => {
      const url = (record.raw_url ?? record.url).replace(/^\//, '');
      const place = rowOf.get(url);
      const text = () => Promise.resolve(record.meta['text'] ?? '');
      return place === undefined ? { url, title: record.meta['title'] ?? url, kind: record.meta['kind'] ?? '', text } : rowHit(place, text);
    });
    return { hits, total: all.length };
  };

  const textOf = (title: string) => async (): Promise<string> => {
    const phrase = phraseQuery(normalize(title));
    const found = phrase ? await (await textIndex()).search(phrase, { filters: {} }) : { results: [] };
    for (const result of found.results.slice(0, 5)) {
      const record = await result.data();
      if (record.meta['title'] === title) return record.meta['text'] ?? '';
    }
    return '';
  };

  return {
    async search(typed, filters = {}, wanted = 10) {
      const query = parseQuery(typed, simplify);
      const meanings = names.meanings(query);
      const queries = [query, ...meanings.map((meaning) => parseQuery(meaning, simplify))];
      const titleHits = queries.flatMap((each) => names.exact(each)).map(({ row }) => rowHit(row, textOf(titles.rows[row]?.[0] ?? ''))).filter((hit) => passes(hit, filters));
      const texts: { hits: Hit[]; total: number }[] = [];
      for (const each of queries) texts.push(await inText(each, filters, wanted));
      const hits = distinct([...titleHits.slice(0, wanted), ...texts.flatMap((text) => text.hits)]);
      const taken = new Set(distinct([...titleHits, ...texts.flatMap((text) => text.hits)]).map((hit) => hit.url));
      const near = names.near(query).map(({ row }) => rowHit(row, textOf(titles.rows[row]?.[0] ?? ''))).filter((hit) => passes(hit, filters) && !taken.has(hit.url));
      return { hits: hits.slice(0, wanted), total: Math.max(distinct(titleHits).length, hits.length, ...texts.map((text) => text.total)), near: near.slice(0, 10), meanings, marks: queries.flatMap((each) => each.words) };
    },
  };
}

/** Each page once, where it stands first. */
function distinct(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ url }) => !seen.has(url) && seen.add(url));
}

const named = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> => (value === undefined ? {} : ({ [key]: value } as Record<Key, string>));
