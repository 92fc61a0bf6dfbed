// The account of the requirements leaves none out, and says of nothing that it is there when it is not.
import { expect, test } from 'vitest';
import { OTHER_PAGES, pagesAt } from '../../src/model/record-pages.ts';
import { REQUIREMENT_PLACES } from '../../src/publishing/requirement-places.ts';
import { ruleCatalogue } from '../../src/rules/catalogue.ts';
import { requirements } from '../../src/rules/requirements.ts';

/** Only these may still wait for a later capability. */
const MAY_WAIT = [2, 4, 5, 7, 8, 9, 10, 11, 12, 17, 18, 19, 20, 24, 25, 26, 27, 35, 43, 56, 57, 58, 60, 63].map((number) => `R${number}`);

test('every one of the 97 rows has its line, and no line is for a row that does not exist', () => {
  expect(Object.keys(REQUIREMENT_PLACES)).toEqual(requirements.map(({ id }) => id));
});

test.each(requirements.map(({ id, fit }) => ({ id, fit })))('$id is shown somewhere, or says what it waits for', ({ id, fit }) => {
  const { pages = [], waits = [], notHere = [] } = REQUIREMENT_PLACES[id] ?? {};
  expect(pages.length, 'every row is seen on a page').toBeGreaterThan(0);
  expect(waits.length === 0 || MAY_WAIT.includes(id), 'this row may not wait any more').toBe(true);
  // What is checked by no rule and waits for nothing must be a matter of showing, which the pages do.
  expect(ruleCatalogue.some(({ source }) => source.includes(id)) || waits.length > 0, `${id} is enforced by a rule or waits`).toBe(true);
  if (fit.includes('L')) expect(notHere.length, 'the public is told what a static site cannot do').toBeGreaterThan(0);
});

test('every address exists whatever the content is', () => {
  const addresses = [...new Set(Object.values(REQUIREMENT_PLACES).flatMap(({ pages = [] }) => pages))];
  expect(addresses.filter((address) => !pagesAt(address.split('/')[0] ?? '') && !OTHER_PAGES.includes(address.replace(/\/$/, '')))).toEqual([]);
});
