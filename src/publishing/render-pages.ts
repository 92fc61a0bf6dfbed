// View-models → HTML, by Astro in a process of its own. The only door to the renderer, so that it stays replaceable (design 16).
import { fork } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome, RenderCost, RenderTask } from './render-process.ts';

export const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** Where astro.config.mjs puts scripts and styles. */
const ASSETS = 'assets';

export interface RenderOptions {
  /** Folder with the view-models as JSON. */
  pages: string;
  /** Scratch folder inside the program's own folder. */
  work: string;
  /** Empty folder that receives the pages. */
  folder: string;
  /** False where no page draws Mermaid; its library (3 MB) is then left out. */
  mermaid?: boolean;
  base?: string | undefined;
  url?: string | undefined;
}

/** Renders every page into `folder` and tells what it cost. Rejects with Astro's error when a page fails. */
export async function renderPages({ pages, work, folder, mermaid = true, base, url }: RenderOptions): Promise<RenderCost> {
  // Outside the program's folder Astro would keep its parts in one shared place, and two builds at once would mix them up.
  const site = join(work, 'site');
  mkdirSync(site, { recursive: true });
  const cost = await render({ root: HOME, site, cache: join(work, 'cache'), base: base ?? '/', url }, pages);
  // Astro copies what any template could load.
  if (!mermaid) for (const name of readdirSync(join(site, ASSETS))) if (/^mermaid[.-]/.test(name)) rmSync(join(site, ASSETS, name));
  for (const name of readdirSync(site)) move(join(site, name), join(folder, name));
  return cost;
}

/** The bundler's allocator would keep what it freed, 150 MB at its peak; Astro would report each build to its makers. */
const ENVIRONMENT = { MIMALLOC_PURGE_DELAY: '0', ASTRO_TELEMETRY_DISABLED: '1' };

function render(task: RenderTask, pages: string): Promise<RenderCost> {
  return new Promise((resolve, reject) => {
    // Astro prints its warnings on standard output, which belongs to the command's data.
    const child = fork(fileURLToPath(new URL('./render-process.ts', import.meta.url)), [JSON.stringify(task)], { cwd: HOME, env: { ...process.env, ...ENVIRONMENT, SUNLIST_BUILD: pages }, execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 2, 'inherit', 'ipc'] });
    let outcome: Outcome | undefined;
    child.once('message', (message) => { outcome = message as Outcome; });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (outcome && 'cost' in outcome) resolve(outcome.cost);
      else reject(new Error(outcome?.error ?? `rendering ended with ${signal ?? code} before it was done`));
    });
  });
}

/** Moves within a file system, copies across two. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
