// Lines of the history → rows of history.sqlite.
import type { WorkCalendar } from '../../calendar/work-calendar.ts';
import { changeWords } from '../../i18n/change-words.ts';
import type { Register } from '../../model/register.ts';
import type { LogLine } from '../../proof/entry.ts';
import type { HistoryLine } from './history-line.ts';
import type { HistoryNames } from './history-table.ts';
import type { Basis } from './legal-bases.ts';
import { onlyNumber } from './only-number.ts';
import { recordedDay } from './recorded-days.ts';
import type { DatabaseWriter } from './write-database.ts';

export interface ItemRow {
  kind: string;
  id: string;
  name: string;
  alive: boolean;
  /** Number of its first line, and how many follow. */
  first: number;
  versions: number;
  office: string | undefined;
  type: string | undefined;
  status: string | undefined;
  bases: readonly Basis[];
}

export interface DatabaseContents {
  items: readonly ItemRow[];
  linesOf(item: ItemRow): Iterable<HistoryLine>;
  /** All lines in the order of the commits. */
  inTime(): Iterable<HistoryLine>;
  visible: Register;
  names: HistoryNames;
  calendar: WorkCalendar;
  about: { head: string; today: string; publications: readonly LogLine[] };
}

/** Every row, always in the same order. */
export function fillDatabase(database: DatabaseWriter, contents: DatabaseContents): void {
  const { items, linesOf, inTime, visible, names } = contents;
  insertCommits(database, inTime(), contents.calendar);
  for (const [index, item] of items.entries()) insertItem(database, index + 1, item, [...linesOf(item)], names);
  for (const { id, value } of visible.all('office')) database.insert('offices', { id, name: value.name, status: value.status });
  for (const { id, title, titleEn } of visible.taxonomy('power-types')) database.insert('types', { id, title_zh: title, title_en: titleEn });
  for (const { id, value } of visible.all('law')) database.insert('laws', { id, title: value.title, repealed: value.repealed?.date });
  for (const { id, value } of visible.all('adjustment')) database.insert('adjustments', { id, title: value.title, office: value.office, trigger_kind: value.trigger.kind, trigger_text: value.trigger.text, trigger_date: value.trigger.date, filed: value.filed, reviewed: value.legalReview?.date, decided: value.decision?.date, approved: value.approval?.date, published: value.date, effective: value.effective, reason: value.reason });
  const site = visible.single('site');
  const { head, today, publications } = contents.about;
  const facts = { title: site?.title, publisher: site?.publisher, url: site?.url, head, today, publication: String(publications.length + 1) };
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) database.insert('about', { name, value });
}

function insertCommits(database: DatabaseWriter, lines: Iterable<HistoryLine>, calendar: WorkCalendar): void {
  let [last, place] = ['', 0];
  for (const { commit, recorded, day, author, subject, pull, published, publication } of lines) {
    // The versions of one commit come together.
    if (commit === last) continue;
    [last, place] = [commit, place + 1];
    const { weekday, works, beforeHoliday } = recordedDay(calendar, day);
    database.insert('commits', { hash: commit, place, recorded, day, weekday, works, before_holiday: beforeHoliday, author, subject, pull, published, publication });
  }
}

/** Numbers of the versions are those of the lines. */
function insertItem(database: DatabaseWriter, item: number, row: ItemRow, lines: readonly HistoryLine[], names: HistoryNames): void {
  database.insert('items', { item, kind: row.kind, kind_zh: names.kind(row.kind), id: row.id, name: row.name, office: row.office, type: row.type, status: row.status, alive: row.alive, versions: row.versions, first_day: lines[0]?.day ?? '', last_day: lines.at(-1)?.day ?? '' });
  for (const [index, line] of lines.entries()) {
    const version = row.first + index + 1;
    insertVersion(database, version, item, line);
    if (line.ended) {
      const { how, date, ground, targets } = line.ended;
      const back = lines.slice(index + 1).find(({ state, status }) => (how === 'deleted' ? state === 'returned' : status !== undefined && status !== how));
      database.insert('removals', { version, how, how_zh: how === 'deleted' ? '删除' : (line.status === how ? names.status(row.kind, how) : '废止'), date, ground, targets: targets?.join(' ') || undefined, returned: back?.day });
    }
  }
  for (const { law, title, article, firstVersion, goneVersion } of row.bases) database.insert('bases', { item, law, title, article, first_version: firstVersion, gone_version: goneVersion });
}

function insertVersion(database: DatabaseWriter, version: number, item: number, line: HistoryLine): void {
  const { version: number, commit, class: of, state, technical, adjustment, reason, summary, name, office, type, status, effective, path, unreadable } = line;
  database.insert('versions', { version, item, number, commit_hash: commit, class: of, class_zh: changeWords.zh.classes[of], state, technical, adjustment, reason, summary_zh: summary.zh, summary_en: summary.en, name, office, type, status, effective, path, unreadable });
  for (const [place, { path: at, title, sort, effect, words, before, after }] of line.changes.entries()) {
    database.insert('changed_fields', { version, place: place + 1, path: at, title_zh: title.zh, title_en: title.en, sort, effect, words_zh: words.zh, words_en: words.en, before, after, before_number: onlyNumber(before), after_number: onlyNumber(after) });
  }
}
