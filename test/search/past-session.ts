// The search over past texts in a real browser, with the very modules that the page loads, asked many times.
import type { PastEngine } from '../../src/search/past-engine.ts';
import { launchBrowser } from '../browser.ts';
import { serveSearch } from './serve-search.ts';

declare global {
  interface Window {
    loadPast(): Promise<PastEngine>;
  }
}

export interface PastAnswer {
  /** Records that say so no more, with the day from which; then those that still have the words. */
  gone: { record: string; until: string }[];
  still: string[];
  complete: boolean;
}

/** Asks all queries of the index in `folder`. Rejects where the page's console complains. */
export async function askPast(folder: string, queries: readonly string[]): Promise<PastAnswer[]> {
  const server = await serveSearch(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
    await page.goto(`${server.address}/`);
    await page.waitForFunction(() => 'loadPast' in window);
    const answers = await page.evaluate(async (list) => {
      const engine = await window.loadPast();
      const found: PastAnswer[] = [];
      for (const query of list) {
        const { gone, still, complete } = await engine.search(query);
        found.push({ gone: gone.map(({ record, versions, until }) => ({ record, until: versions[until ?? -1]?.[1] ?? '' })), still: still.map(({ record }) => record), complete });
      }
      return found;
    }, queries);
    if (problems.length) throw new Error(problems.join('\n'));
    return answers;
  } finally {
    await browser.close();
    await server.close();
  }
}
