// Text → the words that Pagefind indexes: every pair of neighbouring characters, written in letters only.
// A search library cuts Chinese into words, and cuts the query in another way than the text; pairs searched as a phrase
// find exactly what a substring search would. Letters only, because Pagefind splits words at digits and changes of case.

const LETTERS = 4;

/** One UTF-16 unit in four letters. */
function unit(code: number): string {
  let text = '';
  for (let rest = code, place = 0; place < LETTERS; place += 1, rest = Math.floor(rest / 26)) text = String.fromCharCode(97 + (rest % 26)) + text;
  return text;
}

/** Pairs of neighbouring characters of a folded text. */
export function pairsOf(folded: string): string[] {
  return Array.from({ length: Math.max(0, folded.length - 1) }, (_, index) => folded.slice(index, index + 2));
}

/** A pair, or a single character, as one index word. */
export const indexWord = (pair: string): string => Array.from({ length: pair.length }, (_, index) => unit(pair.charCodeAt(index))).join('');

/**
 * What Pagefind indexes for a record's folded texts. Each text ends with its last character alone: a phrase, made of pairs,
 * never runs over it into the next text, and a single character finds the text by the beginning of a word.
 */
export function indexText(folded: readonly string[]): string {
  return folded.filter(Boolean).map((text) => [...pairsOf(text), text.slice(-1)].map(indexWord).join(' ')).join(' ');
}

/** The Pagefind query for a folded phrase: its pairs side by side; a single character by the beginning of a word. */
export const phraseQuery = (folded: string): string => (folded.length === 1 ? indexWord(folded) : `"${pairsOf(folded).map(indexWord).join(' ')}"`);

/** The texts that are not a part of another one: a phrase is found in the longer. */
export function withoutContained(folded: readonly string[]): string[] {
  const longestFirst = [...new Set(folded)].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const text of longestFirst) if (!kept.some((longer) => longer.includes(text))) kept.push(text);
  return kept;
}
