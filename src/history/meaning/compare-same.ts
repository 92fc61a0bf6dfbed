// Whether two values from YAML say the same; the order of keys does not matter, that of lists does.

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  let shared = 0;
  for (const key of keys) {
    if (a[key] === undefined) continue;
    if (!same(a[key], b[key])) return false;
    shared++;
  }
  return shared === Object.keys(b).reduce((count, key) => (b[key] === undefined ? count : count + 1), 0);
}

/** A list as it is; anything else is an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
