// The search gate in a real browser: over generated items always, over the real ones where they are at hand.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noBrowser } from '../browser.ts';
import { documents, type Document } from './corpus.ts';
import { firstShare, judge, LEAST_FIRST, shortfalls } from './gate.ts';
import { generatedOffices, generatePowers, officeName } from './generate-powers.ts';
import { SYNONYMS } from './generated-words.ts';
import { indexPowers } from './indexed-powers.ts';
import { realPowers, realPresent } from './real-powers.ts';
import { sampleQueries, type Query } from './sample-queries.ts';
import { searchSession, type Answer } from './search-session.ts';
import { committedQueries, SAMPLE } from './write-queries.ts';

const committed = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as Query[];

test('the committed queries are what the sampler gives, at least 600, none picked by hand', () => {
  expect(committed).toEqual(committedQueries());
  expect(committed.length).toBeGreaterThanOrEqual(600);
});

describe.skipIf(noBrowser)(noBrowser ? 'search gate (needs a browser, and none was found)' : 'search gate', () => {
  test('generated items', async () => {
    const powers = generatePowers(SAMPLE.powers);
    const index = await indexPowers(powers, generatedOffices(), SYNONYMS);
    await passes(index, documents(powers, officeName), committed);
  });

  test.skipIf(!realPresent)(realPresent ? 'the 786 real items' : 'the 786 real items (needs ../shared/data/karamay, which is not here)', async () => {
    const { powers, offices } = await realPowers();
    expect(powers.length).toBe(786);
    const real = documents(powers, (id) => offices.find((office) => office.id === id)?.name ?? id);
    const queries = sampleQueries(real, [], SAMPLE.perKind, SAMPLE.seed);
    expect(queries.length).toBeGreaterThanOrEqual(500);
    await passes(await indexPowers(powers, offices, []), real, queries);
  });
});

/** Asks all queries and holds the answers against the thresholds. Removes the index. */
async function passes(index: { folder: string; remove(): void }, corpus: readonly Document[], queries: readonly Query[]): Promise<void> {
  const session = await searchSession(index.folder);
  let answers: Answer[] = [];
  try {
    answers = await session.ask(queries.map(({ query }) => query));
  } finally {
    await session.close();
    index.remove();
  }
  const verdicts = judge(corpus, queries, answers);
  if (process.env['SEARCH_GATE_TABLE']) console.table(verdicts.map(({ kind, queries: count, recall, precision, missed, empty }) => ({ kind, queries: count, recall: recall?.toFixed(4), precision: precision?.toFixed(4), missed: missed.length, empty: empty.length })));
  if (process.env['SEARCH_GATE_TABLE']) console.log(verdicts.flatMap(({ kind, missed }) => missed.map((line) => `${kind}: ${line}`)).join('\n'));
  expect(shortfalls(verdicts)).toEqual([]);
  expect(firstShare(corpus, queries, answers)).toBeGreaterThanOrEqual(LEAST_FIRST);
  expect(session.problems).toEqual([]);
}
