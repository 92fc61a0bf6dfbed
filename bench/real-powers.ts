// The 786 powers of the real workbooks, imported as an office would do it; none where ../shared/data is absent.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Power } from '../src/model/schema-types.ts';

const FOLDER = '../shared/data/karamay';

/** Real powers, in the order of their files. */
export function realPowers(): Power[] {
  if (!existsSync(FOLDER)) return [];
  const out = mkdtempSync(join(tmpdir(), 'sunlist-real-'));
  // One department published its workbook twice, as "… (1).xlsx": both go into one run, where the importer sees it.
  const workbooks = Map.groupBy(readdirSync(FOLDER).sort(), (name) => name.replace(/( \(\d\))?\.xlsx?$/, ''));
  for (const [index, names] of [...workbooks.values()].entries()) {
    try {
      execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/import.ts', ...names.map((name) => join(FOLDER, name)), '--office', `office-${index + 1}`, '--out', out, '--report', join(out, `${index}.json`)], { stdio: 'ignore' });
    } catch (error) {
      // Exit status 1 means that a person should look at some rows; the records are there all the same.
      if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
    }
  }
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml')).sort();
  const powers = files.map((path) => load(readFileSync(join(out, path), 'utf8')) as Power);
  rmSync(out, { recursive: true, force: true });
  return powers;
}
