// A whole publication with its past: pages, histories, comparisons, feeds, tables, database and search over past texts, of 2,500 and of 10,000
// powers with nearly four versions each (38,000 together). Processor time and memory may grow no faster than the versions do; each size in a process
// of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstParentLine } from '../src/history/published.ts';
import { readHistory } from '../src/history/read-history.ts';
import { repositoryState } from '../src/history/repository-state.ts';
import { publish } from '../src/publishing/publish.ts';
import { readRegister } from '../src/reading/read-register.ts';
import { generatePowers } from '../test/search/generate-powers.ts';
import { writeContent } from './bench-content.ts';
import { makeHistoryRepository } from './history-repository.ts';
import { report, worked } from './report.ts';

const TODAY = '2026-11-01';
/** How much more a version may cost where there are four times as many. */
const GROWTH = 1.25;
const { values: options } = parseArgs({ options: { peers: { type: 'boolean' }, measure: { type: 'string' }, sizes: { type: 'string', default: '2500x5700,10000x22800' } } });

interface Measured {
  name: string;
  versions: number;
  files: number;
  seconds: number;
  /** Processor time, of git and the renderer too: what others do on the machine counts least so. */
  worked: number;
  millisecondsPerVersion: number;
  peakMB: number;
  kilobytesPerVersion: number;
  siteMB: number;
}

if (options.measure) console.log(JSON.stringify(await measured(options.measure)));
else {
  const rows = options.sizes.split(',').map((size): Measured => {
    const { status, stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'bench/whole.ts', '--measure', size], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) process.exit(1);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
  });
  report('whole publication with its past', rows.map((row) => ({ ...row })));
  const [small, large] = [rows[0], rows.at(-1)];
  const growth = (of: 'millisecondsPerVersion' | 'kilobytesPerVersion'): number => (small && large ? large[of] / small[of] : Number.NaN);
  const [time, memory] = [growth('millisecondsPerVersion'), growth('kilobytesPerVersion')];
  console.error(`\n每个版本的处理器时间，大的是小的 ${time.toFixed(2)} 倍；内存 ${memory.toFixed(2)} 倍（都不超过 ${GROWTH}）。`);
  process.exitCode = time <= GROWTH && memory <= GROWTH ? 0 : 1;
}

/** In: `powers x commits`. */
async function measured(size: string): Promise<Measured> {
  const [powers = 0, commits = 0] = size.split('x').map(Number);
  const repository = makeHistoryRepository(powers, commits);
  const out = mkdtempSync(join(tmpdir(), 'sunlist-bench-whole-'));
  try {
    const git = (...args: string[]): void => void execFileSync('git', ['-C', repository.root, '-c', 'user.name=办事员', '-c', 'user.email=clerk@example.org', ...args], { stdio: 'ignore' });
    git('reset', '-q', '--hard', 'main');
    const rest = writeContent(generatePowers(powers).slice(0, 400));
    for (const name of ['site.yml', 'taxonomy', 'laws', 'offices']) cpSync(join(rest.folder, name), join(repository.content, name), { recursive: true });
    rest.remove();
    git('add', '-A');
    git('commit', '-qm', 'Offices, laws, terms');
    const [began, workedBefore] = [performance.now(), worked()];
    const { register } = readRegister(repository.content);
    const result = readHistory(repository.content);
    if (!result.available) throw new Error(result.reason);
    const { history } = result;
    const versions = history.size;
    await publish({ register, out, today: TODAY, history: repositoryState(repository.content), past: { history, line: firstParentLine(repository.content, history.head), content: repository.content }, tell: (words) => console.error(`${size} ${Math.round((performance.now() - began) / 1000)} s ${words}`) });
    history.close();
    const [ms, cpu] = [performance.now() - began, worked() - workedBefore];
    const files = readdirSync(out, { recursive: true }).length;
    const siteMB = Math.round(Number(execFileSync('du', ['-sb', out], { encoding: 'utf8' }).split('\t')[0]) / 1e6);
    const peak = process.resourceUsage().maxRSS / 1024;
    const rounded = (value: number): number => Math.round(value * 100) / 100;
    return { name: size, versions, files, seconds: Math.round(ms / 1000), worked: Math.round(cpu / 1000), millisecondsPerVersion: rounded(cpu / versions), peakMB: Math.round(peak), kilobytesPerVersion: rounded((peak * 1024) / versions), siteMB };
  } finally {
    repository.remove();
    rmSync(out, { recursive: true, force: true });
  }
}
