// What two files hold, apart from their bytes: SQLite and Git may write the same content in other bytes, so that a rebuilt site is compared by this.
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** Lies beside the files. */
export const CONTENTS = 'history-contents.json';

/** The text of `history-contents.json`: the digest of every row of the database, and the commit that the bundle holds with all before it. */
export function contentsText(database: string, bundled: string | undefined): string {
  return `${JSON.stringify({ 'history.sqlite': { rows: databaseDigest(database) }, ...(bundled === undefined ? {} : { 'repository.bundle': { head: bundled } }) }, null, 1)}\n`;
}

/** SHA-256 over the schema and over every row of every table, each a line of JSON, in the order of the file. */
export function databaseDigest(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const hash = createHash('sha256');
    const put = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`);
    for (const row of database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').iterate()) put(row);
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all().map(({ name }) => String(name));
    for (const name of tables) for (const row of database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).iterate()) put(row);
    put(database.prepare('PRAGMA user_version').get());
    return hash.digest('hex');
  } finally {
    database.close();
  }
}
