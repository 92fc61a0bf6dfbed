// The history of every record beside its floor (one log, one cat-file, js-yaml of every version), beside one log a file (on fifty files,
// extrapolated), and an incremental run beside a full one. Processor time, git's included, because the machine may be busy; each size in
// processes of its own. A log a file finds only commits and files, so it is held against our finding the same, without reading the files.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import { readHistory, type HistoryOptions } from '../src/history/read-history.ts';
import type { History } from '../src/history/version.ts';
import { makeHistoryRepository } from './history-repository.ts';
import { report, worked, type Row } from './report.ts';

const SELF = ['--disable-warning=ExperimentalWarning', 'bench/history.ts'];
const SAMPLED = 50;
const LIMITS = { ratio: 2.5, perFile: 100, megabytes: 700, incremental: 0.05 };
const { values: options } = parseArgs({ options: { peers: { type: 'boolean' }, sizes: { type: 'string', default: '2500x5000,10000x20000' }, measure: { type: 'string' }, content: { type: 'string', default: '' } } });

function timed<T>(work: () => T): { ms: number; result: T } {
  const before = worked();
  const result = work();
  return { ms: worked() - before, result };
}

const git = (content: string, args: readonly string[], input?: string): Buffer => execFileSync('git', ['-C', content, ...args], { input, maxBuffer: 2 ** 31 - 1 });

/** What nobody can do without: the versions' files and their YAML. */
function floor(content: string): number {
  const log = git(content, ['log', '-z', '--raw', '--no-abbrev', '--no-renames', '--first-parent', '--diff-merges=first-parent', '--format=%H %cI %an', '--', '.']).toString();
  const blobs = [...log.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMT]\0/g)].map((match) => match[1]);
  const bytes = git(content, ['cat-file', '--batch', '--buffer'], blobs.join('\n') + '\n');
  let parsed = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.toString('latin1', at, end).split(' ')[2]);
    load(bytes.toString('utf8', end + 1, end + 1 + size), { schema: CORE_SCHEMA });
    parsed += 1;
    at = end + size + 2;
  }
  return parsed;
}

function opened(content: string, given?: HistoryOptions): History {
  const result = readHistory(content, given);
  if (!result.available) throw new Error(result.reason);
  return result.history;
}

/** Every value is read, as whoever publishes the history does. */
function read(history: History, since?: number): number {
  let values = 0;
  for (const { versions } of history.all({ since })) for (const version of versions) if (version.sequence >= (since ?? 0) && version.state !== 'unreadable' && version.value) values += 1;
  return values;
}

function full(content: string) {
  const found = timed(() => opened(content));
  const values = timed(() => read(found.result));
  return { ms: found.ms + values.ms, logMs: found.ms, versions: found.result.size, values: values.result, mb: process.resourceUsage().maxRSS / 1024 };
}

/** One log a file, for what ours finds without reading a file. */
function perFile(content: string): number {
  const paths = git(content, ['ls-tree', '-r', '--name-only', '-z', 'HEAD', '.']).toString().split('\0').filter((path) => path.endsWith('.yml'));
  const sample = Array.from({ length: SAMPLED }, (_, index) => paths[Math.floor((index * paths.length) / SAMPLED)] ?? '');
  return (timed(() => sample.forEach((path) => git(content, ['log', '--raw', '--no-abbrev', '--first-parent', '--diff-merges=first-parent', '--format=%H %cI %an', '--', path]))).ms * paths.length) / SAMPLED;
}

/** Ten new commits on a kept log, against the same with nothing kept; the program is warm in both, and both keep what they read. */
function incremental(content: string): { fullMs: number; newMs: number; newValues: number } {
  const kept = mkdtempSync(join(tmpdir(), 'sunlist-bench-cache-'));
  const used = mkdtempSync(join(tmpdir(), 'sunlist-bench-cache-'));
  const before = opened(content, { ref: 'before', cache: kept }).commits.length;
  read(opened(content));
  const [warming, turns] = [3, 20];
  const times = Array.from({ length: warming + turns }, () => {
    for (const name of readdirSync(kept)) cpSync(join(kept, name), join(used, name));
    return timed(() => {
      const history = opened(content, { cache: used });
      const values = read(history, before);
      history.close();
      return values;
    });
  });
  const wholes = Array.from({ length: 3 }, () => {
    for (const name of readdirSync(used)) rmSync(join(used, name));
    return timed(() => read(opened(content, { cache: used }))).ms;
  });
  for (const folder of [kept, used]) rmSync(folder, { recursive: true });
  return { fullMs: wholes.reduce((sum, ms) => sum + ms, 0) / wholes.length, newMs: times.slice(warming).reduce((sum, { ms }) => sum + ms, 0) / turns, newValues: times.at(-1)?.result ?? 0 };
}

const MEASURES: Readonly<Record<string, (content: string) => unknown>> = {
  floor: (content) => timed(() => floor(content)),
  full,
  perFile,
  incremental,
};

function apart<T>(measure: string, content: string): T {
  const { status, stdout } = spawnSync(process.execPath, [...SELF, '--measure', measure, '--content', content], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${measure} failed`);
  return JSON.parse(stdout) as T;
}

if (options.measure) {
  console.log(JSON.stringify(MEASURES[options.measure]?.(options.content)));
} else {
  const rows = options.sizes.split(',').map((size): Row => {
    const [files = 0, commits = 0] = size.split('x').map(Number);
    const repository = makeHistoryRepository(files, commits);
    try {
      const bare = apart<{ ms: number }>('floor', repository.content);
      const ours = apart<ReturnType<typeof full>>('full', repository.content);
      const logs = apart<number>('perFile', repository.content);
      const step = apart<ReturnType<typeof incremental>>('incremental', repository.content);
      return {
        name: `history ${size}`, versions: ours.versions, values: ours.values, 'floor ms': bare.ms, 'ours ms': ours.ms, ratio: ours.ms / bare.ms, limit: LIMITS.ratio,
        'log ms': ours.logMs, 'log a file s': logs / 1000, 'times ours': logs / ours.logMs, least: LIMITS.perFile, 'peak MB': Math.round(ours.mb),
        'warm full ms': step.fullMs, '10 new ms': step.newMs, share: step.newMs / step.fullMs, most: LIMITS.incremental, 'new values': step.newValues,
      };
    } finally {
      repository.remove();
    }
  });
  report('History ÷ floor (git log --raw + cat-file + js-yaml), in processor time', rows);
  process.exitCode = rows.some((row) => Number(row['ratio']) > LIMITS.ratio || Number(row['times ours']) < LIMITS.perFile || Number(row['peak MB']) > LIMITS.megabytes || Number(row['share']) > LIMITS.incremental || row['values'] === 0 || row['new values'] === 0) ? 1 : 0;
}
