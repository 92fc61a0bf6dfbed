// Records with the texts they took back → the files that the search over past texts loads.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kind } from '../model/kinds.ts';
import { recordAddress } from '../model/record-pages.ts';
import { commonPairs } from './common-pairs.ts';
import { traditionalOf } from './dictionaries.ts';
import { folding } from './normalize.ts';
import { articlesInWords } from './parse-query.ts';
import { goneWord, PAST_INDEX, PAST_PAGEFIND, pastTextPath, type PackedText, type PastIndex, type PastRecord } from './past-index.ts';
import { indexText, pairsOf, withoutContained } from './tokens.ts';
import { writePagefind } from './write-pagefind.ts';

/** One record that ever took a text back. */
export interface PastRow {
  /** Its name in the index: `powers/dig-permit`. */
  record: string;
  kind: Kind;
  id: string;
  title: string;
  office: string | undefined;
  /** Day on which the last of its texts ended. */
  last: string;
  /** Its texts, compressed as they will lie on the server. */
  texts: Buffer;
}

/** Into the finished site. Each text is unpacked when it is needed: all together they would not fit in memory. */
export async function writePastIndex(rows: readonly PastRow[], folder: string): Promise<void> {
  const traditional = traditionalOf(lines(rows));
  const fold = folding(traditional);
  const foldedAll = (texts: readonly PackedText[]): string[] => withoutContained(texts.map(([text]) => fold(articlesInWords(text))));
  const folded = (row: PastRow): string[] => foldedAll(recordOf(row).gone);
  const content = (row: PastRow): string => {
    const { gone, current } = recordOf(row);
    const stands = new Set(foldedAll(current).flatMap(pairsOf));
    const texts = foldedAll(gone);
    return [indexText(texts), ...new Set(texts.flatMap(pairsOf).filter((pair) => !stands.has(pair)).map(goneWord))].join(' ');
  };
  const { pages, sampled } = await writePagefind(rows.map(({ record }) => record), (place) => rows.slice(place, place + 1).map(content).join(''), join(folder, PAST_PAGEFIND));
  const [kinds, offices] = [[...new Set(rows.map(({ kind }) => kind))], [...new Set(rows.flatMap(({ office }) => office ?? []))]];
  const index: PastIndex = {
    records: rows.map(({ record }) => record).join('\n'), titles: rows.map(({ title }) => title).join('\n'), elsewhere: elsewhere(rows, folder),
    kinds, offices, kind: rows.map(({ kind }) => kinds.indexOf(kind)), office: rows.map(({ office }) => (office === undefined ? -1 : offices.indexOf(office))),
    pages, sampled, common: commonPairs(mapped(rows, folded)), traditional,
  };
  write(join(folder, PAST_INDEX), gzipSync(JSON.stringify(index), { level: 9 }));
  for (const { record, texts } of rows) write(join(folder, pastTextPath(record)), texts);
}

const recordOf = ({ texts }: PastRow): PastRecord => JSON.parse(gunzipSync(texts).toString('utf8')) as PastRecord;

function* lines(rows: readonly PastRow[]): Generator<string> {
  for (const row of rows) yield* [row.title, ...recordOf(row).gone.map(([text]) => text)];
}

function* mapped<In, Out>(all: Iterable<In>, make: (one: In) => Out): Generator<Out> {
  for (const one of all) yield make(one);
}

/** Records without a history page of their own lead to the page that has them, or nowhere. */
function elsewhere(rows: readonly PastRow[], folder: string): Record<number, string> {
  return Object.fromEntries(rows.flatMap(({ record, kind, id }, row): [number, string][] => {
    if (existsSync(join(folder, record, 'history', 'index.html'))) return [];
    const address = recordAddress(kind, id) ?? '';
    return [[row, existsSync(join(folder, address.replace(/#.*/, ''), 'index.html')) && visibleThere(address, folder) ? address : '']];
  }));
}

/** A place on a page is there only where the page has its anchor. */
const visibleThere = (address: string, folder: string): boolean => !address.includes('#') || readFileSync(join(folder, address.replace(/#.*/, ''), 'index.html'), 'utf8').includes(`id="${address.replace(/.*#/, '')}"`);

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
