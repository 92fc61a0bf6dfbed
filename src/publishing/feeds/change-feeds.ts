// Feeds of changes: of everything, of each office, of each type of power, of each record.
import { changeWords } from '../../i18n/change-words.ts';
import type { Register } from '../../model/register.ts';
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
  for (const [path, { title, alternate, own, most }] of feedGroups(rows, visible)) feed(path, title, alternate, own, most);
}

interface FeedGroup {
  title: string;
  /** The page with the same content. */
  alternate: string;
  own: ChangeRow[];
  most: number;
}

/** The rows of every feed, by its path. */
function feedGroups(rows: readonly ChangeRow[], visible?: Pick<Register, 'titleOf'>): Map<string, FeedGroup> {
  const feeds = new Map<string, FeedGroup>();
  const add = (path: string, row: ChangeRow, facts: () => Omit<FeedGroup, 'own'>): void => {
    const known = feeds.get(path);
    if (known) known.own.push(row);
    else feeds.set(path, { ...facts(), own: [row] });
  };
  const title = (kind: string, id: string): string => visible?.titleOf(kind, id) ?? id;
  for (const row of rows) {
    add(ALL_CHANGES, row, () => ({ title: t.feedAll, alternate: 'history/', most: LATEST_OF_ALL }));
    for (const id of row.offices) add(officeFeed(id), row, () => ({ title: title('office', id), alternate: `history/office/${id}/`, most: LATEST }));
    for (const id of row.types) add(typeFeed(id), row, () => ({ title: title('power-type', id), alternate: `history/type/${id}/`, most: LATEST }));
    add(recordFeed(row.kind, row.id), row, () => ({ title: row.name, alternate: recordAddress(row.kind, row.id) ?? 'history/', most: LATEST }));
  }
  return feeds;
}

/** Paths of the feeds that are written: those with anything but technical changes. */
export const feedPaths = (rows: readonly ChangeRow[]): string[] => [...feedGroups(rows.filter(({ technical }) => !technical)).keys()];

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
