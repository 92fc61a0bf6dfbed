// Pages that are no records are found by name, and lead to pages that there are.
import { expect, test } from 'vitest';
import { OTHER_PAGES } from '../../src/model/record-pages.ts';
import { pageRecords } from '../../src/search/page-records.ts';

test('every page found by name is one that the program makes, and is found once', () => {
  const addresses = pageRecords().map(({ url }) => url);
  expect(addresses.filter((url) => url !== 'publications/' && !OTHER_PAGES.includes(url.slice(0, -1)))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('whoever asks what is overdue is led to the scoreboard', () => {
  expect(pageRecords().filter(({ texts }) => texts.includes('逾期')).map(({ url, title }) => [url, title])).toEqual([['scoreboard/', '应公开未公开']]);
});
