// Atom (RFC 4287): text out, the same bytes for the same content. Written here because ids and dates must be ours and nothing may be added at build time.

export interface AtomEntry {
  /** A URI that never changes. */
  id: string;
  title: string;
  /** RFC 3339 date and time. */
  updated: string;
  published?: string;
  href: string;
  summary: string;
  categories: { term: string; scheme: string; label: string }[];
}

export interface AtomFeed {
  id: string;
  title: string;
  subtitle: string;
  /** Where the feed itself is, as a full address; left out where the site has none. */
  self?: string;
  /** The page with the same content. */
  alternate: string;
  author: string;
  /** Newest first, at least one: a feed is as new as its newest entry. */
  entries: readonly [AtomEntry, ...AtomEntry[]];
}

/** The text of a feed in Chinese. */
export function atomText({ id, title, subtitle, self, alternate, author, entries }: AtomFeed): string {
  const updated = entries.reduce((newest, entry) => (Date.parse(entry.updated) > Date.parse(newest) ? entry.updated : newest), entries[0].updated);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${text(id)}</id>`,
    `<title>${text(title)}</title>`,
    `<subtitle>${text(subtitle)}</subtitle>`,
    `<updated>${text(updated)}</updated>`,
    `<author><name>${text(author)}</name></author>`,
    ...(self ? [`<link rel="self" type="application/atom+xml" href="${text(self)}"/>`] : []),
    `<link rel="alternate" type="text/html" href="${text(alternate)}"/>`,
    ...entries.map(entryText),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryText({ id, title, updated, published, href, summary, categories }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${text(id)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${text(updated)}</updated>`,
    ...(published ? [`<published>${text(published)}</published>`] : []),
    `<link rel="alternate" type="text/html" href="${text(href)}"/>`,
    ...categories.map(({ term, scheme, label }) => `<category term="${text(term)}" scheme="${text(scheme)}" label="${text(label)}"/>`),
    `<summary>${text(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Safe between tags and in attributes; characters that XML cannot hold are left out, because one of them makes a reader refuse the whole feed. */
const text = (words: string): string => words.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"'\n\r\t]/g, (found) => ENTITIES[found] ?? '');
