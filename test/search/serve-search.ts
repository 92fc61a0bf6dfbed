// A search index on a port of its own, with the browser's own modules beside it: TypeScript is served with its types taken
// out, so that the very files of src/search/client run, without a bundler. Text is compressed as common file hosts do.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { contentPolicy } from '../../src/components/content-policy.ts';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** The page of the tests: `window.engine` is the promise of the search engine; nothing is loaded before it is asked for. */
const PAGE = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>search</title><script type="module" src="/page.js"></script></html>';
const SCRIPT = "import { loadEngine } from '/src/search/client/load-engine.ts';\nwindow.load = () => (window.engine ??= loadEngine('/'));\nwindow.loadPast = async () => (window.past ??= (await import('/src/browser/past-search-files.ts')).loadPastEngine('/'));\n";

export interface SearchServer {
  /** Address without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Serves the index in `folder` on 127.0.0.1, under the policy of the site's search page. */
export function serveSearch(folder: string): Promise<SearchServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const body = bodyOf(folder, path);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (body === undefined) return void response.writeHead(404).end();
    const text = /(\.ts|\.js|\.json|\/)$/.test(path);
    response.writeHead(200, { 'content-type': typeOf(path), 'cache-control': 'max-age=600', 'content-security-policy': contentPolicy({ wasm: true }), ...(text ? { 'content-encoding': 'gzip' } : {}) });
    response.end(text ? gzipSync(body) : body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}`, close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }) });
    });
  });
}

function bodyOf(folder: string, path: string): string | Uint8Array | undefined {
  if (path === '/') return PAGE;
  if (path === '/page.js') return SCRIPT;
  const file = path.startsWith('/src/') ? join(SOURCES, path.slice(4)) : join(folder, path);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return path.endsWith('.ts') ? stripTypeScriptTypes(readFileSync(file, 'utf8')) : readFileSync(file);
}

const typeOf = (path: string): string => (path.endsWith('/') ? 'text/html; charset=utf-8' : /\.(ts|js)$/.test(path) ? 'text/javascript; charset=utf-8' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
