// Feeds of changes: of everything, of each office, of each type of power, of each record.
import { changeWords } from '../../i18n/change-words.ts';
import type { PastContext } from '../past.ts';
import { isCorrection, newestFirst, type ChangeRow } from '../views/change-rows.ts';
import { pageAddress } from '../views/downloads.ts';
import type { LogFacts } from '../views/publications-view.ts';
import { recordAddress } from '../../model/record-pages.ts';
import { atomText, type AtomEntry } from './atom.ts';
import { ALL_CHANGES, officeFeed, recordFeed, typeFeed } from './feed-paths.ts';

/** Entries of one feed; the pages have the rest. */
const [LATEST, LATEST_OF_ALL] = [100, 200];

/** Part of every id ever given out: another year here would make every entry new to every reader. */
const YEAR = '2026';

const t = changeWords.zh;

/** In: every row, technical ones too. Tells each feed to `write`: its path below the site's root, and its text. */
export function writeFeeds(rows: readonly ChangeRow[], { visible, log }: Pick<PastContext, 'visible' | 'log'>, write: (path: string, text: string) => void): void {
  const site = visible.single('site');
  if (!site) return;
  const page = pageAddress(visible);
  const first = firstCommits(log);
  const tag = (specific: string): string => `tag:${site.jurisdiction.divisionCode}.sunlist,${YEAR}:${specific}`;
  const entry = (row: ChangeRow): AtomEntry => {
    const label = t.classes[row.class];
    return {
      id: tag(`change/${first(row.commit)}/${row.kind}/${row.id}`),
      title: `【${label}】${row.name}`,
      updated: row.moment,
      ...(row.published ? { published: row.published } : {}),
      href: page(row.path ?? `history/${row.day.slice(0, 7)}/`),
      summary: [row.summary.zh, row.reason, row.effective && t.feedEffective(row.effective)].filter(Boolean).join('；'),
      categories: [
        { term: isCorrection(row) ? 'correction' : 'amendment', scheme: tag('mark'), label: isCorrection(row) ? t.correction : t.amendment },
        { term: row.class, scheme: tag('class'), label },
        ...row.offices.map((id) => ({ term: id, scheme: tag('office'), label: visible.titleOf('office', id) })),
        ...row.types.map((id) => ({ term: id, scheme: tag('power-type'), label: visible.titleOf('power-type', id) })),
      ],
    };
  };
  const feed = (path: string, title: string, alternate: string, own: readonly ChangeRow[], most: number): void => {
    const shown = own.filter(({ technical }) => !technical).sort(newestFirst);
    const [newest, ...others] = shown.slice(0, most).map(entry);
    if (!newest) return;
    write(path, atomText({ id: tag(path.replace(/\.xml$/, '')), title: t.feedTitle(site.title, title), subtitle: t.feedSubtitle(Math.min(shown.length, most), shown.length, own.length - shown.length), ...(site.url ? { self: page(path) } : {}), alternate: page(alternate), author: site.publisher ?? site.title, entries: [newest, ...others] }));
  };
  const grouped = (keys: (row: ChangeRow) => readonly string[]): Map<string, ChangeRow[]> => {
    const groups = new Map<string, ChangeRow[]>();
    for (const row of rows) for (const key of keys(row)) (groups.get(key) ?? groups.set(key, []).get(key))?.push(row);
    return groups;
  };
  feed(ALL_CHANGES, t.feedAll, 'history/', rows, LATEST_OF_ALL);
  for (const [id, own] of grouped(({ offices }) => offices)) feed(officeFeed(id), visible.titleOf('office', id), `history/office/${id}/`, own, LATEST);
  for (const [id, own] of grouped(({ types }) => types)) feed(typeFeed(id), visible.titleOf('power-type', id), `history/type/${id}/`, own, LATEST);
  for (const own of grouped(({ kind, id }) => [`${kind}/${id}`]).values()) {
    const last = own.at(-1);
    if (last) feed(recordFeed(last.kind, last.id), last.name, recordAddress(last.kind, last.id) ?? 'history/', own, LATEST);
  }
}

/** A commit of a rewritten history → the commit that was first published in its place, so that a withdrawal makes no entry new. */
export function firstCommits(log: LogFacts | undefined): (commit: string) => string {
  const before = new Map<string, string>();
  for (const rewrite of [...(log?.before ?? []).map(({ entry }) => entry.rewrite), log?.rewrite]) {
    for (const { old, new: now } of rewrite?.commits ?? []) if (old !== now) before.set(now, old);
  }
  return (commit) => {
    let first = commit;
    // A chain of rewrites ends; a ring of them cannot be the work of Git.
    for (let turn = 0; turn <= before.size; turn += 1) {
      const earlier = before.get(first);
      if (earlier === undefined) break;
      first = earlier;
    }
    return first;
  };
}
