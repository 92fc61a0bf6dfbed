// Rows of a timeline → versions that read their file when they are asked what is in it.
import type { Kind, RecordTypes } from '../model/kinds.ts';
import { LARGEST_FILE } from '../reading/read-bytes.ts';
import { refusals } from '../reading/refusals.ts';
import type { Entry } from './log.ts';
import type { Objects } from './objects.ts';
import { parseVersion, type ParsedVersion, type Shapes } from './parse-version.ts';
import type { Row, Timeline } from './timelines.ts';
import type { HistoryCommit, RecordVersion } from './version.ts';

/** Parsed versions kept: enough to compare neighbours, few enough that 38,000 versions need no more memory than these. */
const KEPT = 16;

export function createVersions(commits: readonly { commit: HistoryCommit }[], objects: Objects, shapes: Shapes) {
  const kept = new Map<Row, ParsedVersion>();
  const refused = (entry: Entry): ParsedVersion | undefined => {
    const refusal = entry.form !== 'file' ? entry.form : entry.size > LARGEST_FILE ? 'size' : undefined;
    return refusal && { migrated: [], reason: () => ({ rule: refusals[refusal].rule.id, message: refusals[refusal].message }) };
  };
  const filesOf = ({ rows }: Timeline, from = 0): Entry[] => rows.slice(from).flatMap((row) => (row.entry && !refused(row.entry) ? [row.entry] : []));
  const read = (record: Timeline, row: Row): ParsedVersion => {
    const found = kept.get(row) ?? (row.entry ? (refused(row.entry) ?? parseVersion(row.path, objects.bytes(row.entry, () => filesOf(record)), shapes)) : { migrated: [] });
    kept.delete(row);
    kept.set(row, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return found;
  };

  function version<K extends Kind>(record: Timeline, row: Row, number: number): RecordVersion<K> | undefined {
    const commit = commits[row.sequence]?.commit;
    return commit && {
      ...commit,
      kind: record.kind as K,
      id: record.id,
      number,
      path: row.path,
      blob: row.entry?.blob ?? null,
      change: row.change,
      get state() { return row.entry && !read(record, row).value ? 'unreadable' : row.change; },
      get value() { return read(record, row).value as RecordTypes[K] | undefined; },
      get parsed() { return read(record, row).parsed; },
      get body() { return read(record, row).body; },
      get text() { return read(record, row).text; },
      get reason() { return read(record, row).reason?.(); },
      get migrated() { return read(record, row).migrated; },
    };
  }

  return {
    /** The files of a record's versions from a row on, as far as they may be read. */
    filesOf,
    versionsOf: <K extends Kind>(record: Timeline): RecordVersion<K>[] => record.rows.flatMap((row, index) => version<K>(record, row, index + 1) ?? []),
  };
}
