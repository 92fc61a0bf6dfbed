// What was typed → what is looked for.
import { normalize } from './normalize.ts';

export interface ParsedQuery {
  /** Pieces between spaces, normalized and simplified; every one of them must be found. */
  words: string[];
  /** The same without spaces, for names. */
  whole: string;
  /** Latin letters only, as pinyin or initials might be typed; empty where the query has anything else. */
  letters: string;
  /** Letters or digits without Han, as a code might be typed; empty otherwise. */
  code: string;
}

/** Traditional → simplified, character by character. */
export function simplifier([from, to]: readonly [string, string]): (text: string) => string {
  const map = new Map([...from].map((letter, index) => [letter, to[index] ?? letter]));
  return (text) => [...text].map((letter) => map.get(letter) ?? letter).join('');
}

/** Parses a query. Brackets of law titles and other punctuation join what they stand between; only spaces separate. */
export function parseQuery(typed: string, simplify: (text: string) => string): ParsedQuery {
  // NFC first: a letter typed as two (u and its dots) must be one before it is looked at.
  const text = simplify(typed.normalize('NFKC').replace(/ü/gi, 'v'));
  const words = text.split(/[\s\u3000]+/u).map(normalize).filter(Boolean);
  const whole = words.join('');
  const apart = typed.normalize('NFKC').toLowerCase().replace(/ü/g, 'v').replace(/['’\s]+/g, '');
  return { words, whole, letters: /^[a-z]+$/.test(apart) ? apart : '', code: /^[a-z0-9-]*\d[a-z0-9-]*$/.test(apart) ? normalize(apart) : '' };
}
