// sitemap.xml and robots.txt. A site map needs full addresses, so there is none where site.yml has no `url`.
import { addressOf, OTHER_PAGES, recordAddress, RECORD_PAGES } from '../../model/record-pages.ts';
import type { Register } from '../../model/register.ts';
import type { PublishedFile } from './downloads.ts';
import { dateOf } from './links-back.ts';

/** What the protocol allows in one file. */
const LARGEST = 50_000;

export function* siteMap(register: Register, page: (path: string) => string, today: string): Generator<PublishedFile> {
  const site = register.single('site');
  if (!site?.url) return void (yield { path: 'robots.txt', text: 'User-agent: *\nAllow: /\n' });
  const roots = site.languages.includes('en') ? ['', 'en/'] : [''];
  const paths = [
    ...[...OTHER_PAGES.filter((page) => !UNLISTED.has(page)), ...RECORD_PAGES.filter(({ kind, section }) => section === 'register' || register.all(kind).length > 0).map(({ kind }) => addressOf(kind))].map((page): Dated => [page && `${page}/`, today]),
    ...register.all('office').filter(({ value }) => (value.status ?? 'active') === 'active').map(({ id }): Dated => [`scoreboard/${id}/`, today]),
    ...RECORD_PAGES.filter(({ record }) => record !== 'anchor').flatMap(({ kind }) => register.all(kind).filter(({ value }) => !('status' in value && value.status === 'draft')).map(({ id, value }): Dated => [recordAddress(kind, id) ?? '', dateOf(value)])),
  ];
  const urls = roots.flatMap((root) => paths.map(([path, updated]) => `<url><loc>${page(root + path)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`));
  const files = Array.from({ length: Math.ceil(urls.length / LARGEST) }, (_, index) => urls.slice(index * LARGEST, (index + 1) * LARGEST));
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  if (files.length === 1) yield { path: 'sitemap.xml', text: `${open}<urlset ${space}>\n${urls.join('\n')}\n</urlset>\n` };
  else {
    for (const [index, part] of files.entries()) yield { path: `sitemap-${index + 1}.xml`, text: `${open}<urlset ${space}>\n${part.join('\n')}\n</urlset>\n` };
    yield { path: 'sitemap.xml', text: `${open}<sitemapindex ${space}>\n${files.map((_, index) => `<sitemap><loc>${page(`sitemap-${index + 1}.xml`)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n` };
  }
  yield { path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${page('sitemap.xml')}\n` };
}

type Dated = readonly [path: string, updated: string | undefined];

/** Without contents of their own: two forms, and a folder without a page. */
const UNLISTED = new Set(['search', 'edit', 'browse']);
