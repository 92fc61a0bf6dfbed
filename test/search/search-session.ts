// One page in a real browser whose search is asked many times, as fast as it answers.
import { launchBrowser } from '../browser.ts';
import { serveSearch } from './serve-search.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';

declare global {
  interface Window {
    load(): Promise<SearchEngine>;
  }
}

export interface Answer {
  /** Ids of the records in the order shown: hits, then what is near. */
  shown: string[];
  /** How many of them are hits. */
  hits: number;
  total: number;
  counted: boolean;
  milliseconds: number;
}

export interface SearchSession {
  ask(queries: readonly string[]): Promise<Answer[]>;
  /** Errors that the page's console has shown. */
  problems: string[];
  close(): Promise<void>;
}

/** Opens a page on the index in `folder`. */
export async function searchSession(folder: string): Promise<SearchSession> {
  const server = await serveSearch(folder);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${server.address}/`);
  await page.waitForFunction(() => 'load' in window);
  return {
    problems,
    ask: (queries) => page.evaluate(async (list) => {
      const engine = await window.load();
      const answers: Answer[] = [];
      for (const query of list) {
        const start = performance.now();
        const { hits, near, total, counted } = await engine.search(query);
        answers.push({ shown: [...hits, ...near].map((hit) => hit.url.replace(/^powers\/|\/$/g, '')), hits: hits.length, total, counted, milliseconds: performance.now() - start });
      }
      return answers;
    }, queries),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
