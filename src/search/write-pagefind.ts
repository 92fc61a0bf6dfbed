// Pagefind's index over words that are already cut: written, checked, and freed of what nothing here uses.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { LANGUAGE, pageIds } from './page-list.ts';

/** Records in the sample in which a common phrase is looked up first: among all of them it would take too long. */
const SAMPLE = 400;

/** Smaller pieces than Pagefind's own: a pair of characters then brings fewer others with it. */
const PIECE = '5000';

export interface WrittenPagefind {
  /** The file with Pagefind's list of pages, which are the addresses in their order; empty where there are none. */
  pages: string;
  /** Whether the filter `sample` picks some of the pages. */
  sampled: boolean;
}

/** Writes the index of the pages at `urls` into `folder`; `content` gives the index words of each. `progress` is told after each page. Rejects where Pagefind reports an error. */
export async function writePagefind(urls: readonly string[], content: (row: number) => string, folder: string, progress: (done: number, total: number) => void = () => {}): Promise<WrittenPagefind> {
  const sampled = urls.length > 2 * SAMPLE;
  const every = sampled ? Math.ceil(urls.length / SAMPLE) : 0;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= PIECE;
  // Under no language Pagefind cuts or stems these words, which is what they need.
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const [row, url] of urls.entries()) {
    const added = await index.addCustomRecord({ url, language: LANGUAGE, content: content(row), ...(every && row % every === 0 ? { filters: { sample: ['1'] } } : {}) });
    if (added.errors.length) throw new Error(`Pagefind: ${url}: ${added.errors.join('; ')}`);
    progress(row + 1, urls.length);
  }
  const written = await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  await close();
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  return { pages: checkedPages(urls, folder), sampled };
}

/** The file with Pagefind's list of pages, once it is sure that they are in their order. Takes away what is not used. */
function checkedPages(urls: readonly string[], folder: string): string {
  const pages = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
  if (!pages && urls.length > 0) throw new Error('Pagefind: no list of pages');
  if (pages) for (const [row, id] of pageIds(gunzipSync(readFileSync(join(folder, pages))), LANGUAGE, urls.length).entries()) {
    const page: unknown = JSON.parse(gunzipSync(readFileSync(join(folder, 'fragment', `${id}.pf_fragment`))).toString('utf8').replace(/^pagefind_dcd/, ''));
    if (typeof page !== 'object' || page === null || !('url' in page) || page.url !== urls[row]) throw new Error(`Pagefind: page ${row + 1} is not ${urls[row]}`);
  }
  // Texts are kept beside the index; four interfaces and a worker come with Pagefind that nothing here uses.
  for (const name of readdirSync(folder)) if (name === 'fragment' || /(^|-)ui\.(js|css)$|highlight|worker/.test(name)) rmSync(join(folder, name), { recursive: true });
  return pages;
}
