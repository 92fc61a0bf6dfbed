// The process in which Astro renders, apart from the register and the search index: each has its memory to itself, and what
// the bundler took is given back before the index is built. Started by render-pages.ts only, with its task as argument.
import { build } from 'astro';
import { pagesBegan } from './page-writer.ts';

export interface RenderTask {
  root: string;
  /** Empty folder that receives what Astro writes. */
  site: string;
  cache: string;
  base: string;
  url?: string | undefined;
}

/** What rendering cost. Milliseconds are those that the processor worked in all threads, from the first of the process. */
export interface RenderCost {
  workMs: number;
  /** Of these, before the first page: loading Astro, compiling templates, bundling scripts and styles. */
  startMs: number;
  /** Peak resident memory. */
  peakMB: number;
}

export type Outcome = { cost: RenderCost } | { error: string };

// Who asked has been killed: nobody waits for these pages, and the next build removes their folder.
process.once('disconnect', () => process.exit(1));

const { root, site, cache, base, url } = JSON.parse(process.argv[2] ?? '') as RenderTask;
let outcome: Outcome;
try {
  await build({ root, outDir: site, cacheDir: cache, logLevel: 'warn', base, ...(url ? { site: url } : {}) });
  const { user, system } = process.cpuUsage();
  outcome = { cost: { workMs: (user + system) / 1000, startMs: pagesBegan(), peakMB: Math.round(process.resourceUsage().maxRSS / 1024) } };
} catch (error) {
  outcome = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
process.send?.(outcome, () => process.exit('error' in outcome ? 1 : 0));
