// In which versions of a record some words stood, and which of its texts with them ended when.
import type { Period } from './past-texts.ts';

/** A text with what it is when compared, and the part of it that only names a field. */
export interface FoldedText {
  text: string;
  folded: string;
  label: string;
  periods: readonly Period[];
}

/** A text with the words, and its last period: places of the first version that had it, and of the one that had it no more (undefined: the newest has it). */
export interface Wording {
  text: string;
  from: number;
  until: number | undefined;
}

export interface Said {
  /** Places of the first version that had all words, and of the one that had them no more; undefined where the newest still has them. Of several times the last. */
  from: number;
  until: number | undefined;
  /** So many times the record said so, with other versions between. */
  times: number;
  /** The texts that ended, those first that ended last; then, where the words still stand, those that have them. */
  wordings: Wording[];
}

/** In: all texts of a record, folded words, and how many versions it has. Words may stand in different texts, at the same time; undefined where they never did. */
export function saidIn(texts: readonly FoldedText[], words: readonly string[], versions: number): Said | undefined {
  const holding = words.map((word) => texts.filter(({ folded, label }) => folded.includes(word) && !label.includes(word)));
  const said = Array.from({ length: versions }, (_, place) => holding.every((some) => some.some(({ periods }) => periods.some(([from, until]) => from <= place && (until === null || place < until)))));
  const last = said.lastIndexOf(true);
  if (last < 0) return undefined;
  const wordings = [...new Set(holding.flat())].flatMap(({ text, periods }) => periods.slice(-1).map(([from, until]): Wording => ({ text, from, until: until ?? undefined })));
  const ended = wordings.filter(({ until }) => until !== undefined).sort((one, other) => (other.until ?? 0) - (one.until ?? 0));
  return {
    from: said.slice(0, last + 1).lastIndexOf(false) + 1,
    until: last === versions - 1 ? undefined : last + 1,
    times: said.filter((is, place) => is && !said[place - 1]).length,
    wordings: [...ended, ...wordings.filter(({ until }) => until === undefined)],
  };
}
