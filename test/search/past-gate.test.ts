// The gate of the search over past texts, in a real browser: what was taken back is found with the right day, and what still stands is said to stand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSample, writeDemo } from '../../src/demo/write-demo.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { addressOf, pagesOf } from '../../src/model/record-pages.ts';
import type { Kind } from '../../src/model/kinds.ts';
import type { Register } from '../../src/model/register.ts';
import { tellPast, type PastSink } from '../../src/publishing/past.ts';
import { publicRegister } from '../../src/publishing/public-register.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { pastSearchSink } from '../../src/search/past-sink.ts';
import { noBrowser } from '../browser.ts';
import { generatedOffices } from './generate-powers.ts';
import { everSaid, goneDays, pastQueries, readPasts, saysNow } from './past-gate.ts';
import { generatedPasts, type ToldPast } from './past-histories.ts';
import { askPast } from './past-session.ts';

const schemas = readSchemas();
const LEAST_RECALL = 0.99;

describe.skipIf(noBrowser)(noBrowser ? 'gate of the search over past texts (needs a browser, and none was found)' : 'gate of the search over past texts', () => {
  test('the history of the demo', async () => {
    const place = mkdtempSync(join(tmpdir(), 'sunlist-past-demo-'));
    await writeDemo(readSample('content'), place);
    const read = readHistory(join(place, 'content'));
    if (!read.available) throw new Error(read.reason);
    const { register } = readRegister(join(place, 'content'));
    const pasts: ToldPast[] = [];
    // What every sink of a publication is given, and nothing else.
    const visible = publicRegister(register, '2026-11-24', schemas);
    const keep: PastSink = { *take(told, versions) { if (pagesOf(told.kind)) pasts.push({ told, versions: [...versions] }); } };
    const { models } = tellPast({ past: { history: read.history, line: [] }, visible, register, schemas, today: '2026-11-24', log: undefined, scratch: place }, () => [keep]);
    for (const model of models) throw new Error(model.name);
    await passes(pasts, register, 60, '钱示例');
    read.history.close();
    rmSync(place, { recursive: true });
  });

  test('generated histories', async () => {
    const { register } = exampleRegister({ office: generatedOffices() });
    await passes(generatedPasts(500, { schemas, register }), register, 120);
  });
});

/** Builds the index of these pasts, asks for sampled fragments of what they took back, and holds the answers against what reading every version finds. */
async function passes(pasts: readonly ToldPast[], register: Register, each: number, withdrawn?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sunlist-past-'));
  const sink = pastSearchSink({ visible: register, schemas });
  for (const { told, versions } of pasts) for (const model of sink.take(told, versions)) throw new Error(model.name);
  await sink.write?.(folder);
  const read = readPasts(pasts, (kind) => addressOf(kind as Kind), { register, schemas });
  const queries = [...pastQueries(read, each), ...(withdrawn ? [{ kind: 'withdrawn', query: withdrawn }] : [])];
  const answers = await askPast(folder, queries.map(({ query }) => query)).finally(() => rmSync(folder, { recursive: true }));
  const judged = queries.map(({ kind, query }, index) => {
    const { gone = [], still = [], complete = false } = answers[index] ?? {};
    const wanted = goneDays(read, query);
    const shown = gone.slice(0, 10);
    const found = shown.filter(({ record }) => wanted.has(record)).length;
    return {
      kind, query, complete, recall: wanted.size === 0 ? undefined : found / Math.min(10, wanted.size),
      wrongDay: gone.filter(({ record, until }) => wanted.get(record) !== until && everSaid(read, record, query)).map(({ record, until }) => `${query}: ${record} ${until} instead of ${wanted.get(record)}`),
      wrongStill: still.filter((record) => !saysNow(read, record, query)).map((record) => `${query}: ${record}`),
      // What was taken back somewhere is either gone or still said, never nothing.
      nothing: gone.length + still.length === 0,
    };
  });
  const kinds = Map.groupBy(judged, ({ kind }) => kind);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const recalls = [...kinds].filter(([kind]) => kind !== 'withdrawn').map(([kind, all]) => ({ kind, asked: all.length, answered: all.filter(({ recall }) => recall !== undefined).length, recall: mean(all.flatMap(({ recall }) => recall ?? [])) }));
  if (process.env['SEARCH_GATE_TABLE']) console.table(recalls);
  expect({
    short: recalls.filter(({ recall, answered }) => recall < LEAST_RECALL || answered < 10),
    wrongDay: judged.flatMap(({ wrongDay }) => wrongDay),
    wrongStill: judged.flatMap(({ wrongStill }) => wrongStill),
    nothing: judged.filter(({ nothing }) => nothing).map(({ query }) => query),
  }).toEqual({ short: [], wrongDay: [], wrongStill: [], nothing: withdrawn ? [withdrawn] : [] });
}
