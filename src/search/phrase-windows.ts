// Which part of a long phrase the full text is asked for. Every pair of characters costs a piece of the index to load,
// so a long phrase is looked up by its least common stretches, and the hits are then checked against their text.

const WHOLE = 7;
const WINDOW = 4;

export interface PhrasePlan {
  /** Folded pieces that must all be found. */
  pieces: string[];
  /** True where finding the pieces is finding the phrase. */
  certain: boolean;
}

/** In: a folded phrase and the pairs that stand in many records. Up to seven characters are looked up as they are. */
export function planPhrase(folded: string, common: ReadonlySet<string>): PhrasePlan {
  if (folded.length <= WHOLE) return { pieces: [folded], certain: true };
  const windows = Array.from({ length: folded.length - WINDOW + 1 }, (_, from) => ({ from, text: folded.slice(from, from + WINDOW), cost: commonPairs(folded.slice(from, from + WINDOW), common) }));
  const best = windows.reduce((least, window) => (window.cost < least.cost ? window : least));
  const apart = windows.filter((window) => Math.abs(window.from - best.from) >= WINDOW);
  const second = apart.length ? apart.reduce((least, window) => (window.cost < least.cost ? window : least)) : undefined;
  return { pieces: [best.text, ...(second && best.cost > 0 ? [second.text] : [])], certain: false };
}

function commonPairs(text: string, common: ReadonlySet<string>): number {
  let count = 0;
  for (let index = 0; index + 1 < text.length; index += 1) if (common.has(text.slice(index, index + 2))) count += 1;
  return count;
}
