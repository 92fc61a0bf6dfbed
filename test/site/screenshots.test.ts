import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, noBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { builtSite, COUNTY, PAGE_TYPES, READY, type BuiltSite } from './built-site.ts';
import { pngBytes, smallPicture } from './small-picture.ts';

const BASELINES = fileURLToPath(new URL('screenshots', import.meta.url));
const FOUND = join(tmpdir(), 'sunlist-screenshots');
/** SUNLIST_SCREENSHOTS=write replaces the baselines; look at them before committing. */
const write = process.env['SUNLIST_SCREENSHOTS'] === 'write';
/** Share of blocks that may differ: about three lines of text on a phone. */
const TOLERANCE = 0.015;

/** The baselines were made with the font that .ci/run installs; other fonts set every line differently. */
const font = (() => {
  try {
    return execFileSync('fc-list', [':family=Noto Sans CJK SC', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
})();

const TALLEST = 1500;
/** Of pages whose contents grow with every rule, field or record kind, only the beginning is compared. */
const BEGINNING: Readonly<Record<string, number>> = { rules: 640, edit: 1000, dictionary: 640 };

describe.skipIf(noBrowser || !font)('every page type looks as it did (needs a browser and the font Noto Sans CJK SC)', () => {
  let site: BuiltSite;
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    site = await builtSite(COUNTY);
    served = await serveFolder(site.folder);
    browser = await launchBrowser();
    mkdirSync(BASELINES, { recursive: true });
    mkdirSync(FOUND, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
  });

  test.each([['light', 360], ['dark', 768], ['light', 1280]] as const)('in %s mode at %i px', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'zh-CN' });
    const page = await context.newPage();
    const changed: string[] = [];
    for (const [name, path] of Object.entries(PAGE_TYPES)) {
      await page.goto(`${served.address}/${path}`);
      const ready = READY[name];
      if (ready) await page.locator(ready).first().waitFor({ state: 'attached' });
      const picture = smallPicture(await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(BEGINNING[name] ?? TALLEST, await page.evaluate(() => document.documentElement.scrollHeight)) } }));
      const file = `${name}-${width}.png`;
      const baseline = join(BASELINES, file);
      if (write) writeFileSync(baseline, pngBytes(picture));
      if (!existsSync(baseline)) {
        changed.push(`${file}: no baseline`);
        continue;
      }
      const share = difference(PNG.sync.read(readFileSync(baseline)), picture);
      if (share > TOLERANCE) {
        writeFileSync(join(FOUND, file), pngBytes(picture));
        changed.push(`${file}: ${(share * 100).toFixed(1)} % differs, see ${join(FOUND, file)}`);
      }
    }
    await context.close();
    expect(changed).toEqual([]);
  });
});

/** Share of blocks that differ; everything where a picture became longer or shorter by more than two lines. */
function difference(before: PNG, after: PNG): number {
  if (before.width !== after.width || Math.abs(before.height - after.height) > 12) return 1;
  const height = Math.min(before.height, after.height);
  const bytes = before.width * height * 4;
  return pixelmatch(before.data.subarray(0, bytes), after.data.subarray(0, bytes), undefined, before.width, height, { threshold: 0.25 }) / (before.width * height);
}
