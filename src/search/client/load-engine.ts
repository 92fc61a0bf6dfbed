// The engine in the browser: names when the first query needs them, the full text, codes and texts only when one does.
import { CODES_PATH, textPath, TITLES_PATH } from '../page-texts.ts';
import { searchEngine, type SearchEngine } from '../search-engine.ts';
import type { Pagefind } from '../text-search.ts';
import type { TitleIndex } from '../title-index.ts';

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind & { init(): Promise<void> };
}

/** The search of the site at `base` ("/" or "/sunlist/"). Rejects where the title index cannot be fetched. */
export async function loadEngine(base: string): Promise<SearchEngine> {
  const once = <Value>(load: () => Promise<Value>) => {
    let loaded: Promise<Value> | undefined;
    // What failed is asked for again by the next query.
    return () => (loaded ??= load().catch((error: unknown) => { loaded = undefined; throw error; }));
  };
  const kept = new Map<string, Promise<readonly string[]>>();
  const texts = (url: string) => {
    const known = kept.get(url) ?? fetchPacked<string[]>(`${base}${textPath(url)}`);
    kept.set(url, known);
    known.catch(() => kept.delete(url));
    return known;
  };
  // A kept copy of the names would not fit a newer full text: the server is asked whether it is the newest.
  const index = await fetchPacked<TitleIndex>(`${base}${TITLES_PATH}`, 'no-cache');
  // Pagefind fetches its list of pages itself, too; the browser has it then.
  const bytes = async (name: string) => new Uint8Array(await (await fetchUnpacked(`${base}pagefind/${name}`, 'default')).arrayBuffer());
  return searchEngine(index, { bytes, pagefind: once(() => loadPagefind(`${base}pagefind/`)), codes: once(() => fetchPacked<string>(`${base}${CODES_PATH}`, 'no-cache')), texts });
}

/** JSON out of a file that is compressed on the server. Rejects where it is not there. */
export const fetchPacked = async <Value>(address: string, cache: RequestCache = 'default'): Promise<Value> => (await (await fetchUnpacked(address, cache)).json()) as Value;

/** An answer whose body is unpacked. Rejects where there is none. */
export async function fetchUnpacked(address: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
  // A server that marks the file as gzip has had it unpacked by the browser already.
  return answer.headers.get('content-encoding')?.includes('gzip') ? answer : new Response(answer.body.pipeThrough(new DecompressionStream('gzip')));
}

/** The index that lies at `folder`. Rejects where it cannot be loaded. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: folder, noWorker: true });
  await pagefind.init();
  return pagefind;
}
