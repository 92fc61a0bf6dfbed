// The same pages by Hugo (the installed one) and by Eleventy (fetched into a scratch folder), from the same view-models.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hugoTemplate, liquidTemplate, type Shell } from './bare-page.ts';

export interface PeerRun {
  /** Wall time. */
  ms: number;
  /** Processor time of all threads. */
  workMs: number;
  pages: number;
  bytes: number;
}

let eleventy: string | undefined;

/** Eleventy's command in a scratch folder, installed on first use; undefined where it cannot be fetched. */
function eleventyCommand(): string | undefined {
  if (eleventy) return eleventy;
  const folder = mkdtempSync(join(tmpdir(), 'sunlist-eleventy-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, '@11ty/eleventy'], { stdio: 'ignore' });
  if (installed.status !== 0) return undefined;
  return (eleventy = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'));
}

/** Names of the peers that can run here; says on standard error why one cannot. */
export function availablePeers(): ('hugo' | 'eleventy')[] {
  const hugo = spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0;
  if (!hugo) console.error('hugo: not installed, not measured');
  const other = eleventyCommand() !== undefined;
  if (!other) console.error('eleventy: could not be installed, not measured');
  return [...(hugo ? (['hugo'] as const) : []), ...(other ? (['eleventy'] as const) : [])];
}

/** Time of one build of all powers' pages, and what it wrote. Preparing the sources is not counted. Throws where the build fails. */
export function runPeer(peer: 'hugo' | 'eleventy', views: string, shell: Shell): PeerRun {
  const root = mkdtempSync(join(tmpdir(), `sunlist-${peer}-`));
  try {
    const command = peer === 'hugo' ? prepareHugo(root, views, shell) : prepareEleventy(root, views, shell);
    const start = performance.now();
    const printed = execFileSync('bash', ['-c', `TIMEFORMAT='%U %S'; { time "$@" >/dev/null 2>&1; } 2>&1`, 'bash', ...command], { cwd: root, encoding: 'utf8' });
    const workMs = printed.trim().split(' ').reduce((total, seconds) => total + Number(seconds) * 1000, 0);
    const ms = performance.now() - start;
    const sizes = readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.html')).map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    return { ms, workMs, pages: sizes.length, bytes: sizes.reduce((total, size) => total + size, 0) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function prepareHugo(root: string, views: string, shell: Shell): string[] {
  write(join(root, 'config.json'), JSON.stringify({ baseURL: 'https://example.org/', disableKinds: ['taxonomy', 'term', 'section', 'home', 'RSS', 'sitemap', '404'] }));
  write(join(root, 'layouts/_default/single.html'), hugoTemplate(shell));
  for (const name of readdirSync(views)) write(join(root, 'content/powers', name.replace(/\.json$/, '.html')), `${JSON.stringify({ title: name, view: JSON.parse(readFileSync(join(views, name), 'utf8')) }, undefined, 1)}\n`);
  return ['hugo', '--quiet', '--destination', 'out'];
}

function prepareEleventy(root: string, views: string, shell: Shell): string[] {
  write(join(root, 'package.json'), '{ "type": "module" }');
  write(join(root, 'src/_data/views.js'), `import { readdirSync, readFileSync } from 'node:fs';\nconst folder = ${JSON.stringify(views)};\nexport default () => readdirSync(folder).map((name) => JSON.parse(readFileSync(folder + '/' + name, 'utf8')));\n`);
  write(join(root, 'src/page.liquid'), `---\npagination: { data: views, size: 1, alias: view }\npermalink: "powers/{{ view.power.id }}/index.html"\n---\n${liquidTemplate(shell)}`);
  return [process.execPath, eleventyCommand() ?? '', '--quiet', '--input=src', '--output=out'];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
