// The parser's complaints are English and terse; none of them may reach a clerk untranslated.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { explainYamlError } from '../../src/reading/explain-yaml-error.ts';

const parser = readFileSync(createRequire(import.meta.url).resolve('js-yaml'), 'utf8');

/** Complaints about what this program never asks of the parser. */
const NEVER = /merge|event stream|unknown (scalar|sequence|mapping) tag|explicit tag|recursive alias|exceeded maxAliases|unidentified alias|null byte|can not read a document/;

const reasons = [...parser.matchAll(/throwError(?:\$1)?\(state, (?:"([^"]+)"|`([^`]+)`)\)/g)].map((match) => (match[1] ?? match[2] ?? '').replace(/\$\{.*?\}/g, 'x')).filter((reason) => !NEVER.test(reason));

test.each([...new Set(reasons)])('“%s” has words of its own', (reason) => {
  const { problem, help } = explainYamlError('a: b\n', reason, 3);
  expect(problem).not.toContain(reason);
  expect(help).not.toBe('');
});

test('the complaints were found at all', () => expect(reasons.length).toBeGreaterThan(40));

test('an unknown complaint is shown as it is, with a help all the same', () => {
  expect(explainYamlError('a: b\n', 'the moon is full', 0)).toEqual({ problem: 'YAML 写法有误（the moon is full）。', help: '检查这一行和上一行的缩进、引号和冒号。', offset: 0 });
});
