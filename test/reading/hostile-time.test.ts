// One megabyte of anything is answered within seconds: no input may stop the check of all the others.
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/reading/read-bytes.ts';
import { readFiles } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const filled = (unit: string, before = '', after = '') => before + unit.repeat(Math.floor((LARGEST_FILE - before.length - after.length) / Buffer.byteLength(unit))) + after;

const powers: Readonly<Record<string, string>> = {
  'open brackets': filled('[', 'a: '),
  'open braces': filled('{a: '),
  'pairs in a list': filled('a: b, ', 'a: [', ']'),
  'explicit pairs in a list': filled('? a : b, ', 'a: [', ']'),
  'question marks': filled('? '),
  'a list of wrong values': filled('- 1\n', 'aliases:\n'),
  'a list of empty records': filled('- {}\n', 'codes:\n'),
  'a list that must not repeat itself': filled('- a\n', 'levels:\n'),
  'a list of nothing': filled('-\n'),
  'an open quote': filled('x\n', 'a: "'),
  'many quotes': filled('x"', 'a: "'),
  'an open quote on every line': filled('a: "b\n'),
  'quotes of both kinds': filled('"a": \'b\'\n'),
  apostrophes: filled("'", 'a: '),
  'open brackets on every line': filled('a: [x\n'),
  tags: filled('!a '),
  anchors: filled('- &a b\n'),
  aliases: filled('*a '),
  comments: filled('#\n'),
  'line ends': filled('\n'),
  spaces: filled(' '),
  tabs: filled('\t'),
  'one word': filled('k'),
  'ninety thousand fields': Array.from({ length: 90_000 }, (_, index) => `k${index}: 1`).join('\n'),
  'one field again and again': filled('k: 1\n'),
  'a block of text': filled(' x\n', 'a: |\n'),
  'a folded block of text': filled(' x\n\n', 'a: >\n'),
  'a sentence of many lines': filled(' c\n', 'a: b\n'),
  documents: filled('---\na\n'),
  directives: filled('%A\n'),
  'merge conflicts': filled('<<<<<<< \n'),
  escapes: filled('\\u202e', 'a: "', '"'),
  'rare characters': filled('𠮷', 'a: '),
  'control characters': filled('\u0007'),
  colons: filled('a: '),
  'a staircase': Array.from({ length: 1400 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
  'words that nearly match a pattern': filled('a', 'id: ', '!'),
  'a formula and a script again and again': filled('=cmd()<script>', 'name: '),
};

const others: Readonly<Record<string, readonly [path: string, content: string]>> = {
  'an article without a head': ['institutions/x.mdx', filled('a\n')],
  'an article whose head never ends': ['institutions/x.mdx', filled('---x\n', '---\n')],
  'a law index of quotes': ['laws/index.csv', filled('"')],
  'a law index with an open quote on every line': ['laws/index.csv', filled('"a\n', '标题,版本日期,最大条号\n')],
  'a law index of short rows': ['laws/index.csv', filled('a\n', '标题,版本日期,最大条号\n')],
  'a law index of commas': ['laws/index.csv', filled(',')],
};

/** Many times what the slowest needs, also on a busy machine: only another order of growth fails. */
// Far above what any of these takes: it tells an input that never ends from one that is slow on a busy machine.
const LIMIT = 60_000;

describe('a megabyte of', () => {
  const cases = { ...Object.fromEntries(Object.entries(powers).map(([name, content]) => [name, ['powers/transport/example-power.yml', content] as const])), ...others };
  for (const [name, [path, content]] of Object.entries(cases)) {
    test(name, () => {
      const start = performance.now();
      const findings = runRules(readFiles({ ...exampleFiles({}), [path]: content }), { rules: [], today: '2026-06-01' });
      expect(performance.now() - start).toBeLessThan(LIMIT);
      expect(findings.filter(({ file }) => file === path).length).toBeGreaterThan(0);
    });
  }
});

const HEAD = '---\nid: x\ntitle: 甲\nkind: institution\naudience: public\n---\n\n';
const many = (unit: string) => unit.repeat(Math.floor(120_000 / unit.length));

/** As large and as tangled as an article may be: the parser of the rules must still answer. */
const articles: Readonly<Record<string, string>> = {
  'unmatched signs': many(`${'~~a'.repeat(60)}\n`.repeat(16) + '\n'),
  'unmatched brackets': many(`${'['.repeat(190)}\n`.repeat(15) + '\n'),
  'open tags': many(`${'<a>'.repeat(90)}\n`.repeat(15) + '\n'),
  'quotes ten deep': many(`${'>'.repeat(10)} ${'甲'.repeat(20)}\n`.repeat(100) + '\n'),
  'two thousand items': '1) a\n   1) b\n'.repeat(990),
  'a staircase of items': Array.from({ length: 2_000 }, (_, index) => `${'  '.repeat(index % 20)}- a\n`).join(''),
  'five thousand lines': 'a\n===\n'.repeat(2_400),
  'one long word': many('许'),
};

describe('an article of', () => {
  for (const [name, body] of Object.entries(articles)) {
    test(name, () => {
      const start = performance.now();
      const findings = runRules(readFiles({ ...exampleFiles({}), 'institutions/x.mdx': HEAD + body }), { rules, today: '2026-06-01' });
      expect(performance.now() - start).toBeLessThan(LIMIT);
      expect(findings.filter(({ rule }) => rule === 'article-plain')).toEqual([]);
    });
  }
});

test('ten thousand wrong references among thousands of records take seconds', () => {
  const power = exampleFiles({})['powers/transport/example-power.yml'] ?? '';
  const files = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`powers/transport/power-${index}.yml`, `${power.replace('id: example-power', `id: power-${index}`)}parent: pwoer-${index}-x\njointOffices: [a${index}, b${index}, c${index}]\n`]));
  const start = performance.now();
  const { problems } = readFiles({ ...exampleFiles({}), ...files });
  expect(problems.length).toBe(12_000);
  expect(performance.now() - start).toBeLessThan(LIMIT);
});
