// What searching costs a reader, measured in a browser: bytes and time of a first query, and the time of queries after it.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveSearch } from './serve-search.ts';

/** The search under measurement, run inside the page. Gives the addresses of the first hits, with all that showing them takes. */
export type Asked = (query: string) => Promise<string[]>;

declare global {
  interface Window {
    asked?: Asked;
  }
}

/** Prepares `window.asked` of a page; runs in the page, so it may use nothing from outside. Counted as part of the first query. */
export type Prepare = () => Promise<void>;

/** This site's search. */
export const ours: Prepare = async () => {
  const engine = await window.load();
  window.asked = async (query) => {
    const { hits, near } = await engine.search(query);
    await Promise.all(hits.map((hit) => hit.texts()));
    return [...hits, ...near].slice(0, 10).map((hit) => hit.url);
  };
};

/** Pagefind as it comes: pages as they are, queries as they are typed. */
export const stock: Prepare = async () => {
  interface StockPagefind { search(query: string): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>; init(): Promise<void> }
  const address = '/pagefind/pagefind.js';
  const module = (await import(address)) as { createInstance(options: { basePath: string; noWorker: boolean }): StockPagefind };
  const pagefind = module.createInstance({ basePath: '/pagefind/', noWorker: true });
  await pagefind.init();
  window.asked = async (query) => {
    const { results } = await pagefind.search(query);
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ raw_url, url }) => (raw_url ?? url).replace(/^\//, ''));
  };
};

export interface Measured {
  /** Bytes over the wire of each first query, everything included. */
  firstBytes: number[];
  /** Milliseconds of each query once its files are at hand. */
  warm: number[];
  /** Addresses shown for each query. */
  shown: string[][];
}

/** Asks `first` queries in a fresh browser context each, and `queries` twice in one page; the second time counts. */
export async function measureSearch(folder: string, prepare: Prepare, first: readonly string[], queries: readonly string[]): Promise<Measured> {
  const server = await serveSearch(folder);
  const browser = await launchBrowser();
  try {
    const firstBytes: number[] = [];
    for (const query of first) firstBytes.push(await firstQuery(browser, server.address, prepare, query));
    const page = await (await browser.newContext()).newPage();
    await open(page, server.address);
    await page.evaluate(prepare);
    const asked = await page.evaluate(async (list) => {
      for (const query of list) await window.asked?.(query);
      const results: { milliseconds: number; shown: string[] }[] = [];
      for (const query of list) {
        const start = performance.now();
        const shown = (await window.asked?.(query)) ?? [];
        results.push({ milliseconds: performance.now() - start, shown });
      }
      return results;
    }, queries);
    return { firstBytes, warm: asked.map(({ milliseconds }) => milliseconds), shown: asked.map(({ shown }) => shown) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstQuery(browser: Browser, address: string, prepare: Prepare, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, address);
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.evaluate(prepare);
  await page.evaluate(async (text) => { await window.asked?.(text); }, query);
  // The last message about the wire comes a moment after the answer.
  await page.waitForTimeout(60);
  await context.close();
  return bytes;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/`);
  await page.waitForFunction(() => 'load' in window);
}

/** The value below which `share` of the numbers lie; 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
