// Tables of our own making, imported into the county of content/: its offices, powers, laws and words are what a table may name.
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../../src/model/kinds.ts';
import { readSource, type Source } from '../../../src/importing/read-source.ts';
import { importTables, type ImportedTables, type TableOptions } from '../../../src/importing/tables/import-tables.ts';
import { heldRecord } from '../../../src/importing/tables/record-file.ts';
import { MOST_TABLE_ROWS } from '../../../src/importing/tables/table-kinds.ts';
import { NO_MAPPING, tableMapping, type TableMapping } from '../../../src/importing/tables/table-mapping.ts';
import type { RowFate } from '../../../src/importing/tables/table-report.ts';
import { readRegister, readSchemas } from '../../../src/reading/read-register.ts';
import { csv } from '../made-sources.ts';

export const COUNTY = fileURLToPath(new URL('../../../content', import.meta.url));
export const county = readRegister(COUNTY);
export const schemas = readSchemas();
export const TODAY = '2026-11-24';

export async function tableSource(bytes: Uint8Array): Promise<Source> {
  const source = await readSource(bytes, undefined, MOST_TABLE_ROWS);
  if ('problem' in source) throw new Error(source.problem);
  return source;
}

export function mappingOf(kind: Kind, mapping: object): TableMapping {
  const read = tableMapping(JSON.stringify(mapping), kind, schemas);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

/** Rows (as CSV) or the bytes of a file, imported into an empty folder unless `existing` says what it holds. */
export async function imported(kind: Kind, table: string[][] | Uint8Array, more: Partial<Pick<TableOptions, 'office' | 'mapping' | 'existing' | 'progress'>> = {}): Promise<ImportedTables & { records: object[]; fates: RowFate[]; told: [number, string, string | undefined][] }> {
  const source = await tableSource(table instanceof Uint8Array ? table : new TextEncoder().encode(csv(table)));
  const result = importTables([{ file: '表.csv', source }], { kind, mapping: NO_MAPPING, register: county.register, schemas, existing: new Map(), today: TODAY, ...more });
  const records = [...result.writes.values()].flatMap((text) => heldRecord(text) ?? []);
  const fates = result.report.sheets.flatMap((sheet) => sheet.fates);
  return { ...result, records, fates, told: fates.filter(({ reason }) => !['header', 'record'].includes(reason)).map(({ row, reason, detail }) => [row, reason, detail]) };
}

/** What a record says beside its id. */
export function withoutId(record: object | undefined): object {
  const { id: _, ...rest } = (record ?? {}) as { id?: string };
  return rest;
}
