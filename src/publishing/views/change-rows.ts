// One light row a version: what every list, table and feed of changes is made of. No texts and no values, so that all of them fit in memory.
import type { ChangeClass, Effect } from '../../history/meaning/change.ts';
import type { ToldRecord, ToldVersion } from '../../history/meaning/told-record.ts';
import type { VersionState } from '../../history/version.ts';
import type { Bilingual } from '../../i18n/language.ts';
import type { Kind } from '../../model/kinds.ts';
import { pagesOf, recordAddress } from '../../model/record-pages.ts';

/** In the order in which lists name them. */
export const CHANGE_CLASSES = ['added', 'takenOver', 'changed', 'moved', 'delegated', 'merged', 'split', 'repealed', 'corrected', 'technical'] as const satisfies readonly ChangeClass[];

/** For whom the fields of a version changed; `mixed` where some are better and some worse. */
export type RowEffect = Effect | 'mixed';

export interface ChangeRow {
  kind: Kind;
  id: string;
  /** The version's number: the anchor `#v3` of the record's history. */
  number: number;
  state: VersionState;
  name: string;
  /** As the version says, and as the one before said where that was another one. */
  offices: string[];
  types: string[];
  class: ChangeClass;
  effect: RowEffect;
  summary: Bilingual;
  adjustment?: string;
  reason?: string;
  commit: string;
  sequence: number;
  /** Recorded: the day in Asia/Shanghai, and the moment. */
  day: string;
  moment: string;
  author: string;
  subject: string;
  pull?: number;
  /** First day in force of the change: of its adjustment, else the one that the record states anew. */
  effective?: string;
  /** When the first publication showed it, ISO time. */
  published?: string;
  technical: boolean;
  /** The version's place on the site, below the language's root; absent for kinds without pages. */
  path?: string;
}

/** In: a record as told to the public, the place of a version in it, and the first day in force of an adjustment, where it says one. */
export function changeRow({ kind, id, versions }: ToldRecord, index: number, effectiveOf: (adjustment: string) => string | undefined = () => undefined): ChangeRow | undefined {
  const version = versions[index];
  if (!version) return undefined;
  const before = versions[index - 1];
  const { number, state, name, class: sort, summary, adjustment, reason, commit, sequence, day, commitDate, author, subject, pull, published, technical } = version;
  // A day that stood there before says nothing of this change.
  const effective = (adjustment === undefined ? undefined : effectiveOf(adjustment)) ?? (version.effective === before?.effective ? undefined : version.effective);
  const path = versionPath(kind, id, number);
  return {
    kind, id, number, state, name, offices: kind === 'office' ? [id] : distinct(version.office, before?.office), types: kind === 'power' ? distinct(version.type, before?.type) : [], class: sort, effect: effectOf(version), summary,
    ...(adjustment === undefined ? {} : { adjustment }), ...(reason === undefined ? {} : { reason }),
    commit, sequence, day, moment: commitDate, author, subject,
    ...(pull === undefined ? {} : { pull }), ...(effective === undefined ? {} : { effective }), ...(published === undefined ? {} : { published: published.time }),
    technical, ...(path === undefined ? {} : { path }),
  };
}

/** Where a version is found; a kind whose records are anchors on a list has no page of its own for them. */
export function versionPath(kind: Kind, id: string, number: number): string | undefined {
  const pages = pagesOf(kind);
  return pages && pages.record !== 'anchor' ? `${recordAddress(kind, id)}history/#v${number}` : undefined;
}

function effectOf({ comparison: { fields } }: ToldVersion): RowEffect {
  const [better, worse] = [fields.some(({ effect }) => effect === 'better'), fields.some(({ effect }) => effect === 'worse')];
  return better && worse ? 'mixed' : better ? 'better' : worse ? 'worse' : 'neutral';
}

const distinct = (...ids: readonly (string | undefined)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** True for the first version of an adjustment's own record: it tells of changes and is none of the list. */
export const tellsOfChanges = ({ kind, state }: Pick<ChangeRow, 'kind' | 'state'>): boolean => kind === 'adjustment' && state === 'added';

/** Corrections put an error right; everything else changes the rule. The mark of lists and feeds. */
export const isCorrection = ({ class: sort }: Pick<ChangeRow, 'class'>): boolean => sort === 'corrected';

/** Newest first by the order of the history, because dates may lie; within a commit powers first, then by kind and id. */
export const newestFirst = (a: Pick<ChangeRow, 'sequence' | 'kind' | 'id'>, b: Pick<ChangeRow, 'sequence' | 'kind' | 'id'>): number => b.sequence - a.sequence || Number(b.kind === 'power') - Number(a.kind === 'power') || compare(a.kind, b.kind) || compare(a.id, b.id);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many rows there are of each; those without rows are left out. */
export type Counts<Id extends string = string> = Partial<Record<Id, number>>;

/** Rows counted by something of which each has none, one or several. */
export function countBy(rows: Iterable<ChangeRow>, keys: (row: ChangeRow) => readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const row of rows) for (const key of keys(row)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** By class, in the order of the classes. */
export function countClasses(rows: readonly ChangeRow[]): Counts<ChangeClass> {
  const counts = countBy(rows, (row) => [row.class]);
  return Object.fromEntries(CHANGE_CLASSES.flatMap((id) => (counts[id] ? [[id, counts[id]]] : [])));
}
