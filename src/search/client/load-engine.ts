// The engine in the browser: both indexes are fetched when the first query needs them, and never before.
import { searchEngine, type SearchEngine, type TextIndex } from '../search-engine.ts';
import type { TitleIndex } from '../title-index.ts';

interface Pagefind extends TextIndex {
  options(options: { baseUrl: string; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
}

/** The search of the site at `base` ("/" or "/sunlist/"). Rejects where the title index cannot be fetched. */
export async function loadEngine(base: string): Promise<SearchEngine> {
  // The full text starts loading beside the names; a failure shows when a query needs it.
  const text = loadPagefind(base);
  text.catch(() => {});
  return searchEngine(await loadTitles(base), () => text);
}

async function loadTitles(base: string): Promise<TitleIndex> {
  const answer = await fetch(`${base}search/titles.json.gz`);
  if (!answer.ok || !answer.body) throw new Error(`titles: ${answer.status}`);
  // A server that marks the file as gzip has had it unpacked by the browser already.
  const packed = answer.headers.get('content-encoding')?.includes('gzip') ? answer : new Response(answer.body.pipeThrough(new DecompressionStream('gzip')));
  return (await packed.json()) as TitleIndex;
}

async function loadPagefind(base: string): Promise<TextIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
