// Does a name contain a run of characters that is typed as these letters? Each character by a full reading or its first letter.

export type Readings = (letter: string) => readonly string[];

/** How well letters fit: 3 whole name, 2 beginning of the name, 1 inside it, 0 not at all. */
export function pinyinMatch(name: string, letters: string, readings: Readings): 0 | 1 | 2 | 3 {
  const spelt = [...name].map((letter) => ({ letter, ways: /[a-z0-9]/.test(letter) ? [letter] : readings(letter) }));
  const initial = letters[0] ?? '';
  let best: 0 | 1 | 2 = 0;
  for (let start = 0; start < spelt.length; start += 1) {
    if (!spelt[start]?.ways.some((way) => way.startsWith(initial))) continue;
    const end = reach(spelt, start, letters, 0);
    if (end === undefined) continue;
    if (start === 0) return end === spelt.length ? 3 : 2;
    best = 1;
  }
  return best;
}

/** The first place after the run that uses up all letters, trying full readings before initials; undefined where none does. */
function reach(spelt: readonly { ways: readonly string[] }[], place: number, letters: string, used: number): number | undefined {
  if (used === letters.length) return place;
  const ways = spelt[place]?.ways ?? [];
  for (const way of ways) {
    if (letters.startsWith(way, used)) {
      const end = reach(spelt, place + 1, letters, used + way.length);
      if (end !== undefined) return end;
    }
  }
  // Digraph initials are typed with one letter or two: 食 as s or sh.
  for (const way of ways) {
    for (const length of way[1] === 'h' ? [2, 1] : [1]) {
      const head = way.slice(0, length);
      if (head === way || !letters.startsWith(head, used)) continue;
      const end = reach(spelt, place + 1, letters, used + length);
      if (end !== undefined) return end;
    }
  }
  // The last reading may be half typed.
  const rest = letters.slice(used);
  return ways.some((way) => way.startsWith(rest)) ? place + 1 : undefined;
}
