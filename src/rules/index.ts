// The rules, in the order a lawyer would check them: file → record → whole register. This list is the table of contents.
import type { AnyRule } from './rule.ts';
import { legalBasisPresent } from './legal-basis-present.ts';

export const rules: readonly AnyRule[] = [
  legalBasisPresent,
];
