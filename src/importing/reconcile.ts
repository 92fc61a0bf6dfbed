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

/** What to do with one record. `existing` is the text of its file, if there is one; it is never overwritten once a person edited it. */
export function reconcile(fresh: Power, existing: string | undefined, path: string): Outcome {
  const text = recordText(fresh);
  if (existing === undefined) return { outcome: 'created', text };
  const held = readPower(existing);
  if (held && contentDigest(held) === contentDigest(fresh)) return { outcome: 'unchanged' };
  const written = held?.provenance?.digest;
  // A comment is a person's work too, though the record itself still says what the import wrote.
  if (held && written !== undefined && written === contentDigest(held) && !/^\s*#/m.test(existing)) return { outcome: 'updated', text };
  return { outcome: 'kept', sourceChanged: written !== contentDigest(fresh), diff: createTwoFilesPatch(path, path, existing, text, '现在的文件', '重新导入的内容', { context: 2 }) };
}

/** The power a file holds; undefined where it cannot be read as one. */
export function readPower(text: string): Power | undefined {
  const parsed = parseYaml(text);
  if ('problem' in parsed || typeof parsed.value !== 'object' || parsed.value === null || !('id' in parsed.value) || !('name' in parsed.value)) return undefined;
  return parsed.value as Power;
}
