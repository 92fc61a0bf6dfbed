// Pages of a site in a real browser, with everything that went wrong in them.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';

export interface Opened {
  context: BrowserContext;
  page: Page;
  /** What the page complained of. */
  errors: string[];
}

export interface OpenedPages {
  address: string;
  open(path: string, options?: Parameters<Browser['newContext']>[0]): Promise<Opened>;
  close(): Promise<void>;
}

/** Serves a folder and starts a browser; pages are 1280 × 900 and Chinese unless told otherwise. */
export async function openPages(folder: string): Promise<OpenedPages> {
  const served: Served = await serveFolder(folder);
  const browser = await launchBrowser();
  return {
    address: served.address,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${served.address}/${path}`);
      return { context, page, errors };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
