// Which files a policy names. Case counts, and nothing in a file name is read as a sign of the pattern.

/** `*` is any part of a name, `**` any number of folders; everything else is itself. In: a path below the root of the repository. */
export function pathMatches(pattern: string, path: string): boolean {
  return expressionOf(pattern).test(path);
}

const known = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const kept = known.get(pattern);
  if (kept) return kept;
  const plain = (part: string): string => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&');
  const source = pattern.split(/(\*\*\/|\*\*|\*)/).map((part) => (part === '**/' ? '(?:[^]*/)?' : part === '**' ? '[^]*' : part === '*' ? '[^/]*' : plain(part))).join('');
  const made = new RegExp(`^${source}$`, 'u');
  known.set(pattern, made);
  return made;
}
