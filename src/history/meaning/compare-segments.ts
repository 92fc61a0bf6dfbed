// Chinese text cut into words by a dictionary that comes with the program: the tables of the runtime (ICU) differ between versions of Node.
import { createRequire } from 'node:module';

interface Dictionary {
  cut(text: string, guessing: boolean): string[];
}

let dictionary: Dictionary | undefined;

/** Loaded when the first text is compared: it takes a third of a second. */
const words = (text: string): string[] => (dictionary ??= createRequire(import.meta.url)('jieba-wasm') as Dictionary).cut(text, false);

/** Runs of Chinese; numbers with their decimals, words of letters, runs of blanks; every other sign by itself. */
const PIECE = /[㐀-䶿一-鿿]+|\d+(?:[.,]\d+)*%?|[A-Za-zÀ-ɏ]+|\s+|[\s\S]/gu;

/** In: any text. Out: its words, which joined again are the text. */
export const segments = (text: string): string[] => (text.match(PIECE) ?? []).flatMap((piece) => (piece.length > 1 && /^[㐀-鿿]/.test(piece) ? words(piece) : piece));

/** The same by clauses, for texts that have too little in common to be compared by words. */
export const clauses = (text: string): string[] => text.match(/[^，。；：！？\n]*[，。；：！？\n]+|[^，。；：！？\n]+$/g) ?? [];
