// Does a name contain a run of characters that is typed as these letters? Each character by a full reading or its first letters.

/** How each character of a name may be typed: its readings without tones; a Latin letter or digit by itself. */
export type Spelling = readonly (readonly string[])[];

/** The spelling of a folded name. `readings` gives the readings of a Han character. */
export const spellingOf = (name: string, readings: (letter: string) => readonly string[]): Spelling => [...name].map((letter) => (/[a-z0-9]/.test(letter) ? [letter] : readings(letter)));

/** How well letters fit: 3 whole name, 2 beginning of the name, 1 inside it, 0 not at all. */
export function pinyinMatch(spelling: Spelling, letters: string): 0 | 1 | 2 | 3 {
  const initial = letters[0] ?? '';
  let best: 0 | 1 = 0;
  for (let start = 0; start < spelling.length; start += 1) {
    if (!spelling[start]?.some((way) => way[0] === initial)) continue;
    const end = reach(spelling, start, letters, 0);
    if (end === undefined) continue;
    if (start === 0) return end === spelling.length ? 3 : 2;
    best = 1;
  }
  return best;
}

/** The first place after the run that uses up all letters, trying full readings before first letters; undefined where none does. */
function reach(spelling: Spelling, place: number, letters: string, used: number): number | undefined {
  if (used === letters.length) return place;
  const ways = spelling[place] ?? [];
  for (const way of ways) {
    if (!letters.startsWith(way, used)) continue;
    const end = reach(spelling, place + 1, letters, used + way.length);
    if (end !== undefined) return end;
  }
  // First letters; zh, ch and sh are typed with one letter or two.
  for (const way of ways) {
    for (const length of way[1] === 'h' ? [2, 1] : [1]) {
      if (length >= way.length || !letters.startsWith(way.slice(0, length), used)) continue;
      const end = reach(spelling, place + 1, letters, used + length);
      if (end !== undefined) return end;
    }
  }
  // The last reading may be half typed.
  const rest = letters.slice(used);
  return ways.some((way) => way.startsWith(rest)) ? place + 1 : undefined;
}
