import { expect, test } from 'vitest';
import { EDITABLE } from '../../src/editing/editable-kinds.ts';
import { formOf, type FormField } from '../../src/editing/form-model.ts';
import { readSchemas } from '../../src/reading/read-register.ts';

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
