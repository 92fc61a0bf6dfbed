// A fresh draft against the file an earlier import left: write it, leave it, or show what would change.
import { createTwoFilesPatch } from 'diff';
import { parseYaml } from '../reading/parse-yaml.ts';
import type { Power } from '../model/schema-types.ts';
import { contentDigest, recordText } from './record-text.ts';

export type Outcome =
  | { outcome: 'created' | 'updated'; text: string }
  | { outcome: 'unchanged' }
  /** Edited by hand since the last import. `diff` goes from the file to what the source says now. */
  | { outcome: 'kept'; diff: string; sourceChanged: boolean };

/** What to do with one power. `existing` is the text of its file, if there is one; it is never overwritten once a person edited it. */
export function reconcile(fresh: Power, existing: string | undefined, path: string): Outcome {
  const held = existing === undefined ? undefined : readPower(existing);
  return settle({ path, text: recordText(fresh), digest: contentDigest(fresh) }, existing, { ...(held ? { digest: contentDigest(held) } : {}), ...(held?.provenance?.digest === undefined ? {} : { written: held.provenance.digest }) });
}

/** The same for any record: digests of what it says now, of what its file says, and of what an import last wrote there. `comments` is where a person's comments would stand. */
export function settle(fresh: { path: string; text: string; digest: string }, existing: string | undefined, held: { digest?: string; written?: string }, comments = existing): Outcome {
  const { path, text, digest } = fresh;
  if (existing === undefined) return { outcome: 'created', text };
  if (held.digest === digest) return { outcome: 'unchanged' };
  // A comment is a person's work too, though the record itself still says what the import wrote.
  if (held.written !== undefined && held.written === held.digest && !/^\s*#/m.test(comments ?? '')) return { outcome: 'updated', text };
  return { outcome: 'kept', sourceChanged: held.written !== digest, diff: createTwoFilesPatch(path, path, existing, text, '现在的文件', '重新导入的内容', { context: 2 }) };
}

/** The power a file holds; undefined where it cannot be read as one. */
export function readPower(text: string): Power | undefined {
  const parsed = parseYaml(text);
  if ('problem' in parsed || typeof parsed.value !== 'object' || parsed.value === null || !('id' in parsed.value) || !('name' in parsed.value)) return undefined;
  return parsed.value as Power;
}
