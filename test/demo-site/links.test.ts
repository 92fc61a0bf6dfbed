// Every link of a site with a past, its anchors too: versions, approvals, adjustments, removed records.
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from '../serve-folder.ts';
import { demoSite, type DemoSite } from './demo-site.ts';

let site: DemoSite;
let served: Served;
beforeAll(async () => {
  site = await demoSite();
  served = await serveFolder(site.folder);
}, 120_000);
afterAll(async () => {
  await served?.close();
  site?.remove();
});

test('the demo has no broken link', async () => {
  const { address } = served;
  let seen = 0;
  const result = await new LinkChecker().check({
    path: [`${address}/`], recurse: true, concurrency: 20, checkFragments: true, retryErrors: true,
    // A test asks nothing of the network, and one page with thousands of questions is seen once.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(address) || link.includes('/edit/?record=')),
  });
  const broken = result.links.flatMap(({ state, parent, url, status }) => {
    seen += Number(/\/history\/$/.test(url));
    return state === 'BROKEN' ? [`${parent?.replace(address, '')} → ${url.replace(address, '')} (${status})`] : [];
  });
  expect([broken.slice(0, 20), seen > 300]).toEqual([[], true]);
}, 240_000);
