// Lines of Chinese text: no line begins with a closing mark or ends with an opening one; words and numbers of ASCII stay whole.
import { characterWidth, textWidth } from './measure-text.ts';

/** Marks that may not begin a line (GB/T 15834, CLREQ 3.1.3). */
const NOT_FIRST = new Set('，。、；：？！）》〉」』】〕〗”’…—·％‰℃,.;:?!)]}%~～／/');
/** Marks that may not end a line. */
const NOT_LAST = new Set('（《〈「『【〔〖“‘([{￥$');
const IN_WORD = /[A-Za-z0-9.,:_+%-]/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
const LONGEST = 60;

/** One line of plain text for a picture: no controls, no direction marks, at most 60 characters (the list beside the picture has them all). */
export function plainLine(text: string, longest = LONGEST): string {
  const seen = text.replace(/[\s\u2028\u2029]+/g, ' ').replace(UNSEEN, '').replace(/(\p{M}{2})\p{M}+/gu, '$1').trim();
  if (seen.length <= longest) return seen;
  const characters = Array.from(seen);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('').trimEnd()}…` : seen;
}

/** Lines no wider than `width` (in em, at least 2) and about equally long. An empty text has no lines. */
export function wrapText(text: string, width: number): string[] {
  const total = textWidth(text);
  if (total === 0) return [];
  if (total <= width) return [text];
  const pieces = unbreakable(text, width);
  const lines = fill(pieces, width);
  for (let narrow = total / lines.length; narrow < width; narrow += 0.5) {
    const even = fill(pieces, narrow);
    if (even.length === lines.length && even.every((line) => textWidth(line) <= width)) return even;
  }
  return lines;
}

function fill(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    const more = textWidth(piece);
    if (line && used + textWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += more;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Pieces between which a line may break; a piece wider than the line is cut wherever it must. */
function unbreakable(text: string, width: number): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const character of text) {
    const joined = last !== '' && last !== ' ' && (NOT_FIRST.has(character) || character === ' ' || NOT_LAST.has(last) || (IN_WORD.test(last) && IN_WORD.test(character)) || characterWidth(character) === 0);
    if (joined && textWidth(pieces.at(-1) + character.trimEnd()) <= width) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    last = character;
  }
  return pieces;
}
