// What we publish for Excel can be imported back: the same records, field by field, from every download of the example county.
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/model/kinds.ts';
import { csv } from '../../../src/publishing/views/csv.ts';
import { recordTable } from '../../../src/publishing/views/record-table.ts';
import { TABLE_KINDS } from '../../../src/importing/tables/table-kinds.ts';
import { gb18030, workbook } from '../made-sources.ts';
import { county, imported, schemas } from './made-tables.ts';

const { register } = county;
const published = TABLE_KINDS.filter(({ kind }) => register.all(kind).length > 0).map(({ kind }) => kind);
const download = (kind: Kind) => recordTable(kind, register, schemas);
const bytes = (kind: Kind): Uint8Array => new TextEncoder().encode(csv(download(kind).header, download(kind).rows));
const sorted = (records: readonly object[]): object[] => records.toSorted((a, b) => ('id' in a && 'id' in b && String(a.id) < String(b.id) ? -1 : 1));

/** A download names no items of a list: the agenda of a meeting comes back without the ids of its items. */
const withoutItemIds = (value: unknown): unknown => JSON.parse(JSON.stringify(value, function (key, inner) {
  return key === 'id' && this !== value && typeof this === 'object' && !('audience' in this) ? undefined : inner;
}));

test('every kind of disclosure that may come as a table has records in the county', () => {
  expect(published).toEqual(TABLE_KINDS.map(({ kind }) => kind));
});

describe.each(published)('the download of %s', (kind) => {
  test('imported into nothing gives the same records at the same paths', async () => {
    const { records, writes, told } = await imported(kind, bytes(kind));
    expect(told).toEqual([]);
    expect(sorted(records)).toEqual(sorted(register.all(kind).map(({ value }) => withoutItemIds(value) as object)));
    expect([...writes.keys()].sort()).toEqual(register.all(kind).map(({ source }) => source.path).sort());
  });

  test('imported over the county changes nothing', async () => {
    const existing = new Map(register.all(kind).map(({ source }) => [source.path, source.text]));
    const { report, writes } = await imported(kind, bytes(kind), { existing });
    expect([report.outcomes, [...writes]]).toEqual([{ created: 0, updated: 0, unchanged: register.all(kind).length, kept: 0 }, []]);
  });
});

describe('the same table', async () => {
  const { header, rows } = download('ruling');
  const expected = sorted((await imported('ruling', bytes('ruling'))).records);
  const text = csv(header, rows);
  test.each([
    ['without a byte order mark', new TextEncoder().encode(text.replace(/^\ufeff/, ''))],
    ['in GB18030', gb18030(text.replace(/^\ufeff/, ''))],
    ['as an .xlsx workbook', workbook({ rows: [header, ...rows] })],
    ['as an .xls workbook', workbook({ rows: [header, ...rows] }, 'biff8')],
  ])('%s gives the same records', async (_, file) => {
    expect(sorted((await imported('ruling', file)).records)).toEqual(expected);
  });
});
