// Chinese text cut into words without a dictionary and without the runtime's own tables, so that every Node version cuts alike.

/** Numbers with their decimals, words of letters, runs of blanks; every other sign by itself. */
const PIECE = /\d+(?:[.,]\d+)*%?|[A-Za-zÀ-ɏ]+|\s+|[\s\S]/gu;

/** Joined again they are the text. */
export const segments = (text: string): string[] => text.match(PIECE) ?? [];
