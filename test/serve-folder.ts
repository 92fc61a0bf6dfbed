// A built site on a port of its own, for browser and link tests.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../src/publishing/site-handler.ts';

export interface Served {
  /** Address without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1 under `base`, as `npm start` does. */
export function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer(siteHandler(folder, base));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}`, close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }) });
    });
  });
}
