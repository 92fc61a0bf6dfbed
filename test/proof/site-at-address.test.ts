// A site checked where it is served: what drops is asked again, what is too large or elsewhere is not taken.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteAtAddress } from '../../src/proof/site-at-address.ts';
import { serveFolder } from '../serve-folder.ts';
import { makePublisher, type Publisher, told } from './made-publications.ts';

let publisher: Publisher;
let server: Server;
const asked: string[] = [];
beforeEach(() => {
  publisher = makePublisher();
  publisher.publish('2026-11-01T09:00:00+08:00');
  asked.length = 0;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
  publisher.remove();
});

/** Serves the site under /list/, after `before` had its say. */
async function serve(before: (path: string, ...rest: Parameters<RequestListener>) => boolean = () => false): Promise<string> {
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/list\//, '');
    asked.push(path);
    if (before(path, request, response)) return;
    try {
      response.end(readFileSync(join(publisher.site, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/list`;
}

test('a served site is checked file by file, and that extra files cannot be seen is said', async () => {
  expect(await told(publisher, { site: siteAtAddress(await serve()) })).toEqual({ verdict: 'good', bad: [], unknown: ['files', 'signatures', 'witnesses', 'rebuild'], words: [], details: [] });
});

test('a file that a server packs on the way cannot be compared, and is not taken for an altered one', async () => {
  const site = siteAtAddress(await serve((path, _, response) => {
    if (path !== 'index.html') return false;
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(readFileSync(join(publisher.site, path))));
    return true;
  }));
  const { found, unread } = await site.digests(new Map([['index.html', 'a'.repeat(64)]]));
  expect([found.size, unread]).toEqual([0, [{ path: 'index.html', reason: 'packed on the way (gzip)' }]]);
  expect((await told(publisher, { site })).verdict).toBe('good');
});

test('the server of npm start gives packed files as they are', async () => {
  writeFileSync(join(publisher.site, 'packed.json.gz'), gzipSync('{}'));
  const served = await serveFolder(publisher.site);
  try {
    const answer = await fetch(`${served.address}/packed.json.gz`);
    expect([answer.headers.get('content-encoding'), Buffer.from(await answer.arrayBuffer()).equals(gzipSync('{}'))]).toEqual([null, true]);
  } finally {
    await served.close();
  }
});

test('an edited page and a missing one are named', async () => {
  publisher.tamper('index.html');
  const site = siteAtAddress(await serve((path, _, response) => path.startsWith('powers/') && void response.writeHead(404).end() === undefined));
  expect(await told(publisher, { site })).toMatchObject({ verdict: 'bad', bad: ['files'], details: ['index.html', 'powers/permit/index.html'] });
});

test('an answer that fails or breaks off is asked for again', async () => {
  let failures = 0;
  const site = siteAtAddress(await serve((path, _, response) => {
    if (path !== 'index.html' || (failures += 1) > 2) return false;
    if (failures === 1) response.writeHead(503).end();
    else {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    }
    return true;
  }));
  expect((await told(publisher, { site })).verdict).toBe('good');
  expect(asked.filter((path) => path === 'index.html')).toHaveLength(3);
});

test('files beyond the limit, on another site or refused are unchecked, not wrong', async () => {
  const elsewhere = createServer((_, response) => response.end('elsewhere'));
  await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve));
  const away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  const address = await serve((path, _, response) => {
    if (path === 'index.html') response.writeHead(302, { location: away }).end();
    else if (path.startsWith('powers/')) response.end('x'.repeat(5000));
    else return false;
    return true;
  });
  const site = siteAtAddress(address, { file: 4000 });
  const wanted = new Map([['index.html', 'a'], ['powers/permit/index.html', 'b']]);
  expect(await site.digests(wanted)).toEqual({ found: new Map(), unread: [{ path: 'index.html', reason: `answered by ${away.slice(0, -1)}` }, { path: 'powers/permit/index.html', reason: 'larger than 4000 bytes' }] });
  elsewhere.close();
});

test('a server that does not answer is no verdict', async () => {
  const site = siteAtAddress(await serve((_path, _request, response) => void response.writeHead(500).end() === undefined), { retries: 0 });
  await expect(told(publisher, { site })).rejects.toThrow('HTTP 500');
});

test('only addresses of sites are asked', () => {
  server = createServer();
  expect(() => siteAtAddress('file:///etc/passwd')).toThrow('not an address of a site: file:///etc/passwd');
});
