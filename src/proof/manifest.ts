// The digest of every published file in one sorted file, so that one number stands for the whole site.
import { isDeepStrictEqual } from 'node:util';
import { LOG_FILE } from './entry.ts';

/** Path below the site, with slashes, → SHA-256. */
export type Digests = ReadonlyMap<string, string>;

export const MANIFEST = 'manifest.json';

/** What is outside its own digest. */
export const OUTSIDE: readonly string[] = [MANIFEST, LOG_FILE];

/** An empty file that tells a host how to serve; hosts do not serve it themselves. */
export const MARK_FOR_HOSTS = '.nojekyll';

/** The same text for the same files, in any order. */
export function manifestText(digests: Digests): string {
  const lines = [...digests].filter(([path]) => !OUTSIDE.includes(path)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, digest]) => `${JSON.stringify(path)}:${JSON.stringify(digest)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** In: the text of a manifest. Out: what it lists; undefined where it is none, or not exactly as this program writes it. */
export function readManifest(text: string): Digests | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const digests = new Map<string, string>();
  for (const [path, digest] of Object.entries(value)) {
    if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest) || !isSitePath(path)) return undefined;
    digests.set(path, digest);
  }
  return manifestText(digests) === text ? digests : undefined;
}

/** A path that stays within the site on every file system and in every address. */
export const isSitePath = (path: string): boolean => path !== '' && !OUTSIDE.includes(path) && path !== MARK_FOR_HOSTS && !/(^|\/)\.{0,2}(\/|$)|[\\\0-\x1f?#]/.test(path);

export interface Difference {
  changed: string[];
  missing: string[];
  extra: string[];
}

/** How `found` differs from `wanted`; undefined where it does not. */
export function differences(wanted: Digests, found: Digests): Difference | undefined {
  const changed = [...wanted].filter(([path, digest]) => found.has(path) && found.get(path) !== digest).map(([path]) => path);
  const missing = [...wanted.keys()].filter((path) => !found.has(path));
  const extra = [...found.keys()].filter((path) => !wanted.has(path));
  const all = { changed, missing, extra };
  return isDeepStrictEqual(all, { changed: [], missing: [], extra: [] }) ? undefined : all;
}
