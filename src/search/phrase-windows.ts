// Which part of a long phrase the full text is asked for. Every pair of characters costs a piece of the index to load,
// so a long phrase is looked up by its least common stretches, and the hits are then checked against their text.
import { commonnessOf, type Commonness } from './common-pairs.ts';
import { pairsOf } from './tokens.ts';

const WHOLE = 5;
const WINDOW = 3;

export interface PhrasePlan {
  /** Folded pieces to look up first; a record with the phrase has them all. */
  pieces: string[];
  /** True where having the pieces is having the phrase. */
  certain: boolean;
  /** Further pieces, that narrow down what the first leave. */
  further: string[];
}

/** In: a folded phrase and the pairs that stand in many records. Up to five characters are looked up as they are. */
export function planPhrase(folded: string, common: Commonness): PhrasePlan {
  if (folded.length <= WHOLE) return { pieces: [folded], certain: true, further: [] };
  const windows = leastCommonFirst(folded, common);
  const rare = windows.filter((window) => commonnessOf(window, common) === 0);
  return { pieces: (rare.length ? rare : windows).slice(0, 2), certain: false, further: rare.slice(2, 4) };
}

/** Stretches of the phrase that do not overlap, those with the fewest common pairs first. */
function leastCommonFirst(folded: string, common: Commonness): string[] {
  const cost = (text: string): number => pairsOf(text).reduce((sum, pair) => sum + common(pair), 0);
  const ranked = Array.from({ length: Math.max(0, folded.length - WINDOW + 1) }, (_, start) => ({ start, text: folded.slice(start, start + WINDOW) })).sort((a, b) => cost(a.text) - cost(b.text) || a.start - b.start);
  const taken: { start: number; text: string }[] = [];
  for (const window of ranked) if (taken.every((other) => Math.abs(window.start - other.start) >= WINDOW)) taken.push(window);
  return taken.map(({ text }) => text);
}
