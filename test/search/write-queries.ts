// Writes queries.json, the committed sample over the generated corpus. Run once; the file is changed only with the sampler.
import { writeFileSync } from 'node:fs';
import { documents } from './corpus.ts';
import { generatePowers } from './generate-powers.ts';
import { sampleQueries } from './sample-queries.ts';

/** Size of the generated corpus, queries a kind, and the seed of the committed sample. */
export const SAMPLE = { powers: 1000, perKind: 40, seed: 11 };
export const officeName = (id: string): string => `示例县${id}局`;

if (process.argv[1]?.endsWith('write-queries.ts')) {
  const queries = sampleQueries(documents(generatePowers(SAMPLE.powers), officeName), SAMPLE.perKind, SAMPLE.seed);
  writeFileSync(new URL('queries.json', import.meta.url), `[\n${queries.map((query) => JSON.stringify(query)).join(',\n')}\n]\n`);
  console.log(queries.length);
}
