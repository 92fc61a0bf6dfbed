// Every check with a public page: those made while reading, the rules, and the one about exceptions.
import { readingRules, type ReadingRule } from '../reading/reading-rules.ts';
import { exceptionRule } from './exceptions.ts';
import { rules } from './index.ts';
import type { AnyRule } from './rule.ts';

/** In the order of the public catalogue. A rule with examples is an `AnyRule`. */
export const ruleCatalogue: readonly (ReadingRule | AnyRule)[] = [...Object.values(readingRules), ...rules, exceptionRule];
