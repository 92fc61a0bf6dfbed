// The pages of changes: the hub, years and months, and what is newest of an office, a type or a class.
import type { ChangeClass } from '../../history/meaning/change.ts';
import type { Kind } from '../../model/kinds.ts';
import { pagesOf } from '../../model/record-pages.ts';
import { groupsOf, pagesOfGroups, shortened, type AdjustmentTitles, type ChangeGroup } from './change-groups.ts';
import { CHANGE_CLASSES, compare, countBy, countClasses, newestFirst, type ChangeRow, type Counts } from './change-rows.ts';

export interface Period {
  /** `2025` or `2025-07`. */
  id: string;
  /** Rows without technical ones. */
  count: number;
  technical: number;
  classes: Counts<ChangeClass>;
}

export interface Month extends Period {
  /** Pages of the month. */
  pages: number;
}

export interface ChangeHub {
  available: true;
  /** Days of the first and the last change. */
  from: string;
  to: string;
  count: number;
  /** Rows of technical commits, which no list shows. */
  technical: number;
  /** Years with their months, the newest first. */
  years: (Period & { months: Month[] })[];
  classes: Counts<ChangeClass>;
  offices: Counts;
  types: Counts;
  kinds: Counts<Kind>;
  newest: ChangeGroup[];
  /** Whether the site keeps a log of its publications, and since when. */
  logged?: { since: string };
}

/** Made where there is no history; the site says why. */
export interface NoChanges {
  available: false;
}

/** Paths of all feeds, below the site's root. */
export type FeedList = string[];

export interface MonthPage {
  period: Period;
  page: number;
  pages: number;
  groups: ChangeGroup[];
  /** Neighbours that have changes. */
  before?: string;
  after?: string;
}

/** What the newest changes are listed by. */
export const GROUPINGS = ['office', 'type', 'class', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface GroupPage {
  by: Grouping;
  id: string;
  count: number;
  years: { id: string; count: number }[];
  rows: ChangeRow[];
}

/** Rows on one page of a month. */
const MONTH_PAGE = 150;
/** Rows on the page of an office, type, class or kind: the months have the others. */
const GROUP_PAGE = 100;
/** Groups on the hub, and rows of each. */
const [HUB_GROUPS, HUB_ROWS] = [10, 4];

/** What each way of listing goes by. */
export const KEYS: Readonly<Record<Grouping, (row: ChangeRow) => readonly string[]>> = {
  office: ({ offices }) => offices,
  type: ({ types }) => types,
  class: (row) => [row.class],
  kind: ({ kind }) => [kind],
};

function period(id: string, rows: readonly ChangeRow[]): Period {
  const shown = rows.filter(({ technical }) => !technical);
  return { id, count: shown.length, technical: rows.length - shown.length, classes: countClasses(shown) };
}

const byNewest = <T>([a]: [string, T], [b]: [string, T]): number => compare(b, a);

/** In: every row, technical ones too. */
export function changeHub(all: readonly ChangeRow[], titleOf: AdjustmentTitles, logged: ChangeHub['logged']): ChangeHub {
  const shown = all.filter(({ technical }) => !technical).sort(newestFirst);
  const days = all.map(({ day }) => day).sort();
  const years = Map.groupBy(all, ({ day }) => day.slice(0, 4));
  return {
    available: true,
    from: days[0] ?? '', to: days.at(-1) ?? '',
    count: shown.length, technical: all.length - shown.length,
    years: [...years].sort(byNewest).map(([id, rows]) => ({ ...period(id, rows), months: [...Map.groupBy(rows, ({ day }) => day.slice(0, 7))].sort(byNewest).map(([month, own]) => ({ ...period(month, own), pages: Math.max(1, Math.ceil(own.filter(({ technical }) => !technical).length / MONTH_PAGE)) })) })),
    classes: countClasses(shown), offices: countBy(shown, KEYS.office), types: countBy(shown, KEYS.type), kinds: countBy(shown, KEYS.kind),
    newest: shortened(groupsOf(newestRows(shown), titleOf), HUB_ROWS),
    ...(logged ? { logged } : {}),
  };
}

/** Rows of the newest commits that changed the list itself, with everything else those commits did. */
function newestRows(shown: readonly ChangeRow[]): ChangeRow[] {
  const commits = new Set<string>();
  for (const row of shown) if (commits.size < HUB_GROUPS && isOfList(row)) commits.add(row.commit);
  return shown.filter(({ commit }) => commits.has(commit));
}

/** Powers, offices, institutions and what else the list is made of; laws are only what it rests on, everything else is published beside it. */
const isOfList = ({ kind }: ChangeRow): boolean => kind !== 'law' && pagesOf(kind)?.section === 'register';

/** Every page of every month. */
export function* monthPages(all: readonly ChangeRow[], titleOf: AdjustmentTitles): Generator<MonthPage> {
  const months = [...Map.groupBy(all, ({ day }) => day.slice(0, 7))].sort(([a], [b]) => compare(a, b));
  for (const [index, [month, rows]] of months.entries()) {
    const pages = pagesOfGroups(groupsOf(rows.filter(({ technical }) => !technical), titleOf), MONTH_PAGE);
    const [before, after] = [months[index - 1]?.[0], months[index + 1]?.[0]];
    for (const [at, groups] of (pages.length ? pages : [[]]).entries()) yield { period: period(month, rows), page: at + 1, pages: Math.max(1, pages.length), groups, ...(before ? { before } : {}), ...(after ? { after } : {}) };
  }
}

/** The newest of every office, type, class and kind that has any. */
export function* groupPages(all: readonly ChangeRow[]): Generator<GroupPage> {
  const shown = all.filter(({ technical }) => !technical).sort(newestFirst);
  for (const by of GROUPINGS) {
    const groups = new Map<string, ChangeRow[]>();
    for (const row of shown) for (const id of KEYS[by](row)) (groups.get(id) ?? groups.set(id, []).get(id))?.push(row);
    const ids = by === 'class' ? CHANGE_CLASSES.filter((id) => groups.has(id)) : [...groups.keys()].sort(compare);
    for (const id of ids) {
      const rows = groups.get(id) ?? [];
      yield { by, id, count: rows.length, years: [...Map.groupBy(rows, ({ day }) => day.slice(0, 4))].sort(byNewest).map(([year, own]) => ({ id: year, count: own.length })), rows: rows.slice(0, GROUP_PAGE) };
    }
  }
}
