// Writes history.sqlite: rows as they come, in one transaction, the same bytes for the same rows.
import { closeSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { createIndexesAndViews, createTables, DATABASE_TABLES, DATABASE_VERSION, DATABASE_VIEWS } from './database-tables.ts';

export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface DatabaseWriter {
  /** A column that is not named is null. */
  insert(table: string, row: Row): void;
}

/** In: a path where there is no file yet, and who writes the rows. The file is finished when this returns. */
export function writeDatabase(path: string, fill: (database: DatabaseWriter) => void): void {
  const database = new DatabaseSync(path);
  try {
    // Nothing has to outlive a crash: a half-written file is thrown away with its folder.
    database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; PRAGMA foreign_keys = OFF;');
    database.exec(`PRAGMA user_version = ${DATABASE_VERSION}; BEGIN; ${createTables()}`);
    const inserts = new Map(DATABASE_TABLES.map(({ name, columns }) => [name, { names: columns.map((column) => column.name), statement: database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`) }]));
    const insert = (table: string, row: Row): void => {
      const into = inserts.get(table);
      if (!into) throw new Error(`no table ${table}`);
      into.statement.run(...into.names.map((name) => valueOf(row[name])));
    };
    for (const { name, meaning, columns = [] } of [...DATABASE_TABLES, ...DATABASE_VIEWS.map((view) => ({ ...view, columns: [] }))]) {
      insert('columns', { table_name: name, column_name: '', meaning_zh: meaning.zh, meaning_en: meaning.en });
      for (const column of columns) insert('columns', { table_name: name, column_name: column.name, meaning_zh: column.meaning.zh, meaning_en: column.meaning.en });
    }
    fill({ insert });
    database.exec(`${createIndexesAndViews()} COMMIT;`);
  } finally {
    database.close();
  }
  forgetLibrary(path);
}

const valueOf = (value: Row[string]): SQLInputValue => (value === undefined ? null : typeof value === 'boolean' ? Number(value) : value);

/** Bytes 96 to 99 of a database say which release of SQLite wrote it last, which only its own makers ever look at; all else is the same for every release. */
function forgetLibrary(path: string): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, new Uint8Array(4), 0, 4, 96);
  } finally {
    closeSync(file);
  }
}
