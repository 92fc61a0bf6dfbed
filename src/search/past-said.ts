// In which versions of a record all of some words stood.
import type { Period } from './past-texts.ts';

/** A text with what it is when compared. */
export interface FoldedText {
  text: string;
  folded: string;
  periods: readonly Period[];
}

export interface Said {
  /** Places of the first version that said so, and of the one that said it no more; undefined where the newest still does. Of several times the last. */
  from: number;
  until: number | undefined;
  /** The texts with the words, those that ended first, each with its last period. */
  wordings: { text: string; from: number; until: number | undefined }[];
  /** It had been said before, taken back, and said again. */
  times: number;
}

/** In: all texts of a record, folded words, and how many versions it has. Words may stand in different texts, at the same time; undefined where they never did. */
export function saidIn(texts: readonly FoldedText[], words: readonly string[], versions: number): Said | undefined {
  const holding = words.map((word) => texts.filter(({ folded }) => folded.includes(word)));
  const inForce = Array.from({ length: versions }, (_, place) => holding.every((some) => some.some(({ periods }) => periods.some(([from, until]) => from <= place && (until === null || place < until)))));
  const last = inForce.lastIndexOf(true);
  if (last < 0) return undefined;
  const until = last === versions - 1 ? undefined : last + 1;
  const wordings = [...new Set(holding.flat())].flatMap(({ text, periods }) => periods.slice(-1).map(([began, ended]) => ({ text, from: began, until: ended ?? undefined })));
  // First the texts whose end is the end of the words.
  const rank = (text: { until: number | undefined }): number => (text.until === until ? Infinity : (text.until ?? versions));
  return { from: inForce.slice(0, last + 1).lastIndexOf(false) + 1, until, wordings: wordings.sort((one, other) => rank(other) - rank(one) || 0), times: inForce.filter((is, place) => is && !inForce[place - 1]).length };
}
