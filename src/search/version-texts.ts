// All that a reader could read in one version of a record.
import type { RecordVersion } from '../history/version.ts';
import { readerTexts, type TextContext } from './reader-texts.ts';

/** The texts of a version; none for a deleted file, undefined for one that cannot be read. */
export function versionTexts(version: RecordVersion, context: TextContext): Set<string> | undefined {
  if (version.state === 'deleted') return new Set();
  const { value, body, kind } = version;
  if (!value) return undefined;
  const paragraphs = body ? body.split(/\n{2,}/) : [];
  return new Set([...readerTexts(context.schemas.get(kind) ?? {}, value, context), ...paragraphs].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean));
}
