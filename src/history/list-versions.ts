// What was recorded between two days, of one record or of all, in the words of the site: the list that the command prints and hands out as a table.
import { changeWords } from '../i18n/change-words.ts';
import type { Kind } from '../model/kinds.ts';
import type { Register } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { visible } from '../model/visible-text.ts';
import { adjustmentFacts } from '../publishing/views/adjustment-facts.ts';
import { matches, type ChangeChoice } from '../publishing/views/change-choice.ts';
import { changeRow, countClasses, newestFirst, tellsOfChanges, type ChangeRow, type Counts } from '../publishing/views/change-rows.ts';
import { growthBetween, type GrowthTable, type PowerStandings } from '../publishing/views/change-standing.ts';
import { standingsOf } from '../publishing/views/change-standings.ts';
import { changeCells, type ChangeNames } from '../publishing/views/change-table.ts';
import { csv } from '../publishing/views/csv.ts';
import type { ChangeClass } from './meaning/change.ts';
import { toldRecord } from './meaning/told-record.ts';
import type { History, RecordHistory } from './version.ts';

export interface Wanted extends Partial<Omit<ChangeChoice, 'kind'>> {
  /** An id, or kind/id where two kinds share it; undefined for all records. */
  record?: string | undefined;
  /** Commits marked as technical are left out unless asked for. */
  technical?: boolean | undefined;
}

export interface ListedVersion extends Omit<ChangeRow, 'number' | 'moment' | 'published'> {
  version: number;
  /** Of the file, below the content folder. */
  path: string;
  /** Below the root of the site; absent for kinds without pages. */
  page?: string;
  /** Why an unreadable version is none. */
  unreadable?: string;
}

export interface VersionList {
  head: string;
  versions: ListedVersion[];
  /** Versions of technical commits that were left out. */
  technicalLeftOut: number;
  /** How many of each class. */
  classes: Counts<ChangeClass>;
  /** How the list grew, by effective dates; only for all records. */
  growth?: GrowthTable;
}

export interface ListContext {
  schemas: Schemas;
  /** Names of what ids refer to. */
  register: Register;
  /** Of a record, what may be shown; without it everything, for those who may see it. */
  shown?: (record: RecordHistory) => RecordHistory | undefined;
}

/** In the order of the history, within a commit by kind and id. */
export function listVersions(history: History, { record, technical = false, ...wanted }: Wanted, { schemas, register, shown = (one) => one }: ListContext): VersionList {
  const choice: ChangeChoice = { from: '', to: '', office: '', type: '', class: '', ...wanted, kind: '' };
  const days = history.commits.map(({ day }) => day).filter((day) => matches({ ...choice, office: '', type: '', class: '' }, { day, kind: '', offices: [], types: [] })).sort();
  const adjustments = adjustmentFacts(register);
  const found: { row: ChangeRow; listed: ListedVersion }[] = [];
  const powers: PowerStandings[] = [];
  let technicalLeftOut = 0;
  for (const whole of recordsOf(history, record)) {
    const one = shown(whole);
    const told = one && toldRecord(one, { schemas, register, isPublic: () => true });
    if (!told) continue;
    if (one.kind === 'power') powers.push({ id: one.id, versions: standingsOf(told.told.versions, told.versions, { effectiveOf: adjustments.effective, siteDay: ({ day }) => day }) });
    told.told.versions.forEach((version, index) => {
      const row = changeRow(told.told, index, adjustments.effective);
      if (!row || (record === undefined && tellsOfChanges(row)) || !matches(choice, row.technical ? { ...row, class: undefined } : row)) return;
      if (row.technical && !technical) technicalLeftOut += Number(!choice.class);
      else if (!row.technical || !choice.class || choice.class === row.class) found.push({ row, listed: listed(row, version.path, version.unreadable) });
    });
  }
  const first = choice.from || (days[0] ?? '');
  const last = choice.to || [days.at(-1) ?? '', first].sort()[1] || first;
  found.sort((a, b) => a.row.sequence - b.row.sequence);
  return {
    head: history.head, versions: found.map(({ listed: one }) => one), technicalLeftOut, classes: countClasses(found.map(({ row }) => row)),
    ...(record === undefined && first ? { growth: growthBetween(powers, first, last, 'force', choice) } : {}),
  };
}

/** Records that an id or kind/id means; several where kinds share the id, none where it never was. */
export function recordsNamed(history: History, record: string): { kind: Kind; id: string }[] {
  return [...history.records()].filter(({ kind, id }) => id === record || `${kind}/${id}` === record).map(({ kind, id }) => ({ kind, id }));
}

function* recordsOf(history: History, record: string | undefined): Generator<RecordHistory> {
  if (record === undefined) yield* history.all();
  else for (const { kind, id } of recordsNamed(history, record)) yield { kind, id, versions: history.versionsOf(kind, id) };
}

function listed({ number, moment: _moment, published: _published, path: page, ...row }: ChangeRow, path: string, unreadable: string | undefined): ListedVersion {
  return { ...row, version: number, path, ...(page === undefined ? {} : { page }), ...(unreadable === undefined ? {} : { unreadable }) };
}

const t = changeWords.zh;

/** A line a version; what others wrote is shown without anything that moves the cursor. */
export function versionsAsText({ versions }: VersionList, schemas: Schemas): string {
  return versions.map(({ day, class: sort, kind, id, version, name, summary, effect, subject, author, commit, unreadable }) => {
    const words = [...new Set([visible(summary.zh), t.effects[effect]])].filter(Boolean).join('，');
    return `${day}  ${unreadable ? '无法读取' : t.classes[sort]}  ${titleOf(schemas, kind)} ${id} 第 ${version} 版  ${visible(name)}  ${words}（${[...(summary.zh === subject ? [] : [visible(subject)]), visible(author), commit.slice(0, 10)].join('，')}）${unreadable ? `\n            ${visible(unreadable)}` : ''}\n`;
  }).join('');
}

/** With Chinese headers, for Excel: the table of the page that compares two days. */
export function versionsAsCsv({ versions }: VersionList, { schemas, register }: ListContext): string {
  const names: ChangeNames = {
    classes: t.classes, effects: t.effects, listEnd: '、',
    kinds: Object.fromEntries([...schemas].map(([kind, { title }]) => [kind, title ?? kind])),
    offices: Object.fromEntries(register.all('office').map(({ id, value }) => [id, value.name])),
    types: Object.fromEntries(register.taxonomy('power-types').map(({ id, title }) => [id, title])),
  };
  return csv(t.csvHeader, [...versions].sort(newestFirst).map((version) => changeCells({ ...version, number: version.version, summary: version.summary.zh }, names)));
}

/** How the list grew, as lines for people; empty where nothing came or went. */
export function growthAsText(growth: GrowthTable, register: Register): string[] {
  const line = (name: string, { before, entered, left, after }: GrowthTable['all']): string => `${name} ${before}→${after}（${t.growthEntered} ${entered}，${t.growthLeft} ${left}）`;
  const moved = <T extends GrowthTable['all']>(rows: readonly T[]): T[] => rows.filter(({ entered, left }) => entered || left);
  return [line('有效的权力事项', growth.all), ...moved(growth.offices).map((own) => `  ${line(register.titleOf('office', own.id), own)}`), ...moved(growth.types).map((own) => `  ${line(register.titleOf('power-type', own.id), own)}`)];
}

const titleOf = (schemas: Schemas, kind: Kind): string => schemas.get(kind)?.title ?? kind;
