import { expect, test } from 'vitest';
import { EDITABLE } from '../../src/editing/editable-kinds.ts';
import { formOf, type FormField } from '../../src/editing/form-model.ts';
import { referencePaths } from '../../src/model/schemas.ts';
import { editFiles } from '../../src/publishing/edit-files.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { POWER_FIELD_NAMES } from '../../src/rules/power-fields.ts';

const schemas = readSchemas();
const all = (field: FormField): FormField[] => [field, ...(field.fields ?? []).flatMap(all), ...(field.item ? all(field.item) : [])];
const find = (form: FormField, key: string) => form.fields?.find((field) => field.key === key);

test('each kind of control comes from the schema', () => {
  const form = formOf(schemas, 'power');
  expect(find(form, 'name')).toMatchObject({ control: 'text', title: '事项名称', titleEn: 'Name', required: true });
  expect(find(form, 'office')).toMatchObject({ control: 'reference', target: 'office' });
  expect(find(form, 'status')?.choices).toContainEqual({ value: 'repealed', title: '已取消', titleEn: 'Repealed' });
  expect(find(form, 'updated')).toMatchObject({ control: 'date', required: false });
  expect(find(form, 'content')).toMatchObject({ control: 'long-text' });
  expect(find(form, 'conditions')).toMatchObject({ control: 'list', item: { control: 'text' } });
  expect(find(find(form, 'fee') ?? form, 'charged')).toMatchObject({ control: 'boolean', required: true });
  expect(find(find(form, 'limits') ?? form, 'promised')?.fields?.map((field) => [field.key, field.control])).toContainEqual(['value', 'number']);
});

test.each(EDITABLE)('every question of %s has a Chinese and an English name', (kind) => {
  const nameless = all(formOf(schemas, kind)).filter((field) => field.key !== '' && (!/\p{Script=Han}/u.test(field.title) || field.titleEn === field.key));
  expect(nameless.map((field) => field.key)).toEqual([]);
});

test('no description speaks of files, keys or numbers of requirements: a clerk at a form has never seen them', () => {
  const texts = (node: unknown, path: string): string[] => (typeof node === 'object' && node !== null ? Object.entries(node).flatMap(([key, value]) => (key === 'description' && typeof value === 'string' ? [`${path}: ${value}`] : texts(value, `${path}/${key}`))) : []);
  // `step-1`, `item-1`, `blank` and `unknown` are values to type, SHA-256 the name of a thing.
  const technical = [...schemas].flatMap(([kind, schema]) => texts(schema, kind)).filter((text) => /[A-Za-z]{2,}|R\d|`/.test(text.slice(text.indexOf(': ')).replace(/(?:step|item)-1|blank|unknown|SHA-256/g, '')));
  expect(technical).toEqual([]);
});

test('a waiver chooses among all the fields that a type may require, under their titles', () => {
  const field = find(find(formOf(schemas, 'power'), 'exemptions')?.item ?? formOf(schemas, 'power'), 'field');
  expect(field?.choices?.map(({ value }) => value)).toEqual(Object.keys(POWER_FIELD_NAMES));
  expect(field?.choices).toContainEqual({ value: 'limits.promised', title: '办理时限 › 承诺时限', titleEn: 'Time limits › Promised limit' });
});

test('what only the import writes is not asked', () => expect(find(formOf(schemas, 'power'), 'provenance')).toBeUndefined());

const offered = new Set([...editFiles(exampleRegister({}).register, schemas)].map(({ path }) => path));
test.each(EDITABLE)('every id that a %s may refer to can be chosen, and its own ids are known', (kind) => {
  const wanted = [kind, ...referencePaths(schemas, kind).map(({ target }) => target)];
  expect(wanted.filter((target) => !offered.has(`edit/references/${target}.json`))).toEqual([]);
});

test('a part that may be left out asks for its own questions only where it is used', () => {
  const form = formOf(schemas, 'power');
  expect(find(find(form, 'fee') ?? form, 'charged')).toMatchObject({ required: true, ifUsed: true });
  expect(find(form, 'name')?.ifUsed).toBeUndefined();
  expect(find(find(form, 'codes')?.item ?? form, 'value')?.ifUsed).toBeUndefined();
});
