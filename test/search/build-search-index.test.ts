// What the build writes for search: the same bytes every time, nothing that is not used, and a large list in the same way as a small one.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { textPath, TITLES_PATH } from '../../src/search/page-texts.ts';
import type { TitleIndex } from '../../src/search/title-index.ts';
import { createValidator } from '../../src/reading/validator.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { generatedOffices, generatePowers } from './generate-powers.ts';
import { SYNONYMS } from './generated-words.ts';
import { indexFolder, indexPowers, recordsOf } from './indexed-powers.ts';

/** Every file of a folder with the digest of its bytes. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

const unpacked = <Value>(folder: string, path: string): Value => JSON.parse(gunzipSync(readFileSync(join(folder, path))).toString('utf8')) as Value;

describe('the search index', () => {
  test('is the same bytes for the same records, in whatever order they come', async () => {
    const powers = generatePowers(60);
    const [first, second] = [await indexPowers(powers, generatedOffices(), SYNONYMS), await indexPowers([...powers].reverse(), generatedOffices(), SYNONYMS)];
    expect(digests(second.folder)).toEqual(digests(first.folder));
    first.remove();
    second.remove();
  });

  test('has only what the search page loads, and the text of every page', async () => {
    const powers = generatePowers(30);
    const { folder, remove } = await indexPowers(powers, generatedOffices(), SYNONYMS);
    const names = Object.keys(digests(folder)).map((name) => name.replace(/[0-9a-f]{7,}/, '…'));
    expect([...new Set(names.filter((name) => !name.startsWith('search/text/')))].sort()).toEqual(['pagefind/index/unknown_….pf_index', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'pagefind/pagefind.unknown_….pf_meta', 'pagefind/wasm.unknown.pagefind', 'search/codes.json.gz', 'search/titles.json.gz']);
    expect(powers.map(({ id }) => unpacked<string[]>(folder, textPath(`powers/${id}/`)).length > 10)).toEqual(powers.map(() => true));
    remove();
  });

  test('keeps the names of 3,000 powers below 100 KB', async () => {
    const { folder, remove } = indexFolder();
    const records = recordsOf(generatePowers(3000), generatedOffices()).map((record) => ({ ...record, texts: [record.title, record.office ?? ''] }));
    await buildSearchIndex(records, SYNONYMS, folder);
    expect(statSync(join(folder, TITLES_PATH)).size).toBeLessThan(100 * 1024);
    expect(unpacked<TitleIndex>(folder, TITLES_PATH).sampled).toBe(true);
    remove();
  });

  test('is empty for no records, without failing', async () => {
    const { folder, remove } = indexFolder();
    await buildSearchIndex([], [], folder);
    expect(unpacked<TitleIndex>(folder, TITLES_PATH).titles).toBe('');
    remove();
  });
});

test('generated powers and offices fit their schemas, and one name in nine stands more than once', () => {
  const validator = createValidator(readSchemas());
  const powers = generatePowers(1000);
  expect(powers.filter((power) => !validator.check('power')(power)).map(({ id }) => id)).toEqual([]);
  expect(generatedOffices().filter((office) => !validator.check('office')(office)).map(({ id }) => id)).toEqual([]);
  const names = Map.groupBy(powers, ({ name }) => name);
  expect(powers.filter(({ name }) => (names.get(name)?.length ?? 0) > 1).length / powers.length).toBeGreaterThan(1 / 9);
});
