import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PLACES } from '../../src/model/kinds.ts';
import { addressOf, DISCLOSURES, OTHER_PAGES, pagesAt, pagesOf, RECORD_PAGES, recordAddress } from '../../src/model/record-pages.ts';
import { readSchemas } from '../../src/reading/read-register.ts';

const page = (path: string) => existsSync(fileURLToPath(new URL(`../../src/pages/[...lang]/${path}`, import.meta.url)));

test('every kind that lies in a folder a year, and the guides, have pages', () => {
  const wanted = ['guide', ...PLACES.filter(({ dated }) => dated).map(({ kind }) => kind)];
  expect(wanted.filter((kind) => !DISCLOSURES.some((pages) => pages.kind === kind))).toEqual([]);
});

test('every kind and every address stands once', () => {
  const kinds = RECORD_PAGES.map(({ kind }) => kind);
  const addresses = [...kinds.map(addressOf), ...OTHER_PAGES];
  expect([kinds.length, addresses.length]).toEqual([new Set(kinds).size, new Set(addresses).size]);
});

test('a kind has a page file of its own exactly where the table says so', () => {
  const wrong = DISCLOSURES.flatMap(({ kind, list, record }) => {
    const address = addressOf(kind);
    const ownList = page(`${address}/index.astro`) || page(`${address}.astro`);
    return [...(ownList === (list === 'own') ? [] : [`${kind}: list`]), ...(page(`${address}/[id].astro`) === (record === 'own') ? [] : [`${kind}: record`]), ...(record === 'anchor' && list !== 'own' ? [`${kind}: anchors need a list page of their own`] : [])];
  });
  expect(wrong).toEqual([]);
});

test('a facet is a field with fixed values', () => {
  const schemas = readSchemas();
  expect(DISCLOSURES.filter(({ kind, facet }) => facet && !schemas.get(kind)?.properties?.[facet]?.enum).map(({ kind }) => kind)).toEqual([]);
});

test('a record is found at the folder of its files, one without a page at its place on the list', () => {
  expect(['transfer', 'power', 'staff', 'site', 'constructor'].map((kind) => recordAddress(kind, 'x'))).toEqual(['archives/x/', 'powers/x/', 'staff/#x', undefined, undefined]);
  expect([pagesAt('accountability')?.kind, pagesAt('governance'), pagesOf('calendar')]).toEqual(['sanction', undefined, undefined]);
});

test('the guide to the content folders names every place of a record', () => {
  const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
  const named = (path: string): boolean => guide.includes(`\`${path}`) || guide.includes(`\`${path.split('/').at(-1) ?? ''}\``);
  expect(PLACES.filter(({ path }) => !named(path)).map(({ path }) => path)).toEqual([]);
});
