// Search over names, codes, readings and everyday words: all in memory, without the network.
import { folding } from './normalize.ts';
import { nearness } from './near-names.ts';
import type { ParsedQuery } from './parse-query.ts';
import { pinyinMatch, spellingOf, type Spelling } from './pinyin-match.ts';
import type { TitleIndex } from './title-index.ts';

export interface TitleSearch {
  /** Folded names, one a record. */
  readonly names: readonly string[];
  /** Records whose name has what was typed, best first. */
  exact(query: ParsedQuery): number[];
  /** Records whose name nearly does. */
  near(query: ParsedQuery): number[];
  /** What the list calls the thing that people call so. */
  meanings(query: ParsedQuery): string[];
}

const LONGEST_NEAR = 60;

/** A search over an index; names are folded once. */
export function titleSearch(index: TitleIndex): TitleSearch {
  const fold = folding(index.traditional);
  const names = index.titles === '' ? [] : index.titles.split('\n').map(fold);
  const aliases = new Map(Object.entries(index.aliases).map(([row, list]) => [Number(row), list.map(fold)]));
  const said = index.synonyms.map(({ say, means }) => ({ say: say.map(fold), means }));
  const offices = index.offices.map(fold);
  const types = index.types.map(fold);
  const readings = readingsLookUp(index.readings);
  // Spelt when the first pinyin is typed, then kept.
  const spelt: Spelling[] = [];
  const spelling = (row: number): Spelling => (spelt[row] ??= spellingOf(names[row] ?? '', readings));

  const best = (score: (name: string, row: number) => number): number[] =>
    names.map((name, row) => ({ row, score: score(name, row), length: name.length })).filter((hit) => hit.score > 0).sort((a, b) => b.score - a.score || a.length - b.length || a.row - b.row).map((hit) => hit.row);

  const fit = (query: ParsedQuery, name: string, row: number): number => {
    if (name === query.whole) return 100;
    const known = aliases.get(row);
    if (known?.includes(query.whole)) return 95;
    if (query.words.every((word) => name.includes(word))) return (name.startsWith(query.words[0] ?? '') ? 60 : 50) + (10 * query.whole.length) / name.length;
    if (known?.some((alias) => query.words.every((word) => alias.includes(word)))) return 45;
    // The office and the type stand on the page, too, and their names are known here.
    const [office, type] = [offices[index.office[row] ?? -1] ?? '', types[index.type[row] ?? -1] ?? ''];
    if (query.words.every((word) => name.includes(word) || (word.length > 1 && (office.includes(word) || type.includes(word))))) return 30;
    if (query.letters.length < 2) return 0;
    const match = pinyinMatch(spelling(row), query.letters);
    return match ? 10 + match * 5 + query.letters.length / (name.length + 1) : 0;
  };

  return {
    names,
    exact: (query) => (query.whole ? best((name, row) => fit(query, name, row)) : []),
    near: (query) => (query.whole.length >= 4 && query.whole.length <= LONGEST_NEAR && !query.letters && !query.code ? best((name) => nearness(query.whole, name)) : []),
    meanings: (query) => [...new Set(said.filter(({ say }) => say.some((word) => isSaid(word, query))).flatMap(({ means }) => means))],
  };
}

function readingsLookUp(readings: Record<string, string>): (letter: string) => readonly string[] {
  const known = new Map(Object.entries(readings).map(([letter, list]) => [letter, list.split(' ')]));
  return (letter) => known.get(letter) ?? [];
}

/** People type the everyday word alone or with a little more around it. */
const isSaid = (word: string, query: ParsedQuery): boolean => word.length > 0 && (query.whole === word || query.words.includes(word) || (word.length >= 2 && query.whole.length <= word.length + 4 && query.whole.includes(word)));
