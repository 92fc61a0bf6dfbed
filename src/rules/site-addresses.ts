// Which addresses the site has, so that a link can be judged before anything is built.
import type { Kind } from '../model/kinds.ts';
import type { Register } from '../model/register.ts';

/** Folder of the address → kind of record whose id follows. */
const RECORDS: Readonly<Record<string, Kind>> = { powers: 'power', offices: 'office', laws: 'law', flows: 'flow', leaders: 'leader', topics: 'topic', institutions: 'institution' };

/** Pages that are not records; what lies below them is made by the program. */
const PAGES: ReadonlySet<string> = new Set(['', 'powers', 'offices', 'laws', 'flows', 'leaders', 'staff', 'supervisors', 'topics', 'institutions', 'browse', 'internal', 'referenced', 'rules', 'search', 'statistics', 'coverage', 'downloads', 'dictionary', 'edit', 'help', 'sitemap', 'accessibility', 'about']);

export type Target = 'page' | 'outside' | { kind?: Kind; folder: string; id: string };

/** Where a link leads: to a page of ours, out of the site, or nowhere (then what it seems to mean). */
export function leadsTo(register: Register, url: string): Target {
  if (url.startsWith('#')) return 'page';
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return 'outside';
  if (!url.startsWith('/')) return { folder: '', id: url };
  const [folder = '', id = '', ...rest] = (url.split(/[?#]/)[0] ?? '').replace(/^\/(?:en\/)?/, '').replace(/(?:index\.html|\/)$/, '').split('/');
  const kind = RECORDS[folder];
  if (kind && id) return register.exists(kind, id) && rest.length <= 1 ? 'page' : { kind, folder, id };
  return PAGES.has(folder) ? 'page' : { folder, id };
}
