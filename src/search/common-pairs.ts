// The pairs of characters that stand in many records: looking them up is slow and says little.
import { pairsOf } from './tokens.ts';

const SHARE = 0.05;
const MOST = 1500;

/** In: the folded texts of each record, one after the other. Out: pairs in more than 5 % of the records, most common first, written one after the other. */
export function commonPairs(records: Iterable<readonly string[]>): string {
  const counts = new Map<string, number>();
  let size = 0;
  for (const texts of records) {
    size += 1;
    for (const pair of new Set(texts.flatMap(pairsOf))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const limit = Math.max(2, size * SHARE);
  return [...counts].filter(([, count]) => count > limit).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST).map(([pair]) => pair).join('');
}

/** How common a pair is: 0 for one that is not in the list. */
export type Commonness = (pair: string) => number;

/** The list as a look-up. */
export function commonness(pairs: string): Commonness {
  const ranks = new Map(Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.slice(index * 2, index * 2 + 2), pairs.length / 2 - index] as const));
  return (pair) => ranks.get(pair) ?? 0;
}

/** How common a piece of text is: by its least common pair; a single character stands everywhere. */
export const commonnessOf = (piece: string, common: Commonness): number => (piece.length < 2 ? Infinity : Math.min(...pairsOf(piece).map(common)));
