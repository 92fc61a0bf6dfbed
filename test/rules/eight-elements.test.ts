import { expect, test } from 'vitest';
import type { Power } from '../../src/model/schema-types.ts';
import { eightElements } from '../../src/rules/eight-elements.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { windowCard } from '../../src/rules/window-card-complete.ts';

const made = (given: Partial<Power>, office = {}) => {
  const { register } = exampleRegister({ power: given, office });
  const power = register.all('power')[0]?.value;
  if (!power) throw new Error('the example is not well-formed');
  return { power, register };
};
const missing = (given: Partial<Power>, office = {}) => {
  const { power, register } = made(given, office);
  return eightElements(power, register).flatMap((element) => (element.present ? [] : [element.name]));
};

const FULL: Partial<Power> = {
  duties: [{ text: '审查' }], conditions: ['有场所'], procedure: { steps: [{ id: 'review', name: '审查' }] }, limits: { promised: { kind: 'days', value: 5, unit: 'workingDays' } },
  discipline: ['不得收受财物'], result: { name: '许可证' }, promise: ['当场受理'],
};

test('a full licence has all eight, in the order of the document', () => {
  const { power, register } = made(FULL);
  expect(eightElements(power, register).map(({ id, name, nameEn, present }) => `${id} ${name} ${nameEn} ${present}`)).toEqual([
    'basis 依据 Legal basis true', 'duty 职责 Duties true', 'conditions 条件 Conditions true', 'procedure 程序 Procedure true',
    'limit 时限 Time limit true', 'discipline 纪律 Discipline true', 'result 结果 Result true', 'promise 服务承诺及监督处理 Service promise and supervision true',
  ]);
});

test('an empty one lacks all but the basis that the example has', () => {
  expect(missing({})).toEqual(['职责', '条件', '程序', '时限', '纪律', '结果', '服务承诺及监督处理']);
});

test('a limit that is unknown or not set by law is not a promise', () => {
  expect(missing({ ...FULL, limits: { promised: { kind: 'unknown' } } })).toEqual(['时限']);
  expect(missing({ ...FULL, limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' } } })).toEqual(['时限']);
  expect(missing({ ...FULL, limits: { promised: { kind: 'immediate' } } })).toEqual([]);
});

test('duties may stand with the posts, and a category flow is a procedure', () => {
  expect(missing({ ...FULL, duties: undefined, undertaking: [{ unit: '审批科', posts: [{ post: '审查岗', duty: '审查材料' }] }], procedure: { flow: 'licence-flow' } })).toEqual([]);
});

test('a promise without any way to complain is only half of the eighth element', () => {
  expect(missing(FULL, { complaints: undefined })).toEqual(['服务承诺及监督处理']);
});

test('the window card takes the telephone of the office and accepts that no papers are needed', () => {
  const { power, register } = made({ ...FULL, undertaking: [{ unit: '审批科' }], exemptions: [{ field: 'materials', reason: '当场查验' }] });
  expect(windowCard(power, register).filter(({ present }) => !present)).toEqual([]);
});
