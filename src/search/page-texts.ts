// The readable text of each record, in a small file of its own: excerpts are cut from it, and long phrases checked against it.
// Named by the page's address, so that a kept copy never belongs to another page.

/** Where the text of a page lies, below the site's root: `powers/dig-permit/` → `search/text/powers/dig-permit.json.gz`, `staff/#inspector` → `search/text/staff/inspector.json.gz`. */
export const textPath = (url: string): string => `search/text/${url.replace('#', '').replace(/\/$/, '')}.json.gz`;

/** Where the names lie. */
export const TITLES_PATH = 'search/titles.json.gz';

/** Where the official codes lie: one line a record, codes separated by spaces. Loaded only for queries that look like a code. */
export const CODES_PATH = 'search/codes.json.gz';
