// Rendering beside a bare template script, and with --peers beside Hugo and Eleventy on equal pages; memory of the whole
// publication; how the time for a page grows from the least to the most powers; time and size of the search index.
// Ratios are of processor time, so that they hold on a busy machine; wall time stands beside it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barePage, shellOf, type Shell } from './bare-page.ts';
import { availablePeers, runPeer } from './peers.ts';
import type { Publication } from './publication.ts';
import { report, type Row } from './report.ts';

const { values: options } = parseArgs({ options: { peers: { type: 'boolean', default: false }, sizes: { type: 'string', default: '500,2500,10000' } } });
const SIZES = options.sizes.split(',').map(Number);
const MOST_TIMES_BARE = 10;
const MOST_MB = 1024;
const MOST_GROWTH = 1.2;

/** One publication in a process of its own. */
function publish(count: number): Publication {
  const printed = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'bench/publication.ts', String(count), '--keep'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Publication;
}

function shellFrom(work: string): Shell {
  const id = readdirSync(join(work, 'pages/powers'))[0]?.replace(/\.json$/, '') ?? '';
  const view = JSON.parse(readFileSync(join(work, `pages/powers/${id}.json`), 'utf8')) as { power: { name: string } };
  return shellOf(readFileSync(join(work, `public/powers/${id}/index.html`), 'utf8'), view.power.name, id);
}

/** Reads every view-model of a power, writes its page. Returns the bytes written. */
function bare(views: string, out: string, shell: Shell): number {
  let bytes = 0;
  for (const name of readdirSync(views)) {
    const page = barePage(JSON.parse(readFileSync(join(views, name), 'utf8')), shell);
    const folder = join(out, name.replace(/\.json$/, ''));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), page);
    bytes += Buffer.byteLength(page);
  }
  return bytes;
}

const peers = options.peers ? availablePeers() : [];
const pages: Row[] = [];
const whole: Row[] = [];
const broken: string[] = [];
for (const count of SIZES) {
  const ours = publish(count);
  try {
    const views = join(ours.work, 'pages/powers');
    const shell = shellFrom(ours.work);
    const out = mkdtempSync(join(tmpdir(), 'sunlist-bare-'));
    // The first run warms up and is not counted.
    bare(views, out, shell);
    const before = process.cpuUsage();
    const start = performance.now();
    const bytes = bare(views, out, shell);
    const bareMs = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    rmSync(out, { recursive: true, force: true });
    const floor = (user + system) / 1000 / ours.powers;
    const perPage = ours.renderWorkMs / ours.pages;
    const row = (name: string, ms: number, workMs: number, written: number, size: number): Row => ({ name: `${name} ${count}`, pages: written, 'wall ms': ms, 'work ms': workMs, 'work ms/page': workMs / written, 'KB/page': size / written / 1000, '÷ bare': workMs / written / floor, 'ours ÷ this': perPage / (workMs / written) });
    pages.push(row('ours', ours.renderMs, ours.renderWorkMs, ours.pages, ours.htmlBytes), row('bare', bareMs, (user + system) / 1000, ours.powers, bytes));
    for (const peer of peers) {
      const run = runPeer(peer, views, shell);
      if (run.pages !== ours.powers) throw new Error(`${peer} wrote ${run.pages} pages instead of ${ours.powers}`);
      pages.push(row(peer, run.ms, run.workMs, run.pages, run.bytes));
    }
    whole.push({ name: `publication ${count}`, pages: ours.pages, 'views ms': ours.viewsMs, 'render ms': ours.renderMs, 'search ms': ours.searchMs, 'search KB': ours.searchBytes / 1000, 'work ms/page': perPage, 'MB at pages': ours.pagesMB, 'peak MB': ours.peakMB });
    if (perPage / floor > MOST_TIMES_BARE) broken.push(`${count}: a page takes ${(perPage / floor).toFixed(1)} times the bare script, at most ${MOST_TIMES_BARE}`);
    if (ours.peakMB > MOST_MB) broken.push(`${count}: ${ours.peakMB} MB, at most ${MOST_MB}`);
  } finally {
    rmSync(ours.work, { recursive: true, force: true });
  }
}
const growth = Number(whole.at(-1)?.['work ms/page']) / Number(whole[0]?.['work ms/page']);
if (growth > MOST_GROWTH) broken.push(`the time for a page grows ${growth.toFixed(2)} times from ${SIZES[0]} to ${SIZES.at(-1)} powers, at most ${MOST_GROWTH}`);
// What starting the site builder costs (some seconds, whatever the size) is in every ratio above; the last row is without it.
const [least, most] = [pages.find(({ name }) => name.startsWith('ours')), pages.findLast(({ name }) => name.startsWith('ours'))];
const last = pages.findLast(({ name }) => name.startsWith('bare'));
if (least && most && last && least !== most) {
  const further = Number(most['pages']) - Number(least['pages']);
  const work = Number(most['work ms']) - Number(least['work ms']);
  pages.push({ name: 'ours, each further page', pages: further, 'work ms': work, 'work ms/page': work / further, '÷ bare': work / further / Number(last['work ms/page']) });
}
report('Rendering ÷ a bare template script', pages);
report(`The whole publication (time for a page grows ${growth.toFixed(2)} times)`, whole);
for (const words of broken) console.error(words);
process.exitCode = broken.length ? 1 : 0;
