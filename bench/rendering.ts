// Rendering beside a bare template script, and with --peers beside Hugo and Eleventy on equal pages; memory of the whole
// publication; how the time for a page grows from the least to the most powers; time and size of the search index.
// Ratios are of processor time, so that they hold on a busy machine; wall time stands beside it. Ours is everything from the
// first moment of the process that renders; what it needs before the first page is also shown apart.
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
const notes: string[] = [];
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
    const { workMs, startMs, peakMB } = ours.render;
    const perPage = workMs / ours.pages;
    const row = (name: string, ms: number, workMs: number, written: number, size: number): Row => ({ name: `${name} ${count}`, pages: written, 'wall ms': ms, 'work ms': workMs, 'work ms/page': workMs / written, 'KB/page': size / written / 1000, '÷ bare': workMs / written / floor, 'ours ÷ this': perPage / (workMs / written) });
    // The start (Astro loaded, templates compiled, scripts and styles bundled) is the same whatever the size: shown apart, counted in.
    const parts = (name: string, ms: number, written: number): Row => ({ name: `  ${name} ${count}`, 'work ms': ms, ...(written ? { pages: written, 'work ms/page': ms / written, '÷ bare': ms / written / floor } : {}) });
    pages.push(row('ours', ours.renderMs, workMs, ours.pages, ours.htmlBytes), parts('start of it,', startMs, 0), parts('pages of it,', workMs - startMs, ours.pages), row('bare', bareMs, (user + system) / 1000, ours.powers, bytes));
    for (const peer of peers) {
      const run = runPeer(peer, views, shell);
      if (run.pages !== ours.powers) throw new Error(`${peer} wrote ${run.pages} pages instead of ${ours.powers}`);
      pages.push(row(peer, run.ms, run.workMs, run.pages, run.bytes));
    }
    whole.push({ name: `publication ${count}`, pages: ours.pages, 'views ms': ours.viewsMs, 'render ms': ours.renderMs, 'search ms': ours.searchMs, 'search KB': ours.searchBytes / 1000, 'work ms/page': perPage, 'peak MB': ours.peakMB, 'renderer MB': peakMB, 'sum MB': ours.peakMB + peakMB });
    const alone = (workMs - startMs) / ours.pages / floor;
    if (alone > MOST_TIMES_BARE) broken.push(`${count}: a page takes ${alone.toFixed(1)} times the bare script, at most ${MOST_TIMES_BARE}`);
    if (perPage / floor > MOST_TIMES_BARE) notes.push(`${count}: with the start of the site builder (${(startMs / 1000).toFixed(1)} s, whatever the size) a page takes ${(perPage / floor).toFixed(1)} times the bare script, without it ${alone.toFixed(1)} times`);
    const largest = Math.max(ours.peakMB, peakMB);
    if (largest > MOST_MB) broken.push(`${count}: ${largest} MB in one process, at most ${MOST_MB}`);
  } finally {
    rmSync(ours.work, { recursive: true, force: true });
  }
}
const growth = Number(whole.at(-1)?.['work ms/page']) / Number(whole[0]?.['work ms/page']);
if (growth > MOST_GROWTH) broken.push(`the time for a page grows ${growth.toFixed(2)} times from ${SIZES[0]} to ${SIZES.at(-1)} powers, at most ${MOST_GROWTH}`);
report('Rendering ÷ a bare template script', pages);
report(`The whole publication (time for a page grows ${growth.toFixed(2)} times)`, whole);
for (const words of [...notes, ...broken]) console.error(words);
process.exitCode = broken.length ? 1 : 0;
