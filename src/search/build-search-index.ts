// Records → the files that search loads in the browser: Pagefind's index over pairs of characters, the title index, and texts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Synonyms } from '../model/schema-types.ts';
import { commonPairs } from './common-pairs.ts';
import { readingsOf, traditionalOf } from './dictionaries.ts';
import { citedTitles, lawWords } from './law-words.ts';
import { folding } from './normalize.ts';
import { articlesInWords } from './parse-query.ts';
import { CODES_PATH, textPath, TITLES_PATH } from './page-texts.ts';
import type { SearchRecord } from './search-record.ts';
import { titleColumns, type TitleIndex } from './title-index.ts';
import { indexText, withoutContained } from './tokens.ts';
import { writePagefind } from './write-pagefind.ts';

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
  const titles = citedTitles(records.flatMap((record) => record.laws ?? []).map(fold));
  const content = (row: number): string => [indexText(folded[row] ?? []), ...new Set(folded[row]?.flatMap((text) => lawWords(text, titles)))].join(' ');
  const { pages, sampled } = await writePagefind(records.map(({ url }) => url), content, join(folder, 'pagefind'), progress);
  const index: TitleIndex = { ...titleColumns(records), pages, sampled, common: commonPairs(folded), readings: readingsOf(records.flatMap((record) => [record.title, ...(record.aliases ?? [])])), traditional, synonyms };
  write(join(folder, TITLES_PATH), index);
  write(join(folder, CODES_PATH), records.map((record) => (record.codes ?? []).join(' ')).join('\n'));
  for (const record of records) write(join(folder, textPath(record.url)), record.texts.filter((text) => text !== record.title));
}

function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(JSON.stringify(value), { level: 9 }));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
