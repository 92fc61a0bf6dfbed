// Text out of a file that nobody has checked → text that is safe to show: nothing hidden, nothing that moves the cursor, not too long.

/** Controls, direction marks, invisible signs, line separators and halves of characters: all that a reader cannot see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** Every unseen character as ‹U+202E›; a line end as ⏎. */
export function visible(text: string): string {
  return text.replace(/\r\n|\n/g, '⏎').replace(UNSEEN, (character) => `‹${codePoint(character)}›`);
}

/** The same, cut after `longest` characters (never through one). */
export function excerpt(text: string, longest = 40): string {
  const characters = Array.from(text.length > longest * 2 ? text.slice(0, longest * 2 + 1) : text);
  return visible(characters.slice(0, longest).join('')) + (characters.length > longest ? '…' : '');
}

/** "U+202E" for a character. */
export const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
