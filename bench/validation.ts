// Validation beside its floor: reading the files, js-yaml and ajv, without rules, references, look-ups or positions.
// Both are measured in turns, because the machine may be busy, and each size in a process of its own; the memory
// is that of one validation and nothing else.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import { placeOf } from '../src/model/kinds.ts';
import type { Power } from '../src/model/schema-types.ts';
import { readRegister, readSchemas } from '../src/reading/read-register.ts';
import { createValidator } from '../src/reading/validator.ts';
import { rules } from '../src/rules/index.ts';
import { runRules } from '../src/rules/run-rules.ts';
import { repeated, writeContent } from './bench-content.ts';
import { keptUpPowers } from './kept-up.ts';
import { realPowers } from './real-powers.ts';
import { report, type Row } from './report.ts';

const LIMIT = 2;
const MOST_MB = 1024;
const ALONE = ['--disable-warning=ExperimentalWarning', 'bench/validation.ts'];
const SOURCES: Readonly<Record<string, (count: number) => readonly Power[]>> = { generated: keptUpPowers, real: realPowers };
const { values: options } = parseArgs({ options: { peers: { type: 'boolean' }, sizes: { type: 'string', default: '500,2500,10000' }, measure: { type: 'string' }, once: { type: 'string' } } });

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

const validate = (folder: string): number => runRules(readRegister(folder), { rules, today: '2026-11-01' }).length;

/** Milliseconds that the processor worked, for both: what others do on the machine counts least so. */
function worked(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function measure(source: string, count: number): Row | undefined {
  const powers = SOURCES[source]?.(count) ?? [];
  if (powers.length === 0) return undefined;
  const content = writeContent(repeated(powers, count));
  try {
    const floors: number[] = [];
    const ours: number[] = [];
    let findings = 0;
    // The first turn warms up and is not counted.
    for (let turn = 0; turn <= (count > 5000 ? 3 : 5); turn += 1) {
      const bare = worked(() => floor(content.folder));
      const full = worked(() => { findings = validate(content.folder); });
      if (turn > 0) {
        floors.push(bare);
        ours.push(full);
      }
    }
    return { name: `validate ${count} ${source}`, 'floor ms': median(floors), 'ours ms': median(ours), ratio: median(ours.map((ms, turn) => ms / (floors[turn] ?? ms))), limit: LIMIT, findings, 'ms/record': median(ours) / count, 'peak MB': Number(execFileSync(process.execPath, [...ALONE, '--once', content.folder], { encoding: 'utf8' })) };
  } finally {
    content.remove();
  }
}

if (options.once) {
  validate(options.once);
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
} else if (options.measure) {
  const [source = '', count = ''] = options.measure.split(':');
  console.log(JSON.stringify(measure(source, Number(count)) ?? null));
} else {
  const rows: Row[] = [];
  for (const source of Object.keys(SOURCES)) {
    for (const count of options.sizes.split(',')) {
      const row = JSON.parse(execFileSync(process.execPath, [...ALONE, '--measure', `${source}:${count}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as Row | null;
      if (row) rows.push(row);
      else console.error(`${source}: ../shared/data is absent, not measured`);
    }
  }
  report('Validation ÷ floor (read + js-yaml + ajv), in processor time', rows);
  process.exitCode = rows.some((row) => Number(row['ratio']) > LIMIT || Number(row['peak MB']) > MOST_MB) ? 1 : 0;
}
