// What is derived from the schemas is fresh, complete, and follows them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataDictionary, GENERATED } from '../../src/generating/data-dictionary.ts';
import { generatedFiles, staleFiles } from '../../src/generating/generated-files.ts';
import { schemaTypes } from '../../src/generating/schema-types.ts';
import { PLACES } from '../../src/model/kinds.ts';
import type { SchemaNode } from '../../src/model/schema-keywords.ts';
import { fieldName, nodeAt, type Schemas } from '../../src/model/schemas.ts';
import { readSchemas } from '../../src/reading/read-register.ts';

const schemas = readSchemas();
const home = new URL('../../', import.meta.url);

/** All schemas, that of powers with one more field. */
const withField = (field: SchemaNode): Schemas => new Map([...schemas].map(([kind, schema]) => [kind, kind === 'power' ? { ...schema, properties: { ...schema.properties, weather: field } } : schema]));

test('types and data dictionary are as new as the schemas; otherwise run: npm run generate', async () => {
  expect(staleFiles(await generatedFiles(schemas), (path) => readFileSync(new URL(path, home), 'utf8'))).toEqual([]);
});

test('a missing and a changed file are both stale', () => {
  expect(staleFiles(new Map([['a', '1'], ['b', '2'], ['c', '3']]), (path) => ({ a: '1', b: 'x' })[path])).toEqual(['b', 'c']);
});

test('generating twice gives the same', async () => expect([...(await generatedFiles(schemas))]).toEqual([...(await generatedFiles(readSchemas()))]));

test('a changed schema changes the types', async () => {
  const before = await schemaTypes(schemas);
  const after = await schemaTypes(withField({ title: '天气', titleEn: 'Weather', description: '办理当天的天气。', type: 'string', enum: ['sun', 'rain'] }));
  expect(before).not.toContain('weather');
  expect(after).toMatch(/\/\*\*\n\s+\* 天气：办理当天的天气。\n\s+\*\/\n\s+weather\?: 'sun' \| 'rain';/);
});

test('a changed schema changes the dictionary', () => {
  const text = dataDictionary(withField({ title: '天气', titleEn: 'Weather', description: '甲|乙\n丙', type: 'string', enum: ['sun', 'rain'], enumTitles: { sun: '晴', rain: '雨' } }));
  expect(text).toContain('| `weather` | 天气 | Weather | 选一个 |  | 甲\\|乙 丙 可以写：`sun` 晴；`rain` 雨。 |');
});

test('the first line of the dictionary says that it is generated', () => expect(dataDictionary(schemas).split('\n')[0]).toBe(GENERATED));

test('every kind and every field stands in the dictionary', () => {
  const text = dataDictionary(schemas);
  for (const { kind } of PLACES) {
    expect(text).toContain(`<a id="${kind}"></a>`);
    for (const key of Object.keys(schemas.get(kind)?.properties ?? {})) expect(text).toContain(`| \`${key}\` | ${nodeAt(schemas, kind, [key])?.title} |`);
  }
  for (const key of Object.keys(schemas.get('common')?.definitions ?? {})) expect(text).toContain(`<a id="${key}"></a>`);
});

test('every link of the dictionary leads to an anchor in it', () => {
  const text = dataDictionary(schemas);
  const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]));
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect([links.length > 100, links.filter((link) => !anchors.has(link))]).toEqual([true, []]);
});

test('every table of the dictionary has the same number of cells in each row', () => {
  const odd = dataDictionary(schemas).trim().split('\n\n').filter((block) => block.startsWith('|')).filter((block) => new Set(block.split('\n').map((row) => row.replace(/\\\|/g, '').split('|').length)).size > 1);
  expect(odd).toEqual([]);
});

test('names of nested fields are spelt out with their parents', () => expect([fieldName(schemas, 'power', ['limits', 'promised']), fieldName(schemas, 'power', ['legalBasis', 1, 'article'])]).toEqual(['办理时限 › 承诺时限', '设定依据 › 第 2 项 › 条']));
