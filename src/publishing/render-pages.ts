// View-models → HTML, by Astro. The only place that knows the renderer, so that it stays replaceable (design 16).
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

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

/** Renders every page into `folder`. Rejects with Astro's error when a page fails. */
export async function renderPages({ pages, work, folder, mermaid = true, base, url }: RenderOptions): Promise<void> {
  process.env['SUNLIST_BUILD'] = pages;
  // Outside the program's folder Astro would keep its parts in one shared place, and two builds at once would mix them up.
  const site = join(work, 'site');
  mkdirSync(site, { recursive: true });
  await build({ root: HOME, outDir: site, cacheDir: join(work, 'cache'), logLevel: 'warn', base: base ?? '/', ...(url ? { site: url } : {}) });
  // Astro copies what any template could load.
  if (!mermaid) for (const name of readdirSync(join(site, ASSETS))) if (/^mermaid[.-]/.test(name)) rmSync(join(site, ASSETS, name));
  for (const name of readdirSync(site)) move(join(site, name), join(folder, name));
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
