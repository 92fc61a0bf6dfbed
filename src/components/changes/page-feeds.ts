// Which feeds of changes belong to a page: of everything on the first page, of an office, a type or a record on theirs.
import { pagesAt } from '../../model/record-pages.ts';
import { ALL_CHANGES, officeFeed, recordFeed, typeFeed } from '../../publishing/feeds/feed-paths.ts';
import { pageData } from '../../publishing/page-data.ts';
import type { FeedList } from '../../publishing/views/change-lists.ts';
import type { Frame } from '../frame.ts';

export interface PageFeed {
  /** Below the site's root. */
  path: string;
  title: string;
}

let known: { list: FeedList; paths: ReadonlySet<string> } | undefined;

/** In: the address of a page below the language's root. Out: its feeds; none where there is no history. */
export function pageFeeds({ t: { change: t } }: Frame, path: string, title: string): PageFeed[] {
  const list = pageData<FeedList>('history-feeds');
  if (known?.list !== list) known = { list, paths: new Set(list) };
  const { paths } = known;
  const [first = '', id = '', third = ''] = path.split('/');
  const kind = pagesAt(first)?.kind;
  const own: PageFeed[] = [
    ...(path === '' || first === 'history' ? [{ path: ALL_CHANGES, title: t.feedAll }] : []),
    ...(first === 'offices' ? [{ path: officeFeed(id), title: t.groupTitle(title) }] : []),
    ...(first === 'browse' && id === 'type' ? [{ path: typeFeed(third), title: t.groupTitle(title) }] : []),
    ...(kind && kind !== 'office' && id ? [{ path: recordFeed(kind, id), title: t.groupTitle(title) }] : []),
  ];
  return own.filter((feed) => paths.has(feed.path));
}
