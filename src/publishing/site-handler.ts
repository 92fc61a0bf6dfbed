// A plain file server for a publication, as any host would serve it: for `npm start` and for tests.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A file that is packed is sent as what it is: declared as an encoding, it would be unpacked on the way, and its digest would be another one. */
function sendAsFile(response: ServerResponse): void {
  const write = response.writeHead.bind(response);
  response.writeHead = (status: number, headers?: unknown) => {
    if (typeof headers === 'object' && headers !== null && 'Content-Encoding' in headers) delete headers['Content-Encoding'];
    return write(status, headers as OutgoingHttpHeaders);
  };
}

/** Answers requests below `base` ("/" or "/sunlist/") from `folder`; what is not there gets the site's own 404 page. */
export function siteHandler(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, { etag: true, dev: true });
  const notFound = join(folder, '404.html');
  return (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return void response.writeHead(302, { location: base }).end();
    request.url = `/${url.slice(base.length)}`;
    sendAsFile(response);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : '没有这个页面');
    });
  };
}
