// Text → the words that Pagefind indexes: every pair of neighbouring characters, written in letters only.
// A search library cuts Chinese into words, and cuts the query in another way than the text; pairs searched as a phrase
// find exactly what a substring search would. Letters only, because Pagefind splits words at digits and changes of case.
import { normalize } from './normalize.ts';

const LETTERS = 4;

/** Stands between texts, so that a phrase never runs from one into the next. Shorter than any pair. */
const BORDER = 'zzz';

/** One UTF-16 unit in four letters. */
function unit(code: number): string {
  let text = '';
  for (let rest = code, place = 0; place < LETTERS; place += 1, rest = Math.floor(rest / 26)) text = String.fromCharCode(97 + (rest % 26)) + text;
  return text;
}

/** The index words of one text: its pairs, and its last character alone, so that a single character finds it by its beginning. */
function words(normal: string): string[] {
  const units = Array.from({ length: normal.length }, (_, index) => unit(normal.charCodeAt(index)));
  return units.map((word, index) => word + (units[index + 1] ?? ''));
}

/** What Pagefind indexes for a record: all its texts, each a phrase of its own. */
export const indexText = (texts: readonly string[]): string => texts.map((text) => words(normalize(text)).join(' ')).filter(Boolean).join(` ${BORDER} `);

/** The Pagefind query that finds a piece of text as a phrase; a single character by its beginning. Undefined for nothing. */
export function phraseQuery(normal: string): string | undefined {
  if (normal.length === 0) return undefined;
  const pairs = words(normal);
  // The last pair of a phrase is a character alone only at the end of a text; inside it goes on.
  return pairs.length === 1 ? pairs[0] : `"${pairs.slice(0, -1).join(' ')}"`;
}
