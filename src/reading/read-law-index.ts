// The imported law index as a file: its bytes → rows for look-up, and findings with their lines.
import type { IndexedLaw } from '../model/law-index.ts';
import type { SourceFile } from '../model/register.ts';
import { decode } from './decode.ts';
import { parseLawIndex } from './law-index.ts';
import type { Input } from './read-file.ts';
import { MOST_LISTED, readingRules } from './reading-rules.ts';
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
  const placed = problems.slice(0, MOST_LISTED).map(({ line, problem, help }): Unplaced => ({ rule: readingRules.index, source, offset: starts[line - 1] ?? 0, message: problem, help }));
  if (problems.length > MOST_LISTED) placed.push({ rule: readingRules.index, source, offset: 0, message: `法律索引还有至少 ${problems.length - MOST_LISTED} 行不能用，没有逐一列出。`, help: '先改正列出的行，再检查一次；这么多行不能用的，多半不是法律索引。' });
  return { rows, problems: placed };
}
