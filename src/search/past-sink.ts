// The past of every record → the index over texts that no longer stand. Texts are kept compressed until the site is written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ToldRecord } from '../history/meaning/told-record.ts';
import type { Kind } from '../model/kinds.ts';
import { addressOf, pagesOf, recordAddress } from '../model/record-pages.ts';
import type { Register } from '../model/register.ts';
import type { PastContext, PastSink } from '../publishing/past.ts';
import { commonPairs } from './common-pairs.ts';
import { traditionalOf } from './dictionaries.ts';
import { folding } from './normalize.ts';
import { articlesInWords } from './parse-query.ts';
import { goneWord, packed, PAST_INDEX, PAST_PAGEFIND, pastTextPath, type PackedText, type PastIndex, type PastRecord, type PastVersion } from './past-index.ts';
import { pastTexts } from './past-texts.ts';
import { indexText, pairsOf, withoutContained } from './tokens.ts';
import { writePagefind } from './write-pagefind.ts';

/** What the search page says of the index before anything of it is loaded. */
export interface PastSearchView {
  /** Records that ever took a text back, and how many texts. */
  records: number;
  texts: number;
  kinds: string[];
  /** The first and the last day on which a text was taken back. */
  from?: string;
  until?: string;
}

interface Row {
  record: string;
  kind: Kind;
  id: string;
  title: string;
  office: string | undefined;
  /** Day on which the last of its texts ended. */
  last: string;
  texts: Buffer;
}

/** A new one for every publication. */
export function pastSearchSink({ visible, schemas }: Pick<PastContext, 'visible' | 'schemas'>): PastSink {
  const rows: Row[] = [];
  let [texts, from] = [0, ''];
  return {
    *take(told, versions) {
      if (!pagesOf(told.kind)) return;
      const found = pastTexts(told, versions, { register: visible, schemas, ...(told.kind === 'law' ? { law: told.name } : {}) });
      if (!found) return;
      const ends = found.gone.flatMap(({ periods }) => periods.flatMap(([, until]) => (until === null ? [] : (told.versions[until]?.day ?? ''))));
      texts += found.gone.length;
      from = ends.reduce((first, day) => (first === '' || day < first ? day : first), from);
      const record: PastRecord = { versions: told.versions.map(({ number, day, adjustment }): PastVersion => (adjustment ? [number, day, adjustment] : [number, day])), gone: found.gone.map(packed), current: found.current.map(packed) };
      rows.push({ record: `${addressOf(told.kind)}/${told.id}`, kind: told.kind, id: told.id, title: told.name.replace(/\s+/g, ' '), office: officeOf(told, visible), last: ends.reduce((last, day) => (day > last ? day : last), ''), texts: gzipSync(JSON.stringify(record), { level: 9 }) });
    },
    *finish() {
      rows.sort((a, b) => order(b.last, a.last) || Number(b.kind === 'power') - Number(a.kind === 'power') || order(a.record, b.record));
      const data: PastSearchView = { records: rows.length, texts, kinds: [...new Set(rows.map(({ kind }) => kind))], ...(rows.length ? { from, until: rows[0]?.last ?? '' } : {}) };
      yield { name: 'past-search', data };
    },
    write: (folder) => writeIndex(rows, folder),
  };
}

/** Into the finished site. Each text is unpacked when it is needed: all together they would not fit in memory. */
async function writeIndex(rows: readonly Row[], folder: string): Promise<void> {
  const traditional = traditionalOf(lines(rows));
  const fold = folding(traditional);
  const foldedAll = (texts: readonly PackedText[]): string[] => withoutContained(texts.map(([text]) => fold(articlesInWords(text))));
  const folded = (row: Row): string[] => foldedAll(recordOf(row).gone);
  const content = (row: Row): string => {
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

const recordOf = ({ texts }: Row): PastRecord => JSON.parse(gunzipSync(texts).toString('utf8')) as PastRecord;

function* lines(rows: readonly Row[]): Generator<string> {
  for (const row of rows) yield* [row.title, ...recordOf(row).gone.map(([text]) => text)];
}

function* mapped<In, Out>(all: Iterable<In>, make: (one: In) => Out): Generator<Out> {
  for (const one of all) yield make(one);
}

/** The name of its office today, else its id; offices are their own. */
function officeOf({ kind, versions }: ToldRecord, visible: Register): string | undefined {
  const id = kind === 'office' ? undefined : versions.at(-1)?.office;
  return id === undefined ? undefined : visible.exists('office', id) ? visible.titleOf('office', id) : id;
}

/** Records without a history page of their own lead to the page that has them, or nowhere. */
function elsewhere(rows: readonly Row[], folder: string): Record<number, string> {
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

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
