// A small county with generated powers, published under a sub-path, for tests of the search page as a whole.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { recordPath } from '../../src/editing/record-path.ts';
import type { Power } from '../../src/model/schema-types.ts';
import { builtSite, COUNTY, type BuiltSite } from '../site/built-site.ts';
import { generatedOffices, generatePowers } from './generate-powers.ts';
import { SYNONYMS } from './generated-words.ts';

export const BASE = '/sunlist/';

export interface GeneratedCounty {
  site: BuiltSite;
  powers: Power[];
}

/** Publishes the tiny county with `count` generated powers in it. */
export async function generatedCounty(count: number): Promise<GeneratedCounty> {
  const content = mkdtempSync(join(tmpdir(), 'sunlist-county-'));
  cpSync(COUNTY, content, { recursive: true });
  writeFileSync(join(content, 'site.yml'), `${readFileSync(join(COUNTY, 'site.yml'), 'utf8').replace(/^(base|url):.*\n/gm, '')}\nbase: ${BASE}\n`);
  const powers = generatePowers(count);
  const write = (path: string, value: object): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), dump(value, { lineWidth: -1 }));
  };
  for (const office of generatedOffices()) write(recordPath('office', office), office);
  for (const power of powers) write(recordPath('power', power), power);
  write('taxonomy/synonyms.yml', { synonyms: SYNONYMS });
  try {
    return { site: await builtSite(content), powers };
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}
