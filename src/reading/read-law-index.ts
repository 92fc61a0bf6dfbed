// The imported law index as a file: its bytes → rows for look-up, and findings with their lines.
import type { IndexedLaw } from '../model/law-index.ts';
import type { SourceFile } from '../model/register.ts';
import { decode } from './decode.ts';
import { parseLawIndex } from './law-index.ts';
import type { Input } from './read-file.ts';
import { readingRules } from './reading-rules.ts';
import { refusals } from './refusals.ts';
import type { Unplaced } from './unplaced.ts';

/** Below the content folder. */
export const LAW_INDEX = 'laws/index.csv';

/** 32 MiB: sixty times the national index of 2025. */
export const LARGEST_INDEX = 32 * 1024 * 1024;

/** Rows that are right are used even where others are wrong. Never throws. */
export function readLawIndex(input: Input): { rows: IndexedLaw[]; problems: Unplaced[] } {
  const unread: SourceFile = { path: input.path, text: '' };
  if ('refusal' in input) return { rows: [], problems: [{ ...refusals[input.refusal], source: unread, ...(input.refusal === 'size' ? { message: '法律索引超过 32 MiB，没有读取。' } : {}) }] };
  const decoded = decode(input.bytes);
  const source: SourceFile = { path: input.path, text: decoded.text };
  if ('problem' in decoded) return { rows: [], problems: [{ rule: readingRules.encoding, source, offset: decoded.offset, message: decoded.problem, help: decoded.help }] };
  const { rows, problems } = parseLawIndex(source.text);
  const starts = [0, ...[...source.text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return { rows, problems: problems.map(({ line, problem, help }) => ({ rule: readingRules.index, source, offset: starts[line - 1] ?? 0, message: problem, help })) };
}
