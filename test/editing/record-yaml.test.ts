import { expect, test } from 'vitest';
import { recordPath } from '../../src/editing/record-path.ts';
import { recordYaml } from '../../src/editing/record-yaml.ts';
import { parseYaml } from '../../src/reading/parse-yaml.ts';
import { readSchemas } from '../../src/reading/read-register.ts';

const schemas = readSchemas();

test('fields stand in the order of the schema, and what was left blank is left out', () => {
  expect(recordYaml(schemas, 'staff', { audience: 'public', duties: ['受理申请'], post: '窗口受理岗', phone: '', office: 'transport', id: 'a' })).toBe('id: a\noffice: transport\npost: 窗口受理岗\nduties:\n  - 受理申请\naudience: public\n');
});

test('an empty list that means something stays', () => {
  expect(recordYaml(schemas, 'flow', { steps: [{ id: 'a', name: '终止', next: [] }] })).toBe('steps:\n  - id: a\n    name: 终止\n    next: []\n');
});

test('what was written is read back as it was: long codes, dates and words that look like something else', () => {
  const record = { id: 'a', codes: [{ scheme: 'local', value: '123456789012345678901' }], name: 'no', effective: { from: '2026-01-31' }, notes: '- 不是列表\n# 不是注释: 是文字', aliases: ['true', '1.10', '~', '@a', '*b'] };
  expect(parseYaml(recordYaml(schemas, 'power', record))).toEqual({ value: record });
});

test('a record has its file by kind, office and id', () => {
  expect(recordPath('power', { id: 'dig', office: 'transport' })).toBe('powers/transport/dig.yml');
  expect(recordPath('institution', { id: 'duty' })).toBe('institutions/duty.mdx');
  expect(recordPath('site', {})).toBe('site.yml');
  expect(recordPath('power', {})).toBe('powers/office/id.yml');
});
