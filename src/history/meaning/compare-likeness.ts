// How much two texts have in common: for items that were reworded or renamed.

/** From 0, nothing, to 1, the same: twice the pairs of neighbouring characters they share, by all their pairs (Sørensen and Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairs(a), pairs(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared++;
  }
  return (2 * shared) / (first.length + second.length);
}

/** Enough to be the same thing in other words. */
export const ALIKE = 0.5;

/** Long texts are judged by their beginning: the rest costs much and tells little. */
const MOST = 400;

function pairs(text: string): string[] {
  const letters = text.slice(0, MOST).replace(/[\s，。；：、“”（）()《》]/g, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
}
