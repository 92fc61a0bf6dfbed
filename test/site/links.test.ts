import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLACES } from '../../src/model/kinds.ts';
import type { Entry } from '../../src/model/register.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { builtSite, COUNTY, SAMPLE, type BuiltSite } from './built-site.ts';

const sites: { name: string; content: string; site?: BuiltSite; served?: Served }[] = [{ name: 'the test county', content: COUNTY }, { name: 'the sample', content: SAMPLE }];

beforeAll(async () => {
  for (const each of sites) {
    each.site = await builtSite(each.content);
    each.served = await serveFolder(each.site.folder);
  }
});
afterAll(async () => {
  for (const { site, served } of sites) {
    await served?.close();
    site?.remove();
  }
});

test.each(sites)('$name has no broken link, and no link to another site that is not in its records', async ({ content, site: built, served }) => {
  const folder = built?.folder ?? '';
  const address = served?.address ?? '';
  const outside = new Set<string>();
  const asked = new Set<string>();
  const result = await new LinkChecker().check({
    path: [`${address}/`, `${address}/404.html`],
    recurse: true,
    concurrency: 20,
    checkFragments: true,
    // A connection that breaks off on a busy machine is tried again.
    retryErrors: true,
    // Only the records may send a reader elsewhere, and a test asks nothing of the network.
    linksToSkip: (link) => {
      // One page with thousands of questions: that it is there is seen once, that it can be asked for the record by the file it reads.
      const record = /\/edit\/\?record=(.+)$/.exec(link)?.[1];
      if (record) asked.add(record);
      if (link.startsWith(address)) return Promise.resolve(Boolean(record));
      outside.add(link);
      return Promise.resolve(true);
    },
  });
  const broken = result.links.filter((link) => link.state === 'BROKEN').map((link) => `${link.parent?.replace(address, '')} → ${link.url.replace(address, '')} (${link.status})`);
  expect(broken).toEqual([]);
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((record) => !existsSync(join(folder, 'edit/records', `${record}.json`)))).toEqual([]);
  expect(result.links.length).toBeGreaterThan(300);
  const { register } = readRegister(content);
  const site = register.single('site');
  const records = PLACES.flatMap(({ kind }): Entry[] => register.all(kind)).map((entry) => entry.source.text).join('\n');
  const unknown = [...outside].filter((link) => !/^(tel|mailto):/.test(link) && !(site?.url && link.startsWith(site.url)) && !records.includes(link) && !records.includes(link.replace(/\/$/, '')));
  expect(unknown).toEqual([]);
}, 900_000);
