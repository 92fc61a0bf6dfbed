// Which fields a policy names: `limits.promised` is that field and everything below it.

/** Keys from the top of a record; pseudo-fields begin with a dollar sign (see leaf-changes.ts). */
export type FieldPath = readonly string[];

const keysOf = (selector: string): string[] => (selector === 'body' ? ['$body'] : selector.split('.'));

const begins = (path: FieldPath, start: FieldPath): boolean => start.length <= path.length && start.every((key, index) => path[index] === key);

/** The field stands inside what the selector names. For what is permitted: anything wider does not match. */
export function inside(selector: string, path: FieldPath): boolean {
  return begins(path, keysOf(selector)) || (selector === 'body' && path[0] === 'body');
}

/** The field stands inside what the selector names, or around it. For what is demanded: anything wider matches, too. */
export function touches(selector: string, path: FieldPath): boolean {
  return inside(selector, path) || begins(keysOf(selector), path);
}
