// Paths that some file systems take for one another: Windows and macOS do not tell case, macOS does not tell Unicode forms.

/** In: every path of a tree, and those that are new or changed. Out: groups of names (files or folders) that are one elsewhere and of which one is around a changed path. */
export function collisionsAmong(all: readonly string[], changed: readonly string[]): string[][] {
  const known = new Map<string, Set<string>>();
  for (const path of all) {
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const part = end < 0 ? path : path.slice(0, end);
      const folded = fold(part);
      (known.get(folded) ?? known.set(folded, new Set()).get(folded))?.add(part);
      if (end < 0) break;
    }
  }
  const groups = new Map<string, string[]>();
  for (const path of changed) {
    const parts = path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
    for (const part of parts) {
      const group = known.get(fold(part));
      if (group && group.size > 1) {
        groups.set(fold(part), [...group].sort());
        break;
      }
    }
  }
  return [...groups.values()];
}

const fold = (path: string): string => path.normalize('NFKC').toLowerCase().normalize('NFC');
