// A finding of the reading, before its position becomes line and column.
import type { SourceFile } from '../model/register.ts';
import type { Path } from '../rules/rule.ts';
import type { ReadingRule } from './reading-rules.ts';

/** `offset`, a character position in the source's text, wins over `at`, a path into the record; neither means the first line. */
export interface Unplaced {
  rule: ReadingRule;
  source: SourceFile;
  at?: Path;
  offset?: number;
  message: string;
  help: string;
}
