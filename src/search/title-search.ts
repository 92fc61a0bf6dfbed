// Search over names, codes, readings and everyday words: all in memory, at once, without the network.
import { nearness } from './near-names.ts';
import { normalize } from './normalize.ts';
import type { ParsedQuery } from './parse-query.ts';
import { pinyinMatch } from './pinyin-match.ts';
import type { TitleIndex } from './title-index.ts';

export interface TitleHit {
  /** Position of the row in the index. */
  row: number;
  score: number;
}

export interface TitleSearch {
  /** Rows that hold what was typed, best first. */
  exact(query: ParsedQuery): TitleHit[];
  /** Rows that nearly do. */
  near(query: ParsedQuery): TitleHit[];
  /** What the list calls the thing that people call so. */
  meanings(query: ParsedQuery): string[];
}

/** A search over an index; names are normalized once. */
export function titleSearch(index: TitleIndex, simplify: (text: string) => string): TitleSearch {
  const names = index.rows.map((row) => simplify(normalize(row[0])));
  const aliases = index.rows.map((row) => row[7].map((alias) => simplify(normalize(alias))));
  const codes = index.rows.map((row) => row[6].map(normalize));
  const known = new Map<string, readonly string[]>();
  const readings = (letter: string): readonly string[] => known.get(letter) ?? (known.set(letter, (index.readings[letter] ?? '').split(' ').filter(Boolean)).get(letter) as readonly string[]);
  const best = (score: (row: number) => number): TitleHit[] => names.map((_, row) => ({ row, score: score(row) })).filter((hit) => hit.score > 0).sort((a, b) => b.score - a.score || (names[a.row]?.length ?? 0) - (names[b.row]?.length ?? 0) || a.row - b.row);

  const exactScore = (query: ParsedQuery, row: number): number => {
    const name = names[row] ?? '';
    if (name === query.whole) return 100;
    if (aliases[row]?.includes(query.whole)) return 95;
    if (query.code && codes[row]?.some((code) => code === query.code)) return 98;
    if (query.code && query.code.length >= 4 && codes[row]?.some((code) => code.startsWith(query.code) || code.endsWith(query.code))) return 90;
    if (query.words.length && query.words.every((word) => name.includes(word))) return (name.startsWith(query.words[0] ?? '') ? 60 : 50) + (10 * query.whole.length) / name.length;
    if (aliases[row]?.some((alias) => query.words.length > 0 && query.words.every((word) => alias.includes(word)))) return 45;
    if (query.letters.length >= 2) {
      const fit = pinyinMatch(name, query.letters, readings);
      if (fit) return 20 + fit * 5 + query.letters.length / (name.length + 1);
    }
    return 0;
  };
  return {
    exact: (query) => (query.whole ? best((row) => exactScore(query, row)) : []),
    near: (query) => (query.whole.length >= 4 && query.whole.length <= 60 && !query.letters ? best((row) => nearness(query.whole, names[row] ?? '')).slice(0, 50) : []),
    meanings: (query) => [...new Set(index.synonyms.filter(({ say }) => say.some((word) => said(simplify(normalize(word)), query))).flatMap(({ means }) => means))],
  };
}

/** People type the everyday word alone or with a little more around it. */
const said = (word: string, query: ParsedQuery): boolean => word.length > 0 && (query.whole === word || query.words.includes(word) || (word.length >= 2 && query.whole.length <= word.length + 4 && query.whole.includes(word)));
