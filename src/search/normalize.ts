// The one form in which texts and queries meet: letters and digits only, one width, one case, simplified characters.

/** Text without punctuation and space, in NFKC and lower case; so 「审查，必要时」 is found by 「审查必要时」 and the other way round. */
export const normalize = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Traditional characters, and their simplified forms in the same order. */
export type TraditionalTable = readonly [from: string, to: string];

/** Normalizes and simplifies, character by character. Texts and queries go through the same table, so that neither side is missed. */
export function folding([from, to]: TraditionalTable): (text: string) => string {
  const simple = [...to];
  const map = new Map([...from].map((letter, index) => [letter, simple[index] ?? letter]));
  return (text) => normalize(text).replace(/\p{Script=Han}/gu, (letter) => map.get(letter) ?? letter);
}
