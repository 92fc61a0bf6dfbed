// Records → the files that search loads in the browser: Pagefind's index over pairs of characters, the title index, and texts.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Synonyms } from '../model/schema-types.ts';
import { commonPairs } from './common-pairs.ts';
import { readingsOf, traditionalOf } from './dictionaries.ts';
import { citedTitles, lawWords } from './law-words.ts';
import { folding } from './normalize.ts';
import { articlesInWords } from './parse-query.ts';
import { LANGUAGE, pageIds } from './page-list.ts';
import { CODES_PATH, textPath, TITLES_PATH } from './page-texts.ts';
import type { SearchRecord } from './search-record.ts';
import { titleColumns, type TitleIndex } from './title-index.ts';
import { indexText, withoutContained } from './tokens.ts';

/** Records in the sample in which a common phrase is looked up first: among all of them it would take too long. */
const SAMPLE = 400;

/** Smaller pieces than Pagefind's own: a pair of characters then brings fewer others with it. */
const PIECE = '5000';

/**
 * Writes `folder/pagefind/…` and `folder/search/…`, the same bytes for the same records. `progress` is told after each record.
 * Rejects where Pagefind reports an error. Everything is compressed here, because not every file server does it.
 */
export async function buildSearchIndex(given: readonly SearchRecord[], synonyms: Synonyms['synonyms'], folder: string, progress: (done: number, total: number) => void = () => {}): Promise<void> {
  // Powers first: what is found in texts is shown in this order. Within a kind, alike names side by side pack best.
  const records = [...given].sort((a, b) => Number(b.kind === 'power') - Number(a.kind === 'power') || order(a.kind, b.kind) || order(a.type ?? '', b.type ?? '') || order(a.title, b.title) || order(a.url, b.url));
  const traditional = traditionalOf(records.flatMap((record) => [record.title, ...record.texts]));
  const fold = folding(traditional);
  const folded = records.map((record) => withoutContained([record.title, ...(record.aliases ?? []), ...record.texts].map(articlesInWords).map(fold)));
  const sampled = records.length > 2 * SAMPLE;
  const titles = citedTitles(records.flatMap((record) => record.laws ?? []).map(fold));
  const content = (row: number): string => [indexText(folded[row] ?? []), ...new Set(folded[row]?.flatMap((text) => lawWords(text, titles)))].join(' ');
  await writeTextIndex(records, content, sampled ? Math.ceil(records.length / SAMPLE) : 0, folder, progress);
  const pages = checkedPages(records, join(folder, 'pagefind'));
  const index: TitleIndex = { ...titleColumns(records), pages, sampled, common: commonPairs(folded), readings: readingsOf(records.flatMap((record) => [record.title, ...(record.aliases ?? [])])), traditional, synonyms };
  write(join(folder, TITLES_PATH), index);
  write(join(folder, CODES_PATH), records.map((record) => (record.codes ?? []).join(' ')).join('\n'));
  for (const record of records) write(join(folder, textPath(record.url)), record.texts.filter((text) => text !== record.title));
}

async function writeTextIndex(records: readonly SearchRecord[], content: (row: number) => string, every: number, folder: string, progress: (done: number, total: number) => void): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= PIECE;
  // Under no language Pagefind cuts or stems these words, which is what they need.
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const [row, record] of records.entries()) {
    const added = await index.addCustomRecord({ url: record.url, language: LANGUAGE, content: content(row), ...(every && row % every === 0 ? { filters: { sample: ['1'] } } : {}) });
    if (added.errors.length) throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
    progress(row + 1, records.length);
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  await close();
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
}

/** The file with Pagefind's list of pages, once it is sure that they are the records in their order. Takes away what is not used. */
function checkedPages(records: readonly SearchRecord[], pagefind: string): string {
  const pages = readdirSync(pagefind).find((name) => name.endsWith('.pf_meta')) ?? '';
  if (!pages && records.length > 0) throw new Error('Pagefind: no list of pages');
  if (pages) for (const [row, id] of pageIds(gunzipSync(readFileSync(join(pagefind, pages))), LANGUAGE, records.length).entries()) {
    const page: unknown = JSON.parse(gunzipSync(readFileSync(join(pagefind, 'fragment', `${id}.pf_fragment`))).toString('utf8').replace(/^pagefind_dcd/, ''));
    if (typeof page !== 'object' || page === null || !('url' in page) || page.url !== records[row]?.url) throw new Error(`Pagefind: page ${row + 1} is not ${records[row]?.url}`);
  }
  // The texts of pages are in search/text; four interfaces and a worker come with Pagefind that nothing here uses.
  for (const name of readdirSync(pagefind)) if (name === 'fragment' || /(^|-)ui\.(js|css)$|highlight|worker/.test(name)) rmSync(join(pagefind, name), { recursive: true });
  return pages;
}

function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(JSON.stringify(value), { level: 9 }));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
