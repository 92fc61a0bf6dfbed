// Validation beside its floor: reading the files, js-yaml and ajv, without rules, references, look-ups or positions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { placeOf } from '../src/model/kinds.ts';
import { readRegister, readSchemas } from '../src/reading/read-register.ts';
import { createValidator } from '../src/reading/validator.ts';
import { rules } from '../src/rules/index.ts';
import { runRules } from '../src/rules/run-rules.ts';
import { generatePowers } from '../test/search/generate-powers.ts';
import { repeated, writeContent } from './bench-content.ts';
import { realPowers } from './real-powers.ts';
import { medianTime, report, type Row } from './report.ts';

const LIMIT = 2;
const validator = createValidator(readSchemas());

function floor(folder: string): number {
  let valid = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yml')) continue;
    const path = join(entry.parentPath, entry.name);
    const kind = placeOf(path.slice(folder.length + 1))?.kind;
    if (kind && validator.check(kind)(load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }))) valid += 1;
  }
  return valid;
}

const real = realPowers();
const rows: Row[] = [];
for (const [source, powers] of [['generated', generatePowers(2500)], ['real', real]] as const) {
  if (powers.length === 0) {
    console.error(`${source}: ../shared/data is absent, not measured`);
    continue;
  }
  for (const count of [500, 2500, 10000]) {
    const content = writeContent(repeated(powers, count));
    const runs = count > 5000 ? 3 : 5;
    const bare = await medianTime(runs, () => floor(content.folder));
    let findings = 0;
    const ours = await medianTime(runs, () => { findings = runRules(readRegister(content.folder), { rules, today: '2026-11-01' }).length; });
    rows.push({ name: `validate ${count} ${source}`, floorMs: bare, oursMs: ours, ratio: ours / bare, limit: LIMIT, findings, msPerRecord: ours / count, peakMB: Math.round(process.resourceUsage().maxRSS / 1024) });
    content.remove();
  }
}
report('Validation ÷ floor (read + js-yaml + ajv)', rows);
process.exitCode = rows.some((row) => Number(row['ratio']) > LIMIT) ? 1 : 0;
