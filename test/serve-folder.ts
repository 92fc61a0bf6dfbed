// A built site on a port of its own, for browser and link tests.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Served {
  /** Address without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1 under `base`; an unknown path gets the site's own 404 page where it has one. */
export function serveFolder(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return void response.writeHead(404).end('outside the base path');
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response, () => void response.end('not found'));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}`, close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }) });
    });
  });
}
