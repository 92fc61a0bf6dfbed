// The one place where tests find and start a browser. Without one, browser tests are skipped and say so; where
// SUNLIST_BROWSER=required (as in CI) they fail instead.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'];

const given = process.env['SUNLIST_BROWSER'];

/** Path of the browser to use; undefined where there is none. */
export const browserPath: string | undefined = given && given !== 'required' ? given : CANDIDATES.find((path) => existsSync(path));

/** For `describe.skipIf(noBrowser)`: true only where no browser was found and none is required. */
export const noBrowser: boolean = browserPath === undefined && given !== 'required';

/** A headless browser that asks nothing of the network. Throws where none is found. */
export function launchBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error('No browser found. Install chromium, or set SUNLIST_BROWSER to the path of one.');
  return chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
}
