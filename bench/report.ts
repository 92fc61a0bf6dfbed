// How every benchmark reports: a table for people, JSON for machines, ratios beside the numbers they come from.
import { readFileSync } from 'node:fs';

export interface Row {
  /** What was measured, e.g. `validate 2500 generated`. */
  name: string;
  [column: string]: string | number;
}

/** Prints the rows as an aligned table on standard error and as JSON lines on standard output. */
export function report(title: string, rows: readonly Row[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const shown = (value: string | number | undefined): string => (typeof value === 'number' ? (Number.isInteger(value) ? String(value) : value.toFixed(2)) : (value ?? ''));
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => shown(row[column]).length)));
  const line = (cells: readonly string[]) => cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  ');
  console.error(`\n${title}`);
  console.error(line(columns));
  for (const row of rows) console.error(line(columns.map((column) => shown(row[column]))));
  for (const row of rows) console.log(JSON.stringify({ benchmark: title, ...row }));
}

/** Median wall time of `runs` runs, in milliseconds. The first run warms up and is not counted. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Milliseconds that this process and those it started and waited for have worked; on other systems than Linux only its own. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  try {
    const [waitedUser = 0, waitedSystem = 0] = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /, '').split(' ').slice(13, 15).map(Number);
    return (user + system) / 1000 + (waitedUser + waitedSystem) * 10;
  } catch {
    return (user + system) / 1000;
  }
}
