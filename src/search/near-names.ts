// Names that are nearly what was typed: one character wrong, or the same words in another order.

/** Fewest single-character changes that make `piece` a part of `name` (Sellers); `limit` once it cannot be fewer. */
export function changesToFit(piece: string, name: string, limit: number): number {
  let row = Array.from({ length: piece.length + 1 }, (_, index) => index);
  let best = row[piece.length] ?? limit;
  for (const letter of name) {
    const next = [0];
    for (let index = 1; index <= piece.length; index += 1) {
      next[index] = Math.min((row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1, (row[index - 1] ?? 0) + (piece[index - 1] === letter ? 0 : 1));
    }
    row = next;
    best = Math.min(best, row[piece.length] ?? limit);
  }
  return Math.min(best, limit);
}

/** Pairs of neighbouring characters. */
export function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/**
 * How near a name is to a piece of text, 0 (far) to 1: by the share of the piece's pairs that the name has,
 * and by how much of the name they make up. A text in another order keeps all pairs but those at its cuts.
 */
export function nearness(piece: string, name: string): number {
  const pairs = pairsOf(piece);
  if (pairs.length < 2) return 0;
  const shared = pairs.filter((pair) => name.includes(pair)).length / pairs.length;
  const fits = changesToFit(piece, name, 3);
  const typo = fits <= Math.max(1, Math.floor(piece.length / 8)) ? 1 - fits * 0.05 : 0;
  // Reordered words leave the lengths alike; a long name that happens to hold the pairs is less likely meant.
  const length = Math.min(1, piece.length / name.length);
  const reordered = shared >= 0.6 && sameLetters(piece, name) ? shared * 0.6 + length * 0.39 : 0;
  return Math.max(typo, reordered);
}

const sameLetters = (piece: string, name: string): boolean => [...piece].filter((letter) => !name.includes(letter)).length <= Math.floor(piece.length / 10);
