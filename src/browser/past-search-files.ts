// The index over past texts in the browser: nothing of it is fetched before the first query.
import { fetchPacked, fetchUnpacked, loadPagefind } from '../search/client/load-engine.ts';
import { pastEngine, type PastEngine } from '../search/past-engine.ts';
import { PAST_INDEX, PAST_PAGEFIND, pastTextPath, type PastIndex, type PastRecord } from '../search/past-index.ts';
import type { Pagefind } from '../search/text-search.ts';

/** The search over past texts of the site at `base`. Rejects where its index cannot be fetched. */
export async function loadPastEngine(base: string): Promise<PastEngine> {
  const index = await fetchPacked<PastIndex>(`${base}${PAST_INDEX}`, 'no-cache');
  const kept = new Map<string, Promise<PastRecord>>();
  let loading: Promise<Pagefind> | undefined;
  return pastEngine(index, {
    // What failed is asked for again by the next query.
    pagefind: () => (loading ??= loadPagefind(`${base}${PAST_PAGEFIND}`).catch((error: unknown) => { loading = undefined; throw error; })),
    bytes: async (name) => new Uint8Array(await (await fetchUnpacked(`${base}${PAST_PAGEFIND}${name}`, 'default')).arrayBuffer()),
    record: (name) => {
      const record = kept.get(name) ?? fetchPacked<PastRecord>(`${base}${pastTextPath(name)}`);
      kept.set(name, record);
      record.catch(() => kept.delete(name));
      return record;
    },
  });
}
