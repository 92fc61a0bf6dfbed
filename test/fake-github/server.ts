// A fake GitHub on a port of this machine. Every request and every answer is judged by the published description; a fault is remembered, and `close` throws it.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerProblems, operationFor, requestProblems } from './description.ts';
import { graphqlAnswer } from './graphql.ts';
import { isFields, type Json } from './json.ts';
import { Refusal } from './people.ts';
import { mayDo } from './permissions.ts';
import { type Answer, type Handler, ok, type Request } from './route.ts';
import { pullRoutes } from './routes-pulls.ts';
import { repositoryRoutes } from './routes-repository.ts';
import { createWorld, type World } from './world.ts';

/** A trouble for one of the next requests whose operation fits. */
export interface Trouble {
  operation: RegExp;
  /** `cut`: the connection ends without an answer. */
  kind: 'primary' | 'secondary403' | 'secondary429' | 'cut' | 500 | 502 | 503;
  times: number;
  /** Does what was asked, and only then fails: the caller cannot know. */
  after?: true;
  /** Seconds, for the secondary limits. */
  retryAfter?: number;
}

export interface FakeGitHub {
  api: string;
  world: World;
  /** Every request that arrived: `POST issues/create-comment 201`. */
  log: string[];
  troubles: Trouble[];
  /** Requests left before the primary limit; answers of 304 cost none. */
  remaining: number;
  /** Seconds by which the Date header is ahead of the true time. */
  skew: number;
  close(): Promise<void>;
}

const routes: Readonly<Record<string, Handler>> = { ...pullRoutes, ...repositoryRoutes, 'rate-limit/get': () => ok({ resources: { core: { limit: 5000, remaining: 5000, reset: 0, used: 0 }, search: { limit: 30, remaining: 30, reset: 0, used: 0 } }, rate: { limit: 5000, remaining: 5000, reset: 0, used: 0 } }) };

/** In: a folder for its repositories and the time of its clock, ISO with Z. */
export async function startFakeGitHub({ folder, now }: { folder: string; now: string }): Promise<FakeGitHub> {
  const faults: string[] = [];
  const world = createWorld(folder, now);
  const fake: FakeGitHub = {
    api: '', world, log: [], troubles: [], remaining: 5000, skew: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (faults.length) throw new Error(`Not as GitHub describes it:\n${faults.join('\n')}`);
    },
  };
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part)).on('end', () => serve(fake, faults, incoming, Buffer.concat(parts).toString('utf8'), outgoing));
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake has no port.');
  fake.api = `http://127.0.0.1:${address.port}`;
  return fake;
}

function serve(fake: FakeGitHub, faults: string[], incoming: IncomingMessage, raw: string, outgoing: ServerResponse): void {
  const { world } = fake;
  const url = new URL(incoming.url ?? '/', fake.api);
  const method = incoming.method ?? 'GET';
  const stored = /^\/stored\/(\d+)$/.exec(url.pathname);
  if (stored) return void outgoing.end(world.repositories.flatMap(({ runs }) => runs).flatMap(({ artifacts }) => artifacts).find(({ id }) => id === Number(stored[1]))?.zip);
  const found = operationFor(method, url.pathname);
  const id = found?.operation.id ?? `${method} ${url.pathname}`;
  const reset = Math.floor(Date.parse(world.now) / 1000) + 3600;
  const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8', date: new Date(Date.parse(world.now) + fake.skew * 1000).toUTCString(), 'x-ratelimit-limit': '5000', 'x-ratelimit-resource': 'core', 'x-ratelimit-reset': String(reset), 'x-github-request-id': 'FAKE' };
  const send = (status: number, body: Json | undefined): void => {
    fake.log.push(`${method} ${id} ${status}`);
    if (status !== 304 && fake.remaining > 0) fake.remaining -= 1;
    outgoing.writeHead(status, { ...headers, 'x-ratelimit-remaining': String(fake.remaining), 'x-ratelimit-used': String(5000 - fake.remaining) }).end(body === undefined ? undefined : JSON.stringify(body));
  };
  const fault = (words: string[]): void => {
    faults.push(...words.map((one) => `${method} ${url.pathname}${url.search}: ${one}`));
    send(400, { message: words.join('; '), documentation_url: 'https://docs.github.com/rest' });
  };
  const refusal = (message: string): Json => ({ message, documentation_url: 'https://docs.github.com/rest' });
  if (!incoming.headers['user-agent']) return fault(['no user-agent']);
  const token = world.tokens.get((incoming.headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
  if (!token) return send(401, refusal('Bad credentials'));
  const body: Json | undefined = raw === '' ? undefined : (JSON.parse(raw) as Json);

  const trouble = fake.troubles.find(({ operation, times }) => times > 0 && operation.test(id));
  if (trouble) trouble.times -= 1;
  const fail = (): void => {
    if (!trouble) return;
    if (trouble.kind === 'cut') return void incoming.socket.destroy();
    if (trouble.kind === 'primary') {
      Object.assign(headers, { 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1) });
      fake.remaining = 0;
      send(403, refusal('API rate limit exceeded for installation.'));
      return void (fake.remaining = 5000);
    }
    if (trouble.kind === 'secondary403' || trouble.kind === 'secondary429') {
      headers['retry-after'] = String(trouble.retryAfter ?? 1);
      return send(trouble.kind === 'secondary403' ? 403 : 429, refusal('You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'));
    }
    send(trouble.kind, refusal('Server Error'));
  };
  if (trouble && !trouble.after) return fail();

  if (id === 'POST /graphql' && isFields(body)) return send(200, graphqlAnswer(world, body));
  if (!found) return fault(['an operation that the fake does not know']);
  const handler = routes[found.operation.id];
  if (!handler) return fault([`no handler for ${found.operation.id}`]);
  const wrong = requestProblems(found.operation, url.searchParams, body);
  if (wrong.length) return fault(wrong);
  if (token.permissions && !mayDo(id, token.permissions)) return send(403, refusal('Resource not accessible by integration'));
  const request: Request = { api: fake.api, world, token, parameters: found.parameters, query: url.searchParams, body: isFields(body) ? body : {} };
  const answer = answerOf(handler, request);
  if (trouble) return fail();
  const whole = paged(answer, url, headers);
  const bad = answerProblems(found.operation, answer.status, whole);
  if (bad.length) return fault(bad);
  if (answer.location) headers.location = answer.location;
  if (method === 'GET' && answer.status === 200) {
    const etag = `W/"${createHash('sha256').update(JSON.stringify(whole)).digest('hex')}"`;
    headers.etag = etag;
    if (incoming.headers['if-none-match'] === etag) return send(304, undefined);
  }
  send(answer.status, whole);
}

function answerOf(handler: Handler, request: Request): Answer {
  try {
    return handler(request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { message: error.message, documentation_url: 'https://docs.github.com/rest', ...(error.errors ? { errors: error.errors } : {}), ...(error.status === 404 ? { status: '404' } : {}) } };
  }
}

/** The page that was asked for, with the Link header that leads to the others. */
function paged({ body, pages, within, cursors }: Answer, url: URL, headers: Record<string, string>): Json | undefined {
  if (!pages) return body;
  const size = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30)));
  const last = Math.max(1, Math.ceil(pages.length / size));
  const page = cursors ? Number((url.searchParams.get('after') ?? 'cursor1').slice(6)) : Math.max(1, Number(url.searchParams.get('page') ?? 1));
  const link = (rel: string, to: number): string => {
    const target = new URL(url);
    target.searchParams.set(cursors ? 'after' : 'page', cursors ? `cursor${to}` : String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [...(page > 1 && !cursors ? [link('prev', page - 1), link('first', 1)] : []), ...(page < last ? [link('next', page + 1), ...(cursors ? [] : [link('last', last)])] : [])];
  if (links.length) headers.link = links.join(', ');
  const cut = pages.slice((page - 1) * size, page * size);
  return within === undefined ? cut : { total_count: pages.length, [within]: cut };
}
