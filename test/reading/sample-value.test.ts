// Every help shows a value to copy: pasted where the field is missing, it must satisfy the field's own schema.
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { schemaKeywords, type SchemaNode } from '../../src/model/schema-keywords.ts';
import { resolve } from '../../src/model/schemas.ts';
import { taxonomyOf } from '../../src/model/register.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { asYaml, sampleValue } from '../../src/reading/sample-value.ts';

const schemas = readSchemas();
const ajv = new Ajv({ strict: false });
addFormats.default(ajv, ['date', 'email']);
for (const keyword of schemaKeywords) ajv.addKeyword({ keyword });
for (const schema of schemas.values()) ajv.addSchema(schema);

/** Every field of every schema, as a reference that ajv can follow, and as a node. */
function fields(node: SchemaNode, pointer: string): { pointer: string; node: SchemaNode }[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [{ pointer: `${pointer}/properties/${key}`, node: child }, ...fields(child, `${pointer}/properties/${key}`)]),
    ...Object.entries(node.definitions ?? {}).flatMap(([key, child]) => [{ pointer: `${pointer}/definitions/${key}`, node: child }, ...fields(child, `${pointer}/definitions/${key}`)]),
    ...(node.items ? fields(node.items, `${pointer}/items`) : []),
  ];
}

const all = [...schemas].flatMap(([kind, schema]) => fields(schema, `${kind}.schema.json#`));

test.each(all.map(({ pointer, node }) => [pointer, node] as const))('%s', (pointer, node) => {
  const sample = sampleValue(schemas, node);
  const value = load(`field: ${sample}`, { schema: CORE_SCHEMA }) as { field: unknown };
  const check = ajv.compile({ $ref: pointer });
  expect([sample, check(value.field), check.errors]).toEqual([sample, true, null]);
});

test('there are fields to try, and every one has a name for people', () => {
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(({ node }) => !resolve(schemas, node).title).map(({ pointer }) => pointer)).toEqual([]);
});

test('where a term of a taxonomy belongs, the sample is one that the taxonomy has', () => {
  const { register } = readRegister('content');
  const targets = [...new Set(all.flatMap(({ node }) => resolve(schemas, node).refersTo ?? []))].filter((target) => taxonomyOf(target)).sort();
  expect(targets).toContain('audience');
  expect(targets.filter((target) => !register.idsOf(target).includes(sampleValue(schemas, { type: 'string', pattern: '^[a-z]', refersTo: target })))).toEqual([]);
});

test('a long sample becomes a hint', () => {
  const node: SchemaNode = { type: 'object', required: ['a'], properties: { a: { type: 'string', title: '很长的名称'.repeat(40) } } };
  expect([sampleValue(schemas, node, 120), sampleValue(schemas, { type: 'array', items: node }, 120)]).toEqual(['（另起一行，缩进两个空格写下一层）', '（另起一行，以“- ”开头逐项写）']);
});

test('a text is quoted where YAML would read something else', () => {
  expect(['受理', 'a-b', '12', '1.10', 'true', 'no', '', ' a', 'a: b', '#a', '=cmd()', '2026-01-31', '0000-1234567', '- a', '*a', '“引号”'].map(asYaml)).toEqual(['受理', 'a-b', '"12"', '"1.10"', '"true"', '"no"', '""', '" a"', '"a: b"', '"#a"', '"=cmd()"', '2026-01-31', '0000-1234567', '"- a"', '"*a"', '"“引号”"']);
});
