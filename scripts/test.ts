// npm test: every test, with a closing line "N passed, N failed, N skipped". Arguments go to vitest (a file, -t NAME, -u).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sunlist-test-'));
const file = join(folder, 'report.json');
const run = spawnSync(process.execPath, [join(home, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...process.argv.slice(2)], { cwd: home, stdio: 'inherit' });
let report: Report | undefined;
try {
  report = JSON.parse(readFileSync(file, 'utf8')) as Report;
} catch {
  console.error('vitest wrote no report; see its words above.');
}
rmSync(folder, { recursive: true, force: true });
if (report) {
  const skipped = report.testResults.flatMap((result) => result.assertionResults.filter((test) => test.status === 'pending' || test.status === 'skipped').map((test) => test.fullName.trim()));
  if (skipped.length) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  // A file that fails to load has no test of its own, but is a failure all the same.
  const failed = Math.max(report.numFailedTests, run.status === 0 ? 0 : 1);
  console.log(`\n${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests + report.numTodoTests} skipped`);
}
process.exitCode = report ? (run.status ?? 2) : 2;
