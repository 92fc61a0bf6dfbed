// Records → the files that search loads in the browser: Pagefind's index over pairs of characters, and the title index.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Synonyms } from '../model/schema-types.ts';
import { readingsOf, traditionalOf } from './dictionaries.ts';
import type { SearchRecord } from './search-record.ts';
import { titleIndex } from './title-index.ts';
import { indexText } from './tokens.ts';

/**
 * Writes `folder/pagefind/…` and `folder/search/titles.json.gz`. `progress` is told after each record.
 * Rejects where Pagefind reports an error. The title index is compressed here, because not every file server does it.
 */
export async function buildSearchIndex(records: readonly SearchRecord[], synonyms: Synonyms['synonyms'], folder: string, progress: (done: number, total: number) => void = () => {}): Promise<void> {
  // No language has Pagefind's stemming or word cutting for these words, which is what they need.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  let done = 0;
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: `/${record.url}`,
      language: 'unknown',
      content: indexText(record.texts),
      meta: { title: record.title, ...(record.office ? { office: record.office } : {}), ...(record.type ? { type: record.type } : {}), ...(record.status ? { status: record.status } : {}), kind: record.kind, text: excerptText(record) },
      filters: { kind: [record.kind], ...(record.office ? { office: [record.office] } : {}), ...(record.type ? { type: [record.type] } : {}), ...(record.status ? { status: [record.status] } : {}) },
    });
    if (added.errors.length) throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
    progress((done += 1), records.length);
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  // Pagefind brings four interfaces of its own; the site has another.
  for (const name of readdirSync(join(folder, 'pagefind'))) if (/(^|-)ui\.(js|css)$|highlight/.test(name)) rmSync(join(folder, 'pagefind', name));
  await index.deleteIndex();
  await close();
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  const names = records.flatMap((record) => [record.title, ...(record.aliases ?? [])]);
  const titles = titleIndex(records, synonyms, readingsOf(names), traditionalOf(records.flatMap((record) => record.texts)));
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search', 'titles.json.gz'), gzipSync(JSON.stringify(titles), { level: 9 }));
}

/** What an excerpt is cut from: everything but the title, which stands above it anyway. */
const excerptText = (record: SearchRecord): string => record.texts.filter((text) => text !== record.title).join('\n');
