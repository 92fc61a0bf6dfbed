// Lines of Chinese text: no line begins with a closing mark or ends with an opening one; words and numbers of ASCII stay whole.
import { characterWidth, textWidth } from './measure-text.ts';
import { isWord } from './unbroken-words.ts';

/** Marks that may not begin a line (GB/T 15834, CLREQ 3.1.3). */
const NOT_FIRST = new Set('，。、；：？！）》〉」』】〕〗”’…—·％‰℃,.;:?!)]}%~～／/');
/** Marks that may not end a line. */
const NOT_LAST = new Set('（《〈「『【〔〖“‘([{￥$');
/** Marks after which a line ends well. */
const AFTER_MARK = new Set('，。、；：？！）》');
const IN_WORD = /[A-Za-z0-9.,:_+%-]/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
/** Signs that fonts draw many times wider than a character (double dashes, cuneiform, Arabic phrases, Javanese ornaments). */
const VERY_WIDE = /[\u2E3A\u2E3B\uA9C1\uA9C2\uFDF0-\uFDFD\u{10B99}-\u{10BAF}\u{12000}-\u{1254F}]/gu;
const LONGEST = 60;

/** One line of plain text for a picture: no controls, no direction marks, at most 60 characters (the list beside the picture has them all). */
export function plainLine(text: string, longest = LONGEST): string {
  const seen = text.replace(/[\s\u2028\u2029]+/g, ' ').replace(UNSEEN, '').replace(VERY_WIDE, '□').replace(/(\p{M}{2})\p{M}+/gu, '$1').trim();
  if (seen.length <= longest) return seen;
  const characters = Array.from(seen);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('').trimEnd()}…` : seen;
}

/** Lines no wider than `width` (in em, at least 2): as few as possible, then about equally long, whole words, ends at a mark. An empty text has no lines. */
export function wrapText(text: string, width: number): string[] {
  const total = textWidth(text);
  if (total === 0) return [];
  if (total <= width) return [text];
  const pieces = unbreakable(text, width);
  const ends = [0];
  for (const piece of pieces) ends.push(ends.at(-1)! + textWidth(piece));
  /** Least cost of the first pieces, in lines and in ugliness, and where their last line begins. */
  const best: { lines: number; cost: number; begin: number }[] = [{ lines: 0, cost: 0, begin: 0 }];
  const even = total / Math.ceil(total / width);
  for (let end = 1; end <= pieces.length; end++) {
    const ugly = end === pieces.length ? 0 : breakCost(pieces[end - 1]!, pieces[end]!);
    let chosen = { lines: Infinity, cost: Infinity, begin: end - 1 };
    for (let begin = end - 1; begin >= 0; begin--) {
      const length = ends[end]! - ends[begin]! - trailing(pieces[end - 1]!);
      if (length > width && begin < end - 1) break;
      const before = best[begin]!;
      const cost = before.cost + ugly + ((length - even) / even) ** 2;
      if (before.lines + 1 < chosen.lines || (before.lines + 1 === chosen.lines && cost < chosen.cost)) chosen = { lines: before.lines + 1, cost, begin };
    }
    best.push(chosen);
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]!.begin) lines.unshift(pieces.slice(best[end]!.begin, end).join('').trim());
  return lines.filter((line) => line !== '');
}

const SPACE_WIDTH = textWidth(' ');
const trailing = (piece: string): number => (piece.endsWith(' ') ? SPACE_WIDTH : 0);

/** How much a line end between two pieces disturbs a reader; a line of double or half the length costs about 1. */
function breakCost(before: string, after: string): number {
  const [last, first] = [Array.from(before).at(-1)!, Array.from(after)[0]!];
  if (AFTER_MARK.has(last)) return -0.15;
  return isWord(last, first) ? 0.5 : 0.05;
}

/** Pieces between which a line may break; a piece wider than the line is cut wherever it must. */
function unbreakable(text: string, width: number): string[] {
  const pieces: string[] = [];
  let last = '';
  let lastSign = '';
  for (const character of text) {
    const joined = last !== '' && (NOT_FIRST.has(character) || character === ' ' || NOT_LAST.has(lastSign) || (IN_WORD.test(last) && IN_WORD.test(character)) || characterWidth(character) === 0);
    if (joined && textWidth(pieces.at(-1) + character.trimEnd()) <= width) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    last = character;
    if (character !== ' ') lastSign = character;
  }
  return pieces;
}
