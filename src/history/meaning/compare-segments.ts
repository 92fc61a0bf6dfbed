// Chinese text cut into words.
import { cutWords } from '#dictionary';

/** Runs of Chinese; numbers with their decimals, words of letters, runs of blanks; every other sign by itself. */
const PIECE = /[㐀-䶿一-鿿]+|\d+(?:[.,]\d+)*%?|[A-Za-zÀ-ɏ]+|\s+|[\s\S]/gu;

/** In: any text. Out: its words, which joined again are the text. */
export const segments = (text: string): string[] => (text.match(PIECE) ?? []).flatMap((piece) => (piece.length > 1 && /^[㐀-鿿]/.test(piece) ? cutWords(piece) : piece));

/** The same by clauses, for texts that have too little in common to be compared by words. */
export const clauses = (text: string): string[] => text.match(/[^，。；：！？\n]*[，。；：！？\n]+|[^，。；：！？\n]+$/g) ?? [];

/** The runs of Chinese in a text that have several words, with blanks between them: what a browser needs to cut it alike. */
export const runsIn = (text: string): string[] => (text.match(PIECE) ?? []).flatMap((piece) => (piece.length > 1 && /^[㐀-鿿]/.test(piece) ? [cutWords(piece).join(' ')] : []));
