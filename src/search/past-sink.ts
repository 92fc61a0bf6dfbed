// The past of every record → the index over texts that no longer stand. Texts are kept compressed until the site is written.
import { gzipSync } from 'node:zlib';
import type { ToldRecord } from '../history/meaning/told-record.ts';
import { addressOf, pagesOf } from '../model/record-pages.ts';
import type { Register } from '../model/register.ts';
import type { PastContext, PastSink } from '../publishing/past.ts';
import { packed, type PastRecord, type PastVersion } from './past-index.ts';
import { pastTexts } from './past-texts.ts';
import { writePastIndex, type PastRow } from './write-past-index.ts';

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

/** A new one for every publication. */
export function pastSearchSink({ visible, schemas }: Pick<PastContext, 'visible' | 'schemas'>): PastSink {
  const rows: PastRow[] = [];
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
    write: (folder) => writePastIndex(rows, folder),
  };
}

/** The name of its office today, else its id; offices are their own. */
function officeOf({ kind, versions }: ToldRecord, visible: Register): string | undefined {
  const id = kind === 'office' ? undefined : versions.at(-1)?.office;
  return id === undefined ? undefined : visible.exists('office', id) ? visible.titleOf('office', id) : id;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
