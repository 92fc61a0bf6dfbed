// A copy of the site where it is served: only what its manifest lists can be asked for, each file within limits, again where the network drops it.
import { createHash } from 'node:crypto';
import pRetry, { AbortError } from 'p-retry';
import { LOG_FILE } from './entry.ts';
import { MANIFEST } from './manifest.ts';
import type { SiteCopy } from './site-copy.ts';

export interface FetchLimits {
  /** Bytes of one file. */
  file: number;
  /** Bytes of all files together. */
  all: number;
  /** Milliseconds for one answer. */
  wait: number;
  /** How often a file is asked for again. */
  retries: number;
  /** Files asked for at once. */
  together: number;
}

const LIMITS: FetchLimits = { file: 256 * 1024 * 1024, all: 4 * 1024 * 1024 * 1024, wait: 60_000, retries: 3, together: 6 };

/** In: the address of the home page. Throws where it is no http or https address. */
export function siteAtAddress(address: string, limits: Partial<FetchLimits> = {}, progress: (done: number, total: number) => void = () => {}): SiteCopy {
  const home = new URL(address.endsWith('/') ? address : `${address}/`);
  if (!/^https?:$/.test(home.protocol)) throw new Error(`not an address of a site: ${address}`);
  const bounds = { ...LIMITS, ...limits };
  const spent = { bytes: 0 };
  const text = async (name: string): Promise<string | undefined> => {
    const chunks: Uint8Array[] = [];
    return (await read(new URL(name, home), bounds, spent, (chunk) => chunks.push(chunk), () => void (chunks.length = 0))) ? Buffer.concat(chunks).toString('utf8') : undefined;
  };
  return {
    place: address,
    complete: false,
    log: () => text(LOG_FILE),
    manifest: () => text(MANIFEST),
    async digests(wanted) {
      const [found, unread, paths] = [new Map<string, string>(), new Array<{ path: string; reason: string }>(), [...wanted.keys()]];
      let next = 0;
      const worker = async (): Promise<void> => {
        for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
          let hash = createHash('sha256');
          try {
            if (await read(new URL(path.split('/').map(encodeURIComponent).join('/'), home), bounds, spent, (chunk) => hash.update(chunk), () => void (hash = createHash('sha256')))) found.set(path, hash.digest('hex'));
          } catch (error) {
            unread.push({ path, reason: error instanceof Error ? error.message : String(error) });
          }
          progress(found.size + unread.length, paths.length);
        }
      };
      await Promise.all(Array.from({ length: bounds.together }, worker));
      return { found, unread: unread.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    },
  };
}

/** Gives the body to `take`, from the start again after `restart`. False where the server says that there is no such file. */
async function read(address: URL, { file, all, wait, retries }: FetchLimits, spent: { bytes: number }, take: (chunk: Uint8Array) => void, restart: () => void): Promise<boolean> {
  return pRetry(async () => {
    restart();
    // Digests are over the files themselves, not over what a server packed them into.
    const answer = await fetch(address, { headers: { 'accept-encoding': 'identity', 'cache-control': 'no-cache' }, signal: AbortSignal.timeout(wait) });
    if (answer.status === 404 || answer.status === 410) return false;
    if (answer.status === 429 || answer.status >= 500) throw new Error(`HTTP ${answer.status}`);
    if (!answer.ok || !answer.body) throw new AbortError(`HTTP ${answer.status}`);
    if (new URL(answer.url).origin !== address.origin) throw new AbortError(`answered by ${new URL(answer.url).origin}`);
    // What was unpacked on the way cannot be compared; a server that packs against our wish says so.
    const packed = answer.headers.get('content-encoding');
    if (packed && packed !== 'identity') throw new AbortError(`packed on the way (${packed})`);
    let size = 0;
    for await (const chunk of answer.body) {
      size += chunk.byteLength;
      spent.bytes += chunk.byteLength;
      if (size > file) throw new AbortError(`larger than ${file} bytes`);
      if (spent.bytes > all) throw new AbortError(`the site is larger than ${all} bytes`);
      take(chunk);
    }
    return true;
  }, { retries, minTimeout: 300, maxTimeout: 5_000 });
}
