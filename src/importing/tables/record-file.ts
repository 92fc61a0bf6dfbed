// An imported record as its file: a first line with the digest of what was written, by which the importer knows its own work again.
import { CORE_SCHEMA, dump } from 'js-yaml';
import { parseYaml } from '../../reading/parse-yaml.ts';
import { contentDigest } from '../record-text.ts';
import { settle, type Outcome } from '../reconcile.ts';
import type { Draft } from './draft-record.ts';

export type ImportedRecord = Draft & { id: string };

const MARK = /^# 由表格导入（([0-9a-f]{16})）。[^\n]*\n/;

export const recordFile = (record: ImportedRecord): string => `# 由表格导入（${contentDigest(record)}）。改过以后，再次导入只显示差别，不会覆盖。\n${dump(record, { lineWidth: -1, noRefs: true, schema: CORE_SCHEMA })}`;

/** The record that a file holds; undefined where it cannot be read as one. */
export function heldRecord(text: string): ImportedRecord | undefined {
  const parsed = parseYaml(text);
  return 'value' in parsed && typeof parsed.value === 'object' && parsed.value !== null && 'id' in parsed.value && typeof parsed.value.id === 'string' ? (parsed.value as ImportedRecord) : undefined;
}

/** What to do with one record; a file that a person edited, or that no import wrote, is never overwritten. */
export function settleRecord(record: ImportedRecord, existing: string | undefined, path: string): Outcome {
  const held = existing === undefined ? undefined : heldRecord(existing);
  const written = existing === undefined ? undefined : MARK.exec(existing)?.[1];
  return settle({ path, text: recordFile(record), digest: contentDigest(record) }, existing, { ...(held ? { digest: contentDigest(held) } : {}), ...(written === undefined ? {} : { written }) }, existing?.replace(MARK, ''));
}
