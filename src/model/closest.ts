// The nearest known word to a misspelt one, for "did you mean".

/** The candidate with the smallest edit distance, if it is near enough to be meant; case does not count. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = slips(word.length) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many slips a word of this length may hold and still be recognised: none in two letters, a third of a long one. */
const slips = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : Math.max(2, Math.floor(length / 3)));

/** Letters added, lost, changed or swapped with their neighbour; gives up with `limit` once it cannot be smaller. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j] ?? 0, (older[j - 2] ?? 0) + 1);
    }
    if (Math.min(...next) >= limit && Math.min(...row) >= limit) return limit;
    older = row;
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
