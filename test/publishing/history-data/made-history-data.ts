// The files of the history made from a content folder, without pages around them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { firstParentLine } from '../../../src/history/published.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { historyDataSink } from '../../../src/publishing/history-data/history-data-sink.ts';
import type { HistoryDataView } from '../../../src/publishing/history-data/history-data-view.ts';
import type { HistoryLine } from '../../../src/publishing/history-data/history-line.ts';
import { tellPast } from '../../../src/publishing/past.ts';
import { publicRegister } from '../../../src/publishing/public-register.ts';
import type { LogFacts } from '../../../src/publishing/views/publications-view.ts';
import { readRegister, readSchemas } from '../../../src/reading/read-register.ts';

export interface MadeHistoryData {
  /** The site's `data` folder. */
  data: string;
  view: HistoryDataView;
  lines(): HistoryLine[];
  /** All rows of a question. */
  ask(sql: string): Record<string, unknown>[];
  bytes(name: string): Buffer;
  remove(): void;
}

/** Reads what is committed; what is in the folder beside it counts as today. */
export async function makeHistoryData(content: string, { today = '2026-11-24', log, cache }: { today?: string; log?: LogFacts; cache?: string } = {}): Promise<MadeHistoryData> {
  const root = mkdtempSync(join(tmpdir(), 'sunlist-history-data-'));
  const [scratch, site] = [join(root, 'scratch'), join(root, 'site')];
  mkdirSync(scratch);
  const read = readHistory(content, cache === undefined ? {} : { cache });
  if (!read.available) throw new Error(read.reason);
  const [{ register }, schemas] = [readRegister(content), readSchemas()];
  const { models, sinks } = tellPast({ past: { history: read.history, line: firstParentLine(content, read.history.head), content }, visible: publicRegister(register, today, schemas), register, schemas, today, log, scratch }, (context) => [historyDataSink(context)]);
  const [model] = [...models];
  for (const sink of sinks) await sink.write?.(site);
  read.history.close();
  const data = join(site, 'data');
  return {
    data,
    view: model?.data as HistoryDataView,
    lines: () => readFileSync(join(data, 'history.ndjson'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as HistoryLine),
    ask(sql) {
      const database = new DatabaseSync(join(data, 'history.sqlite'), { readOnly: true });
      const rows = database.prepare(sql).all().map((row) => ({ ...row }));
      database.close();
      return rows;
    },
    bytes: (name) => readFileSync(join(data, name)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
