// Rows of one commit or one adjustment together, because people decide on them together.
import { pagesOf } from '../../model/record-pages.ts';
import { isCorrection, newestFirst, type ChangeRow } from './change-rows.ts';

export interface ChangeGroup {
  /** For anchors: the adjustment's id, or the beginning of the commit. */
  id: string;
  /** The days of its commits, the first and the last one. */
  from: string;
  to: string;
  adjustment?: { id: string; title: string };
  /** What was said of it: of the adjustment, of the version, else the commit's own words. */
  title: string;
  reason?: string;
  /** Every row corrects an error. */
  correction: boolean;
  commits: string[];
  pulls: number[];
  authors: string[];
  rows: ChangeRow[];
  /** Disclosures published for the first time: news, but no change of the list. */
  published: ChangeRow[];
  /** Rows that stand on another page, or on none. */
  more: number;
}

/** Titles of adjustments that have a page. */
export type AdjustmentTitles = (id: string) => string | undefined;

/** In: rows in any order. Out: groups, the newest first. */
export function groupsOf(rows: readonly ChangeRow[], titleOf: AdjustmentTitles): ChangeGroup[] {
  const groups = Map.groupBy([...rows].sort(newestFirst), ({ adjustment, commit }) => (adjustment !== undefined && titleOf(adjustment) !== undefined ? `a ${adjustment}` : commit));
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const title = first.adjustment === undefined ? undefined : titleOf(first.adjustment);
    const days = own.map(({ day }) => day).sort();
    const told = title ?? (readable(first) || first.name);
    return [{
      id: title !== undefined && first.adjustment !== undefined ? `adjustment-${first.adjustment}` : `commit-${first.commit.slice(0, 12)}`,
      from: days[0] ?? first.day, to: days.at(-1) ?? first.day,
      ...(title !== undefined && first.adjustment !== undefined ? { adjustment: { id: first.adjustment, title } } : {}),
      title: told, ...(first.reason !== undefined && first.reason !== told ? { reason: first.reason } : {}),
      correction: own.every(isCorrection), commits: [...new Set(own.map(({ commit }) => commit))], pulls: [...new Set(own.flatMap(({ pull }) => pull ?? []))], authors: [...new Set(own.map(({ author }) => author))], rows: own.filter((row) => !isPublished(row)), published: own.filter(isPublished), more: 0,
    }];
  });
}

const isPublished = ({ kind, class: sort }: ChangeRow): boolean => sort === 'added' && pagesOf(kind) !== undefined && pagesOf(kind)?.section !== 'register';

/** The commit's own words, unless they are those of a merge, which say nothing to a reader. */
const readable = ({ subject, reason }: ChangeRow): string => (/^Merge (pull request|branch|remote)/.test(subject) ? (reason ?? '') : subject.replace(/\s*[(（]#\d+[)）]$/, ''));

/** Groups cut into pages of so many rows; a long group goes on on the next page. */
export function pagesOfGroups(groups: readonly ChangeGroup[], size: number): ChangeGroup[][] {
  const pages: ChangeGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    const all = [...group.rows, ...group.published];
    for (let start = 0; start < all.length; ) {
      if (room <= 0) {
        pages.push([]);
        room = size;
      }
      const part = new Set(all.slice(start, start + room));
      pages.at(-1)?.push({ ...group, rows: group.rows.filter((row) => part.has(row)), published: group.published.filter((row) => part.has(row)), more: all.length - part.size });
      start += part.size;
      room -= part.size;
    }
  }
  return pages;
}

/** Each group with at most so many rows of both sorts, and how many it has more. */
export function shortened(groups: readonly ChangeGroup[], most: number): ChangeGroup[] {
  return groups.map((group) => {
    const rows = group.rows.slice(0, most);
    const published = group.published.slice(0, Math.max(0, most - rows.length));
    return { ...group, rows, published, more: group.rows.length + group.published.length - rows.length - published.length };
  });
}
