// A piece of a text around what was found, with the found parts told apart.

export interface Piece {
  text: string;
  found: boolean;
}

const LENGTH = 90;

/** Up to 90 characters around the first mark, cut at the borders of its line; the beginning where nothing is found. */
export function excerpt(text: string, marks: readonly string[]): Piece[] {
  const line = text.split('\n').find((candidate) => places(candidate, marks).length > 0) ?? text.split('\n').find((candidate) => candidate.length > 12) ?? '';
  const [first] = places(line, marks);
  const start = first && first.from > LENGTH / 3 ? first.from - Math.floor(LENGTH / 4) : 0;
  const cut = line.slice(start, start + LENGTH);
  return [...(start > 0 ? [{ text: '…', found: false }] : []), ...marked(cut, marks), ...(line.length > start + LENGTH ? [{ text: '…', found: false }] : [])];
}

/** The text in pieces, those that match a mark told apart. */
export function marked(text: string, marks: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of places(text, marks)) {
    if (from < end) continue;
    if (from > end) pieces.push({ text: text.slice(end, from), found: false });
    pieces.push({ text: text.slice(from, to), found: true });
    end = to;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), found: false }] : pieces;
}

/** Where marks stand in a text; marks are normalized, so punctuation between their characters is stepped over. */
function places(text: string, marks: readonly string[]): { from: number; to: number }[] {
  const letters: string[] = [];
  const position: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const normal = (text[index] ?? '').normalize('NFKC').toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(normal)) continue;
    for (const letter of normal) {
      letters.push(letter);
      position.push(index);
    }
  }
  const plain = letters.join('');
  return marks.filter(Boolean).flatMap((mark) => {
    const found: { from: number; to: number }[] = [];
    for (let at = plain.indexOf(mark); at >= 0; at = plain.indexOf(mark, at + mark.length)) found.push({ from: position[at] ?? 0, to: (position[at + mark.length - 1] ?? 0) + 1 });
    return found;
  }).sort((a, b) => a.from - b.from || b.to - a.to);
}
