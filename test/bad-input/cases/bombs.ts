// Small or large files that are meant to exhaust the machine: each is refused in a moment.
import { inPower, powerAnd, powerWith, type BadCase } from '../bad-case.ts';

const laughs = Array.from({ length: 9 }, (_, level) => `  - &a${level + 1} [${Array.from({ length: 9 }, () => (level ? `*a${level}` : '哈')).join(', ')}]`).join('\n');

export const bombs: readonly BadCase[] = [
  inPower('a billion laughs', powerAnd(`aliases:\n${laughs}`), ['yaml-syntax', 12, 5]),
  inPower('an alias of itself', powerAnd('limits: &all\n  promised: *all'), ['yaml-syntax', 11, 9]),
  inPower('ten thousand brackets', powerAnd(`aliases: ${'['.repeat(10_000)}`), ['yaml-syntax', 11, 49]),
  inPower('ten thousand dashes on a line', powerAnd(`aliases:\n  ${'- '.repeat(10_000)}甲`), ['yaml-syntax', 12, 81]),
  inPower('fields fifty levels deep', powerAnd(Array.from({ length: 50 }, (_, level) => `${'  '.repeat(level)}a:`).join('\n')), ['yaml-syntax', 50, 79]),
  inPower('a field name of half a megabyte', powerAnd(`${'a'.repeat(500_000)}: 1`), ['schema', 11, 1]),
  inPower('a text of a hundred thousand characters where three hundred are allowed', powerWith(2, `name: ${'长'.repeat(100_000)}`), ['schema', 2, 7]),
  inPower('a code that is a number of three hundred digits', powerAnd(`codes:\n  - scheme: local\n    value: ${'9'.repeat(300)}`), ['schema', 13, 12]),
];
