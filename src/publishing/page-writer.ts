// Writes pages itself instead of leaving it to Astro, which sends every page through a stream and a pool of threads: a third of
// the time for a page. Pages of one record come one after the other, so that its view-model is read once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Pages written before other events of the process get a turn, such as the end of the one that waits for it. */
const BREATH = 50;
const BEGAN = 'sunlist: pages begin';

/** Milliseconds that the processor worked before the first page; 0 where none was asked for. */
export const pagesBegan = (): number => Number(performance.getEntriesByName(BEGAN).at(-1)?.toJSON().detail ?? 0);

/** Astro integration; everything that is not a plain page (endpoints, the 404 page) stays with Astro. */
export function pageWriter(): AstroIntegration {
  let out = '';
  let base = '/';
  return {
    name: 'sunlist-page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => writing(own, (path) => join(out, path.slice(base.length)))),
    },
  };
}

function writing(own: AstroPrerenderer, folderOf: (path: string) => string): AstroPrerenderer {
  let written = 0;
  return {
    ...own,
    name: 'sunlist',
    async getStaticPaths() {
      const { user, system } = process.cpuUsage();
      performance.mark(BEGAN, { detail: (user + system) / 1000 });
      const paths = await own.getStaticPaths();
      return paths.sort((a, b) => (a.pathname < b.pathname ? -1 : a.pathname > b.pathname ? 1 : 0));
    },
    async render(request, options) {
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = decodeURI(new URL(request.url).pathname);
      if (options.routeData.type !== 'page' || response.status !== 200 || !path.endsWith('/')) return rendered;
      const folder = folderOf(path);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), await response.bytes());
      if ((written += 1) % BREATH === 0) await setImmediate();
      // Without a body there is nothing left for Astro to write.
      return new Response(null);
    },
  };
}
