import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageWriter, pagesBegan } from '../../src/publishing/page-writer.ts';

let out = '';
beforeEach(() => { out = mkdtempSync(join(tmpdir(), 'sunlist-writer-')); });
afterEach(() => rmSync(out, { recursive: true, force: true }));

type Asked = Parameters<AstroPrerenderer['render']>[1];
const asked = (type: string): Asked => ({ routeData: { type } }) as Asked;
const bodyOf = async (rendered: Awaited<ReturnType<AstroPrerenderer['render']>>): Promise<string> => (rendered instanceof Response ? rendered : rendered.response).text();

/** The prerenderer that pages go through, around one that answers with `answer`. */
async function prerenderer(base: string, answer: () => Response): Promise<AstroPrerenderer> {
  const { hooks } = pageWriter();
  const own: AstroPrerenderer = { name: 'own', getStaticPaths: async () => ['/powers/b/card/', '/powers/a/', '/', '/powers/b/'].map((pathname) => ({ pathname, route: asked('page').routeData })), render: async () => answer() };
  let made: AstroPrerenderer = own;
  await hooks['astro:config:done']?.({ config: { outDir: pathToFileURL(`${out}/`), base } } as Parameters<NonNullable<(typeof hooks)['astro:config:done']>>[0]);
  await hooks['astro:build:start']?.({ setPrerenderer: (given: AstroPrerenderer | ((own: AstroPrerenderer) => AstroPrerenderer)) => { made = typeof given === 'function' ? given(own) : given; } } as Parameters<NonNullable<(typeof hooks)['astro:build:start']>>[0]);
  return made;
}

test('a page is written where its address leads below the base, and nothing is left for Astro', async () => {
  const { render } = await prerenderer('/county', () => new Response('<p>页</p>'));
  expect(await bodyOf(await render(new Request('http://localhost/county/powers/a/'), asked('page')))).toBe('');
  expect(await bodyOf(await render(new Request('http://localhost/county/'), asked('page')))).toBe('');
  expect(readFileSync(join(out, 'powers/a/index.html'), 'utf8')).toBe('<p>页</p>');
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(['index.html', 'powers', 'powers/a', 'powers/a/index.html']);
});

test.each([
  ['an endpoint', 'endpoint', 'http://localhost/favicon.svg', 200],
  ['a page with a file name of its own', 'page', 'http://localhost/404.html', 200],
  ['a page that is missing', 'page', 'http://localhost/powers/a/', 404],
])('%s is left to Astro', async (_what, type, url, status) => {
  const { render } = await prerenderer('/', () => new Response('x', { status }));
  expect(await bodyOf(await render(new Request(url), asked(type as 'page')))).toBe('x');
  expect(readdirSync(out)).toEqual([]);
});

test('the pages of one record come one after the other, and the moment before the first is kept', async () => {
  const { getStaticPaths } = await prerenderer('/', () => new Response('x'));
  expect((await getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/', '/powers/a/', '/powers/b/', '/powers/b/card/']);
  expect(pagesBegan()).toBeGreaterThan(0);
});
