// Names that are nearly what was typed: a character wrong, missing or too many, or the same words in another order.
import { pairsOf } from './tokens.ts';

/** A character left out is a little likelier than a wrong one: then all that was typed is right. */
const MISSING = 0.9;

/** Fewest single-character changes that make `piece` a part of `name` (Sellers); a missing character counts 0.9. */
export function changesToFit(piece: string, name: string): number {
  let row = Array.from({ length: piece.length + 1 }, (_, index) => index);
  let best = row[piece.length] ?? 0;
  for (const letter of name) {
    const next = [0];
    for (let index = 1; index <= piece.length; index += 1) {
      next[index] = Math.min((row[index] ?? 0) + MISSING, (next[index - 1] ?? 0) + 1, (row[index - 1] ?? 0) + (piece[index - 1] === letter ? 0 : 1));
    }
    row = next;
    best = Math.min(best, row[piece.length] ?? 0);
  }
  return best;
}

/**
 * How near a folded name is to a folded piece of text, 0 (far) to 1: few changes make the piece fit, or it has the letters
 * and most pairs of neighbours of the name in another order (a text in another order keeps all pairs but those at its cuts).
 */
export function nearness(piece: string, name: string): number {
  const changes = Math.max(1, Math.floor(piece.length / 8));
  // Most names lack too many of the letters to be either; that is quick to see.
  let lacking = 0;
  for (const letter of piece) if (!name.includes(letter) && (lacking += 1) > changes) return 0;
  const fits = changesToFit(piece, name);
  const typo = fits <= changes ? 1 - fits * 0.05 : 0;
  return Math.max(typo, reordered(piece, name, lacking));
}

const LEAST_SHARED = 0.6;

function reordered(piece: string, name: string, lacking: number): number {
  const pairs = pairsOf(piece);
  if (pairs.length < 2 || lacking > Math.floor(piece.length / 10)) return 0;
  const shared = pairs.filter((pair) => name.includes(pair)).length / pairs.length;
  // Reordered words leave the lengths alike; a long name that happens to hold the pairs is less likely meant.
  return shared >= LEAST_SHARED ? shared * 0.6 + Math.min(1, piece.length / name.length) * 0.39 : 0;
}
