// What pages read: JSON files that the indexer wrote. Pages call nothing else of ours that touches the disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = (): string => process.env['SUNLIST_BUILD'] ?? '.build/pages';

/** The view-model `name` (e.g. `powers/food-licence`), as its writer in src/publishing declared it. Throws where the indexer wrote none. */
export function pageData<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder(), `${name}.json`), 'utf8')) as T;
}

/** True where the indexer wrote the view-model. */
export const hasPageData = (name: string): boolean => existsSync(join(folder(), `${name}.json`));
