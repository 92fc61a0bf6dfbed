import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrated, migrations, type Fields, type Migration } from '../../src/history/migrations.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { createValidator } from '../../src/reading/validator.ts';
import { makeRepository, type MadeRepository } from './made-repository.ts';
import { historyOf, office } from './some-records.ts';

/** Two that might have been: offices once had `titel`, and before that their type in Chinese. */
const madeUp: readonly Migration[] = [
  { version: 1, kind: 'office', title: '名称曾写作 titel', applies: (fields) => 'titel' in fields, migrate: ({ titel, ...fields }) => ({ ...fields, name: titel }) },
  { version: 2, kind: 'office', title: '组织类型曾用中文', applies: (fields) => fields['orgType'] === '部门', migrate: (fields) => ({ ...fields, orgType: 'department' }) },
  { version: 3, kind: 'office', title: '以为总有电话', applies: (fields) => (fields['phones'] as string[]).length > 0, migrate: (fields) => fields },
];

let repo: MadeRepository;
beforeAll(() => {
  repo = makeRepository();
  repo.write({ 'offices/a.yml': 'id: a\ntitel: 甲局\norgType: 部门\naudience: public\n' });
  repo.commit('oldest');
  repo.write({ 'offices/a.yml': 'id: a\nname: 甲局\norgType: 部门\naudience: public\n' });
  repo.commit('older');
  repo.write({ 'offices/a.yml': office('a', '甲局') });
  repo.commit('today');
  repo.write({ 'offices/a.yml': 'id: a\ntitel: 甲局\norgType: 12\n' });
  repo.commit('never right');
});
afterAll(() => repo.remove());

test('old versions come in today’s shape, and say what was done; the file stays as it was', () => {
  const schemas = readSchemas();
  const history = historyOf(repo.content, { shapes: { schemas, validator: createValidator(schemas), migrations: madeUp } });
  expect(history.versionsOf('office', 'a').map(({ subject, state, value, migrated: done, text }) => [subject, state, value, done, text?.includes('titel')])).toEqual([
    ['oldest', 'added', { id: 'a', name: '甲局', orgType: 'department', audience: 'public' }, ['名称曾写作 titel', '组织类型曾用中文'], true],
    ['older', 'changed', { id: 'a', name: '甲局', orgType: 'department', audience: 'public' }, ['组织类型曾用中文'], false],
    ['today', 'changed', { id: 'a', name: '甲局', orgType: 'department', audience: 'public' }, [], false],
    ['never right', 'unreadable', undefined, ['名称曾写作 titel'], true],
  ]);
});

test('without migrations the old shapes are unreadable, not lost', () => {
  expect(historyOf(repo.content).versionsOf('office', 'a').map(({ state, parsed }) => [state, parsed])).toEqual([
    ['unreadable', { id: 'a', titel: '甲局', orgType: '部门', audience: 'public' }],
    // Whether a word is a known type is told by the taxonomy, which rules know; a schema sees only its letters.
    ['unreadable', { id: 'a', name: '甲局', orgType: '部门', audience: 'public' }],
    ['changed', { id: 'a', name: '甲局', orgType: 'department', audience: 'public' }],
    ['unreadable', { id: 'a', titel: '甲局', orgType: 12 }],
  ]);
});

test('a migration touches its own kind only, leaves its input alone, and what is no record alone', () => {
  const old: Fields = Object.freeze({ titel: '甲' });
  expect([migrated('office', old, madeUp), migrated('power', old, madeUp), migrated('office', 'text', madeUp), migrated('office', [old], madeUp), migrated('office', null, madeUp)]).toEqual([
    { value: { name: '甲' }, applied: ['名称曾写作 titel'] }, { value: old, applied: [] }, { value: 'text', applied: [] }, { value: [old], applied: [] }, { value: null, applied: [] },
  ]);
});

test('the program’s own migrations are numbered upwards without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});
