// What pages read: JSON files that the indexer wrote. Pages call nothing else of ours that touches the disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = (): string => process.env['SUNLIST_BUILD'] ?? '.build/pages';

/** Shared data (names without a folder) are read by every page, so they are read once. */
const shared = new Map<string, unknown>();

let latest: { path: string; data: unknown } | undefined;

/** The view-model `name` (e.g. `powers/food-licence`), as its writer in src/publishing declared it. Throws where the indexer wrote none. */
export function pageData<T>(name: string): T {
  const path = join(folder(), `${name}.json`);
  if (name.includes('/')) {
    // The pages of one record come together; all records together would not fit in memory.
    if (latest?.path !== path) latest = { path, data: JSON.parse(readFileSync(path, 'utf8')) };
    return latest.data as T;
  }
  if (!shared.has(path)) shared.set(path, JSON.parse(readFileSync(path, 'utf8')));
  return shared.get(path) as T;
}

/** The same; undefined where the indexer wrote none, as of a past that is not known. */
export function pageDataIfThere<T>(name: string): T | undefined {
  return existsSync(join(folder(), `${name}.json`)) ? pageData<T>(name) : undefined;
}
