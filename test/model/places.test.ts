// Kinds, their folders, their schemas and the editor's settings agree.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeOf, PLACES } from '../../src/model/kinds.ts';
import { nodeAt, referencePaths } from '../../src/model/schemas.ts';
import { taxonomyOf } from '../../src/model/register.ts';
import { readSchemas } from '../../src/reading/read-register.ts';

const schemas = readSchemas();

test.each([
  ['site.yml', 'site'],
  ['governance/deadlines.yml', 'deadlines'],
  ['taxonomy/synonyms.yml', 'synonyms'],
  ['taxonomy/audiences.yml', 'taxonomy'],
  ['powers/transport/a.yml', 'power'],
  ['institutions/a.mdx', 'institution'],
  ['powers', undefined],
  ['Powers/a.yml', undefined],
  ['governance/other.yml', undefined],
  ['../powers/a.yml', undefined],
])('%s holds %s', (path, kind) => expect(placeOf(path)?.kind).toBe(kind));

test('every kind has a schema, and every schema but the shared one a kind', () => expect(PLACES.map(({ kind }) => kind).sort()).toEqual([...schemas.keys()].filter((kind) => kind !== 'common').sort()));

test('every reference names a kind or a taxonomy', () => {
  const targets = new Set([...schemas.keys()].flatMap((kind) => referencePaths(schemas, kind).map(({ target }) => target)));
  expect([...targets].filter((target) => !taxonomyOf(target) && !schemas.has(target))).toEqual([]);
});

test('names that every object has are neither fields nor taxonomies', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect([nodeAt(schemas, 'power', [name]), taxonomyOf(name)]).toEqual([undefined, undefined]);
});

test('lists that must not repeat themselves hold single values: comparing records takes the square of their number', () => {
  const odd: string[] = [];
  const walk = (node: unknown, at: string): void => {
    if (Array.isArray(node)) node.forEach((item, index) => walk(item, `${at}/${index}`));
    else if (typeof node === 'object' && node !== null) {
      if ('uniqueItems' in node && !('items' in node && typeof node.items === 'object' && node.items !== null && 'type' in node.items && ['string', 'integer'].includes(String(node.items.type)))) odd.push(at);
      for (const [key, value] of Object.entries(node)) walk(value, `${at}/${key}`);
    }
  };
  for (const [kind, schema] of schemas) walk(schema, kind);
  expect(odd).toEqual([]);
});

test('every field of every schema is closed, named in two languages and described', () => {
  const odd: string[] = [];
  const walk = (node: Record<string, unknown>, at: string): void => {
    if (node['properties'] && node['additionalProperties'] !== false) odd.push(`${at} takes any field`);
    for (const [key, child] of Object.entries({ ...(node['properties'] as object), ...(node['definitions'] as object) }) as [string, Record<string, unknown>][]) {
      const shared = typeof child['$ref'] === 'string';
      if (!shared && !(child['title'] && child['titleEn'] && child['description'])) odd.push(`${at}/${key} lacks a name or a description`);
      if (!shared && String(child['description']).replace(/。$/, '') === child['title']) odd.push(`${at}/${key} is described by its name`);
      if (!shared && Array.isArray(child['enum']) && Object.keys(child['enumTitles'] ?? {}).length !== child['enum'].length) odd.push(`${at}/${key} has values without names`);
      walk(child, `${at}/${key}`);
    }
    if (node['items']) walk(node['items'] as Record<string, unknown>, `${at}[]`);
  };
  for (const [kind, schema] of schemas) walk(schema as Record<string, unknown>, kind);
  expect(odd).toEqual([]);
});

test('the editor knows the schema of every YAML folder', () => {
  const settings = JSON.parse(readFileSync(new URL('../../.vscode/settings.json', import.meta.url), 'utf8')) as { 'yaml.schemas': Record<string, string | string[]> };
  const wanted = PLACES.filter(({ format }) => format === 'yaml').map(({ kind, path }) => [`./schemas/${kind}.schema.json`, path.endsWith('/') ? `content/${path}**/*.yml` : `content/${path}`]);
  expect(Object.entries(settings['yaml.schemas']).map(([schema, globs]) => [schema, [globs].flat()[0]])).toEqual(wanted);
  expect(settings['yaml.schemas']['./schemas/taxonomy.schema.json']).toContain('!content/taxonomy/synonyms.yml');
});
