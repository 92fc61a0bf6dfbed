// The past for machines: history.ndjson, history.csv and history.sqlite. Lines go to the disk as they come; only where each stands is kept.
import { closeSync, copyFileSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { calendarOf } from '../../calendar/calendar-of.ts';
import type { PastContext, PastSink } from '../past.ts';
import type { ViewModel } from '../view-models.ts';
import { csv, csvLines } from '../views/csv.ts';
import { askQuestions } from './ask-questions.ts';
import { fillDatabase, type ItemRow } from './fill-database.ts';
import { historyDataView, type BundleFacts, type HistoryDataView, type NoHistoryData } from './history-data-view.ts';
import { historyLines, type HistoryLine } from './history-line.ts';
import { historyNames } from './history-names.ts';
import { historyCells, historyHeader } from './history-table.ts';
import { legalBases } from './legal-bases.ts';
import { lineFile } from './line-file.ts';
import { writeBundle } from './repository-bundle.ts';
import { CONTENTS, contentsText } from './file-contents.ts';
import { writeDatabase } from './write-database.ts';

export const BUNDLE = 'repository.bundle';
export const HISTORY_FILES = ['history.ndjson', 'history.csv', 'history.sqlite'] as const;

/** What the page shows where there is no history. */
export function* withoutHistoryData(): Generator<ViewModel> {
  yield { name: 'history-data', data: { available: false } satisfies NoHistoryData };
}

/** A new one for every publication. */
export function historyDataSink({ visible, schemas, log, past, today, scratch }: PastContext): PastSink {
  const folder = join(scratch, 'history-data');
  mkdirSync(folder, { recursive: true });
  const lines = lineFile(join(folder, 'lines'));
  const [items, sequences] = [new Array<ItemRow>(), new Array<number>()];
  const names = historyNames(visible, schemas);
  const read = (order: Iterable<number>): Generator<HistoryLine> => mapped(lines.read(order), (line) => JSON.parse(line) as HistoryLine);
  let bundle: BundleFacts = { without: 'private' };
  const bundled = (path: string): BundleFacts => {
    if (visible.single('site')?.visibility !== 'public' || past.content === undefined) return { without: 'private' };
    if (past.history.holdsWithdrawn) return { without: 'withdrawn' };
    const made = writeBundle(past.content, past.history.head, path);
    if ('error' in made) throw new Error(`写不出仓库包：${made.error}`);
    return made;
  };
  return {
    *take(told, versions) {
      const own = historyLines(told, versions, visible);
      const first = lines.append(own.map((line) => JSON.stringify(line)));
      for (const { sequence } of told.versions) sequences.push(sequence);
      const last = own.at(-1);
      items.push({ kind: told.kind, id: told.id, name: told.name, alive: told.alive, first, versions: own.length, office: last?.office, type: last?.type, status: last?.status, bases: told.kind === 'power' ? legalBases(told.versions.map(({ number }, index) => ({ number, value: versions[index]?.value })), visible) : [] });
    },
    *finish() {
      const inTime = [...sequences.keys()].sort((a, b) => (sequences[a] ?? 0) - (sequences[b] ?? 0) || a - b);
      writePieces(join(folder, 'history.ndjson'), lines.read(inTime), (some) => some.map((line) => `${line}\n`).join(''));
      writePieces(join(folder, 'history.csv'), read(inTime), (some, first) => (first ? csv(historyHeader, some.map((line) => historyCells(line, names))) : csvLines(some.map((line) => historyCells(line, names)))));
      writeDatabase(join(folder, 'history.sqlite'), (database) => fillDatabase(database, { items, linesOf: (item) => read(range(item.first, item.versions)), inTime: () => read(inTime), visible, names, calendar: calendarOf(visible), about: { head: past.history.head, today, publications: log?.before ?? [] } }));
      bundle = bundled(join(folder, BUNDLE));
      writeFileSync(join(folder, CONTENTS), contentsText(join(folder, 'history.sqlite'), 'bytes' in bundle ? past.history.head : undefined));
      const files = [...HISTORY_FILES, ...('bytes' in bundle ? [BUNDLE] : [])].map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
      const data: HistoryDataView = historyDataView({ records: items.length, versions: lines.length, files, bundle, answers: askQuestions(join(folder, 'history.sqlite'), today.slice(0, 4)) });
      yield { name: 'history-data', data };
    },
    write(site) {
      mkdirSync(join(site, 'data'), { recursive: true });
      for (const name of [...HISTORY_FILES, CONTENTS, ...('bytes' in bundle ? [BUNDLE] : [])]) copyFileSync(join(folder, name), join(site, 'data', name));
    },
  };
}

const PIECE = 500;

/** Writes a file some items at a time; also an empty list has a first piece. */
function writePieces<T>(path: string, items: Iterable<T>, text: (some: T[], first: boolean) => string): void {
  const file = openSync(path, 'w');
  try {
    let [some, first] = [new Array<T>(), true];
    const flush = (): void => {
      writeSync(file, text(some, first));
      [some, first] = [[], false];
    };
    for (const item of items) if (some.push(item) === PIECE) flush();
    if (some.length || first) flush();
  } finally {
    closeSync(file);
  }
}

function* mapped<In, Out>(all: Iterable<In>, make: (one: In) => Out): Generator<Out> {
  for (const one of all) yield make(one);
}

const range = (first: number, length: number): number[] => Array.from({ length }, (_, index) => first + index);
