// Strings that are attacks elsewhere are words here: they are read exactly as written, and escaped where they leave the program.
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/publishing/views/csv.ts';
import { readFiles } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { POWER, powerWith } from './bad-case.ts';

const strings: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'the end of a script': '</script><script>alert(1)</script>',
  'an image with a handler': '"><img src=x onerror=alert(1)>',
  'an entity': '&lt;b&gt; &amp;amp;',
  'a formula': "=cmd|'/C calc'!A0",
  'a formula behind a plus': '+1+cmd()',
  'a formula behind a minus': '-2+3',
  'a formula behind an at sign': '@SUM(1,2)',
  'a template': '{{constructor.constructor("alert(1)")()}} ${process.exit(1)} #{1}',
  'a path': '../../../etc/passwd',
  'a query': "'; DROP TABLE powers; --",
  'a property of every object': '__proto__',
  'an end of a CDATA section': ']]>',
  'a workflow command': '::error file=x::假的',
  'a shell': '$(rm -rf /) `id`',
  'rare characters': '𠮷野家 👨‍👩‍👧',
  'a number too long for a number': '650200207000123456789',
  'the words of YAML': 'null',
};

describe('kept as it is', () => {
  for (const [what, text] of Object.entries(strings)) {
    test(what, () => {
      const { register, problems } = readFiles({ ...exampleFiles({}), [POWER]: powerWith(2, `name: ${JSON.stringify(text)}`) });
      expect([problems, register.get('power', 'example-power')?.value.name]).toEqual([[], text]);
    });
  }
});

test('a cell that begins like a formula leaves the program with an apostrophe', () => {
  const cells = Object.values(strings).filter((text) => /^[=+\-@]/.test(text));
  expect([cells.length, cells.filter((text) => !csv(['名称'], [[text]]).includes(`'${text.slice(0, 3)}`))]).toEqual([4, []]);
});
