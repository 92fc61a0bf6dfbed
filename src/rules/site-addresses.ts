// Which addresses the site has, so that a link can be judged before anything is built.
import type { Kind } from '../model/kinds.ts';
import { OTHER_PAGES, pagesAt } from '../model/record-pages.ts';
import type { Register } from '../model/register.ts';

/** Pages that are not records; what lies below them is made by the program. */
const PAGES: ReadonlySet<string> = new Set(OTHER_PAGES);

export type Target = 'page' | 'outside' | { kind?: Kind; folder: string; id: string };

/** Where a link leads: to a page of ours, out of the site, or nowhere (then what it seems to mean). */
export function leadsTo(register: Register, url: string): Target {
  if (url.startsWith('#')) return 'page';
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return 'outside';
  if (!url.startsWith('/')) return { folder: '', id: url };
  const [folder = '', id = '', ...rest] = (url.split(/[?#]/)[0] ?? '').replace(/^\/(?:en\/)?/, '').replace(/(?:index\.html|\/)$/, '').split('/');
  const pages = pagesAt(folder);
  if (!pages) return PAGES.has(folder) ? 'page' : { folder, id };
  if (!id) return 'page';
  const { kind, section, record } = pages;
  if (record === 'anchor') return { folder, id };
  if (section !== 'register' && rest[0] && listExists(register, kind, id, rest[0])) return 'page';
  return register.exists(kind, id) && rest.length <= 1 ? 'page' : { kind, folder, id };
}

/** True for the list of a year or an office with records, e.g. /meetings/year/2025/. */
function listExists(register: Register, kind: Kind, group: string, of: string): boolean {
  return register.all(kind).some(({ value }) => (group === 'year' ? 'date' in value && typeof value.date === 'string' && value.date.startsWith(`${of}-`) : group === 'office' && 'office' in value && value.office === of));
}
