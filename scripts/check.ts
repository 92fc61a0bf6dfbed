// npm run check: everything that CI checks besides the tests, each step named as in the workflow; all run, then the verdict.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(home, 'node_modules', name);
const steps: readonly [string, string[]][] = [
  ['Types agree', [bin('typescript/bin/tsc'), '-p', '.']],
  ['Generated files are fresh', ['scripts/generate.ts', '--check']],
  ['Dependencies are all in use', [bin('knip/bin/knip.js'), '--no-progress']],
  ['Content is valid', ['scripts/validate.ts']],
];

const failed = steps.filter(([title, args]) => {
  console.log(`▸ ${title}`);
  const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: home, stdio: 'inherit' });
  return run.status !== 0;
});
console.log(failed.length ? `✗ ${failed.map(([title]) => title).join(', ')}` : `✓ all ${steps.length} checks passed`);
process.exitCode = failed.length ? 1 : 0;
