import { expect, test } from 'vitest';
import { publicRegister } from '../../src/publishing/public-register.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import type { Given } from '../../src/rules/rule.ts';

const visible = (given: Given, today = '2026-06-01') => publicRegister(exampleRegister(given).register, today, readSchemas());

test('a record for a narrower audience is absent', () => {
  const register = visible({ power: [{}, { id: 'inner', audience: 'unit' }] });
  expect(register.all('power').map((entry) => entry.id)).toEqual(['example-power']);
});

test('an embargoed record is absent until its day, and there on it', () => {
  const given: Given = { power: [{}, { id: 'later', embargo: '2026-06-02' }] };
  expect(visible(given, '2026-06-01').get('power', 'later')).toBeUndefined();
  expect(visible(given, '2026-06-02').get('power', 'later')?.id).toBe('later');
});

test('a list loses the ids of absent records', () => {
  const register = visible({ power: [{}, { id: 'inner', audience: 'unit' }], topic: { id: 'key', title: '重点', summary: '说明', audience: 'public', powers: ['example-power', 'inner'] } });
  expect(register.get('topic', 'key')?.value.powers).toEqual(['example-power']);
});

test('a record that cannot do without an absent one is absent, and so is what depends on it in turn', () => {
  const register = visible({
    office: [{}, { id: 'inner-office', audience: 'unit' }],
    power: [{}, { id: 'inner', office: 'inner-office' }],
    leader: { id: 'head', office: 'transport', post: '县长', audience: 'public', powers: [{ id: 'a', name: '甲', power: 'inner' }] },
  });
  expect(register.get('power', 'inner')).toBeUndefined();
  expect(register.get('leader', 'head')?.value.powers).toEqual([{ id: 'a', name: '甲' }]);
});
