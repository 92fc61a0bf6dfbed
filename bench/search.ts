// Search beside stock Pagefind on the same records: index time and size, bytes of a first query, time of the next ones, answers found.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from '../src/search/build-search-index.ts';
import { noBrowser } from '../test/browser.ts';
import { documents } from '../test/search/corpus.ts';
import { generatedOffices, generatePowers, officeName } from '../test/search/generate-powers.ts';
import { SYNONYMS } from '../test/search/generated-words.ts';
import { indexFolder, recordsOf } from '../test/search/indexed-powers.ts';
import { answers, score } from '../test/search/judge.ts';
import { measureSearch, ours, quantile, stock, type Measured } from '../test/search/measured-search.ts';
import { sampleQueries, type Query } from '../test/search/sample-queries.ts';
import { buildStockIndex } from '../test/search/stock-index.ts';
import { report, type Row } from './report.ts';

const MOST_KILOBYTES = 400;
const MOST_MILLISECONDS = 110;
const LARGEST = 10000;
const SEED = 77;

if (noBrowser) {
  console.error('search: no browser was found, nothing measured');
  process.exit(1);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => sum + (statSync(join(folder, name)).isFile() ? statSync(join(folder, name)).size : 0), 0);
}

interface Built {
  seconds: number;
  megabytes: number;
  measured: Measured;
}

const rows: Row[] = [];
for (const count of [500, 2500, LARGEST]) {
  const powers = generatePowers(count);
  const records = recordsOf(powers, generatedOffices());
  const corpus = documents(powers, officeName);
  const queries = sampleQueries(corpus, SYNONYMS, 10, SEED);
  // One first query of each kind: every one needs a browser that has seen nothing yet.
  const first = sampleQueries(corpus, SYNONYMS, 2, SEED + 1).map(({ query }) => query);
  const measure = async (build: (folder: string) => Promise<void>, prepare: typeof ours): Promise<Built> => {
    const index = indexFolder();
    try {
      const start = performance.now();
      await build(index.folder);
      const seconds = (performance.now() - start) / 1000;
      return { seconds, megabytes: bytesIn(index.folder) / 1e6, measured: await measureSearch(index.folder, prepare, first, queries.map(({ query }) => query)) };
    } finally {
      index.remove();
    }
  };
  const own = await measure((folder) => buildSearchIndex(records, SYNONYMS, folder), ours);
  const plain = await measure((folder) => buildStockIndex(records, folder), stock);
  const found = (built: Built): number => mean(queries.map((query, index) => recall(query, built.measured.shown[index] ?? [])));
  const recall = (query: Query, shown: readonly string[]): number => {
    const { recall: missed, precision = 1 } = score(shown.map((url) => url.replace(/^powers\/|\/$/g, '')), answers(corpus, query));
    return missed ?? precision;
  };
  const row = (name: string, { seconds, megabytes, measured }: Built, share: number): Row => ({ name, indexSeconds: seconds, indexMB: megabytes, firstKB: quantile(measured.firstBytes, 0.5) / 1024, firstKBmost: Math.max(...measured.firstBytes) / 1024, warmMs: quantile(measured.warm, 0.5), warmP95Ms: quantile(measured.warm, 0.95), found: share });
  const [a, b] = [row(`search ${count}`, own, found(own)), row(`stock ${count}`, plain, found(plain))];
  const ratio = (column: string): number => Number(a[column]) / Number(b[column]);
  rows.push(a, b, { name: `ratio ${count}`, ...Object.fromEntries(Object.keys(a).filter((column) => column !== 'name').map((column) => [column, ratio(column)])) });
}
report(`Search ÷ stock Pagefind (limits at ${LARGEST}: first query ${MOST_KILOBYTES} KB, warm p95 ${MOST_MILLISECONDS} ms; found = recall@10, or precision@10 above ten answers)`, rows);
const largest = rows.find(({ name }) => name === `search ${LARGEST}`);
process.exitCode = Number(largest?.['firstKBmost']) <= MOST_KILOBYTES && Number(largest?.['warmP95Ms']) <= MOST_MILLISECONDS ? 0 : 1;

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
