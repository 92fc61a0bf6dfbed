// Records → the files that search loads in the browser: Pagefind's index over pairs of characters, the title index, and texts.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Synonyms } from '../model/schema-types.ts';
import { commonPairs } from './common-pairs.ts';
import { readingsOf, traditionalOf } from './dictionaries.ts';
import { folding } from './normalize.ts';
import { articlesInWords } from './parse-query.ts';
import { CODES_PATH, textPath, TITLES_PATH } from './page-texts.ts';
import type { SearchRecord } from './search-record.ts';
import { titleColumns, type TitleIndex } from './title-index.ts';
import { indexText, withoutContained } from './tokens.ts';

/** Records in one part of the full text: a common phrase is looked up part by part, until a page of hits is full. */
const PART = 600;
const LANGUAGE = 'unknown';

/**
 * Writes `folder/pagefind/…` and `folder/search/…`, the same bytes for the same records. `progress` is told after each record.
 * Rejects where Pagefind reports an error. Everything is compressed here, because not every file server does it.
 */
export async function buildSearchIndex(given: readonly SearchRecord[], synonyms: Synonyms['synonyms'], folder: string, progress: (done: number, total: number) => void = () => {}): Promise<void> {
  const records = [...given].sort((a, b) => order(a.kind, b.kind) || order(a.type ?? '', b.type ?? '') || order(a.title, b.title) || order(a.url, b.url));
  const traditional = traditionalOf(records.flatMap((record) => [record.title, ...record.texts]));
  const fold = folding(traditional);
  const folded = records.map((record) => withoutContained([record.title, ...(record.aliases ?? []), ...record.texts].map(articlesInWords).map(fold)));
  const parts = Math.max(1, Math.ceil(records.length / PART));
  await writeTextIndex(records, folded, parts, folder, progress);
  const { ids, idLength } = pageIds(records, join(folder, 'pagefind'));
  const titles: TitleIndex = { ...titleColumns(records), ids, idLength, parts, common: commonPairs(folded), readings: readingsOf(records.flatMap((record) => [record.title, ...(record.aliases ?? [])])), traditional, synonyms };
  write(join(folder, TITLES_PATH), titles);
  write(join(folder, CODES_PATH), records.map((record) => (record.codes ?? []).join(' ')).join('\n'));
  for (const record of records) write(join(folder, textPath(record.url)), record.texts.filter((text) => text !== record.title));
}

async function writeTextIndex(records: readonly SearchRecord[], folded: readonly (readonly string[])[], parts: number, folder: string, progress: (done: number, total: number) => void): Promise<void> {
  // Under no language Pagefind cuts or stems these words, which is what they need.
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const [row, record] of records.entries()) {
    const added = await index.addCustomRecord({ url: record.url, language: LANGUAGE, content: indexText(folded[row] ?? []), ...(parts > 1 ? { filters: { part: [String(row % parts)] } } : {}) });
    if (added.errors.length) throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
    progress(row + 1, records.length);
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  await close();
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
}

/** The id of each record's page in Pagefind's answers. Takes away what Pagefind wrote that this site has in another form. */
function pageIds(records: readonly SearchRecord[], pagefind: string): Pick<TitleIndex, 'ids' | 'idLength'> {
  const fragments = join(pagefind, 'fragment');
  const idOf = new Map(readdirSync(fragments).map((name) => {
    const page: unknown = JSON.parse(gunzipSync(readFileSync(join(fragments, name))).toString('utf8').replace(/^pagefind_dcd/, ''));
    if (typeof page !== 'object' || page === null || !('url' in page)) throw new Error(`Pagefind: ${name} is not a page`);
    return [page.url, name.replace(`${LANGUAGE}_`, '').replace(/\.pf_fragment$/, '')] as const;
  }));
  const ids = records.map(({ url }) => idOf.get(url) ?? idOf.get(`/${url}`) ?? '');
  if (new Set(ids).size !== records.length || ids.includes('')) throw new Error('Pagefind: pages and records do not match');
  let idLength = 4;
  while (new Set(ids.map((id) => id.slice(0, idLength))).size < ids.length) idLength += 1;
  // Pages' texts are in search/text; four interfaces and a worker come with Pagefind that nothing here uses.
  for (const name of readdirSync(pagefind)) if (name === 'fragment' || /(^|-)ui\.(js|css)$|highlight|worker/.test(name)) rmSync(join(pagefind, name), { recursive: true });
  return { ids: ids.map((id) => id.slice(0, idLength)).join(''), idLength };
}

function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(JSON.stringify(value), { level: 9 }));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
