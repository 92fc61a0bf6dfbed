// What the page of the history as data prints.
import type { Bilingual } from '../../i18n/language.ts';
import type { Answer } from './ask-questions.ts';
import { DATABASE_TABLES, DATABASE_VIEWS } from './database-tables.ts';
import { LINE_FIELDS, type LineField } from './line-fields.ts';

/** The size of the repository as one file, or why it is not offered. */
export type BundleFacts = { bytes: number } | { without: 'private' | 'withdrawn' } | { tooLarge: number };

export interface HistoryDataView {
  available: true;
  records: number;
  versions: number;
  /** Below `data/`. */
  files: { name: string; size: FileSize }[];
  /** Why the repository is not offered as a file; `tooLarge` in MB. */
  without?: 'private' | 'withdrawn';
  tooLarge?: number;
  answers: Answer[];
  tables: { name: string; isView: boolean; meaning: Bilingual; columns: { name: string; meaning: Bilingual }[] }[];
  fields: readonly LineField[];
}

/** Where there is no history, the page is not made. */
export interface NoHistoryData {
  available: false;
}

export interface FileSize {
  amount: string;
  unit: 'KB' | 'MB';
}

export function historyDataView({ records, versions, files, bundle, answers }: { records: number; versions: number; files: readonly { name: string; bytes: number }[]; bundle: BundleFacts; answers: Answer[] }): HistoryDataView {
  return {
    available: true,
    records,
    versions,
    files: files.map(({ name, bytes }) => ({ name, size: sizeOf(bytes) })),
    ...('without' in bundle ? { without: bundle.without } : 'tooLarge' in bundle ? { tooLarge: Math.ceil(bundle.tooLarge / MEGABYTE) } : {}),
    answers,
    tables: [...DATABASE_VIEWS.map(({ name, meaning }) => ({ name, isView: true, meaning, columns: [] })), ...DATABASE_TABLES.map(({ name, meaning, columns }) => ({ name, isView: false, meaning, columns: columns.map((column) => ({ name: column.name, meaning: column.meaning })) }))],
    fields: LINE_FIELDS,
  };
}

const MEGABYTE = 1024 * 1024;

/** Rounded up to what a person asks: whether it is small or large. */
const sizeOf = (bytes: number): FileSize => (bytes < MEGABYTE ? { amount: String(Math.ceil(bytes / 1024)), unit: 'KB' } : { amount: (Math.ceil((bytes * 10) / MEGABYTE) / 10).toFixed(1), unit: 'MB' });
