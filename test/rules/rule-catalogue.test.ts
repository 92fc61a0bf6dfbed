// The list of rules as a whole: nothing on disk is left out of it, and every entry can be found, read and traced to its source.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeAt } from '../../src/model/schemas.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { ruleCatalogue } from '../../src/rules/catalogue.ts';
import { rules } from '../../src/rules/index.ts';
import { POWER_FIELD_NAMES } from '../../src/rules/power-fields.ts';

const FOLDER = new URL('../../src/rules/', import.meta.url);

test('a rule is found in the file of its id, and every such file is in the list', () => {
  const files = readdirSync(FOLDER).filter((name) => /^ {2}id: '[a-z0-9-]+',$/m.test(readFileSync(new URL(name, FOLDER), 'utf8')) && !['exceptions.ts'].includes(name));
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

test('ids and titles are unique in the whole catalogue', () => {
  for (const words of [ruleCatalogue.map(({ id }) => id), ruleCatalogue.map(({ title }) => title), ruleCatalogue.map(({ titleEn }) => titleEn)]) expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('every rule names a row of the requirements or an article of law', () => {
  const odd = ruleCatalogue.filter(({ source }) => source.length === 0 || source.some((from) => /^R/.test(from) && !/^R([1-9]|[1-8]\d|9[0-7])$/.test(from)));
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('field names in findings are the titles of the schema', () => {
  const schemas = readSchemas();
  const differing = Object.entries(POWER_FIELD_NAMES).filter(([path, name]) => nodeAt(schemas, 'power', path.split('.'))?.title !== name);
  expect(differing).toEqual([]);
});

test('no title or reason, which everyone reads, speaks of files or folders', () => {
  const technical = ruleCatalogue.filter(({ title, titleEn, why, whyEn }) => /\.(?:ya?ml|mdx|csv)|\w\/\w+\.|`|(?:content|governance|taxonomy|schemas)\//.test([title, titleEn, why, whyEn].join(' ')));
  expect(technical.map(({ id }) => id)).toEqual([]);
});
