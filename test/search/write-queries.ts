// Writes queries.json, the committed sample over the generated corpus. Run once; the file is changed only with the sampler.
import { writeFileSync } from 'node:fs';
import { documents } from './corpus.ts';
import { generatePowers, officeName } from './generate-powers.ts';
import { SYNONYMS } from './generated-words.ts';
import { sampleQueries, type Query } from './sample-queries.ts';

/** Size of the generated corpus, queries a kind, and the seed of the committed sample. */
export const SAMPLE = { powers: 1000, perKind: 40, seed: 11 };

/** The sample, as it is committed. */
export const committedQueries = (): Query[] => sampleQueries(documents(generatePowers(SAMPLE.powers), officeName), SYNONYMS, SAMPLE.perKind, SAMPLE.seed);

if (process.argv[1]?.endsWith('write-queries.ts')) {
  const queries = committedQueries();
  writeFileSync(new URL('queries.json', import.meta.url), `[\n${queries.map((query) => JSON.stringify(query)).join(',\n')}\n]\n`);
  console.log(queries.length);
}
