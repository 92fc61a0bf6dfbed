// One sentence and one thing to do for every mistake that the form can hold, as a clerk reads them.
import { describe, expect, test } from 'vitest';
import { explainInForm } from '../../src/editing/explain-in-form.ts';
import type { Language } from '../../src/i18n/language.ts';
import { EDITABLE, type EditableKind } from '../../src/editing/editable-kinds.ts';
import { readSchemas } from '../../src/reading/read-register.ts';
import { createValidator } from '../../src/reading/validator.ts';
import { worthSaying } from '../../src/reading/worth-saying.ts';

const schemas = readSchemas();
const validator = createValidator(schemas);
const power = { id: 'example-power', name: '示例许可', type: 'licence', family: 'external', office: 'transport', audience: 'public', status: 'inForce', legalBasis: [{ law: 'licensing-law', article: 12 }] };
const staff = { id: 'clerk', office: 'transport', post: '科员', duties: ['受理'], audience: 'public' };
const office = { id: 'transport', name: '交通局', orgType: 'department', audience: 'public', phone: '0000-1230001', responsible: { post: '局长' } };

function explained(kind: EditableKind, record: unknown, language: Language = 'zh') {
  const check = validator.check(kind);
  const errors = check(record) ? [] : [...(check.errors ?? [])];
  return worthSaying(schemas, kind, errors).map((error) => explainInForm(schemas, kind, language)(error, record));
}
const said = (kind: EditableKind, record: unknown): string[] => explained(kind, record).map(({ at, message, help }) => `${at.join('.')}: ${message}${help}`);
const { name: _, ...nameless } = power;
const { family: __, ...familyless } = power;

describe('what is missing is told at the question itself', () => {
  test('a text', () => expect(said('power', nameless)).toEqual(['name: “事项名称”还没有填。请填写。']));
  test('a choice', () => expect(said('power', familyless)).toEqual(['family: “权力族”还没有填。请在列表里选择。']));
  test('a part of a part', () => expect(said('power', { ...power, codes: [{ scheme: 'local' }] })).toEqual(['codes.0.value: “官方编码 › 第 1 项 › 编码值”还没有填。请填写。']));
  test('a date', () => expect(said('power', { ...power, legalBasis: [{ law: 'licensing-law', reviewed: { edition: '2019-04-23' } }] })).toEqual(['legalBasis.0.reviewed.on: “设定依据 › 第 1 项 › 审核版本 › 核对日期”还没有填。请选择日期。']));
  test('a group names its own questions', () => expect(said('supervisor', { id: 'zhang', kind: 'delegate', watches: ['transport'], audience: 'public' })).toEqual(['term: “任期”还没有填。请填写其中的“自”。']));
  test('one of two', () => expect(said('power', { ...power, legalBasis: [{ text: '依法' }] })).toEqual(['legalBasis.0: “设定依据 › 第 1 项”还没有填完。“法律编号”和“法律名称”至少填一项。']));
  test('a line of a list', () => expect(said('power', { ...power, aliases: ['甲', ''] })).toEqual(['aliases.1: “俗称 › 第 2 项”是空的。请填写。如果不需要，就删除这一项。']));
  test('a reference in a list', () => expect(said('power', { ...power, jointOffices: [''] })).toEqual(['jointOffices.0: “共同实施部门 › 第 1 项”是空的。请在列表里选择。如果不需要，就删除这一项。']));
  test('a list without a line', () => expect(said('staff', { ...staff, duties: [] })).toEqual(['duties: “岗位职责”一项也没有。请添加至少一项。']));
});

describe('what is wrong is told with what to do', () => {
  test('an id', () => expect(said('power', { ...power, id: '编号 一' })).toEqual(['id: “编号”填得不对：“编号 一”。请只用小写字母、数字和连字符，以字母或数字开头，最多 80 个字符，如 example-1。']));
  test('a number in words is turned into digits', () => expect(said('power', { ...power, legalBasis: [{ law: 'licensing-law', article: '第十二条' }] })).toEqual(['legalBasis.0.article: “设定依据 › 第 1 项 › 条”要填数字，现在是“第十二条”。请填写数字，如 12。']));
  test('a number with its unit', () => expect(said('power', { ...power, limits: { promised: { kind: 'days', value: '20 个工作日', unit: 'workingDays' } } })).toEqual(['limits.promised.value: “办理时限 › 承诺时限 › 数值”要填数字，现在是“20 个工作日”。请填写数字，如 20。']));
  test('a number out of bounds', () => expect(said('power', { ...power, limits: { promised: { kind: 'days', value: 0, unit: 'workingDays' } } })).toEqual(['limits.promised.value: “办理时限 › 承诺时限 › 数值”的数值不对：0。请填写大于 0 的数。']));
  test('a phone', () => expect(said('office', { ...office, phone: '总机' })).toEqual(['phone: “办公电话”填得不对：“总机”。对外公开的办公电话，带区号，如 0000-1234567；不得填个人手机号。']));
  test('an address of a page', () => expect(said('office', { ...office, website: 'www.example.org' })).toEqual(['website: “网站”填得不对：“www.example.org”。部门自己的网站，填完整的网址。例如 https://www.example.org/']));
  test('an address of a mailbox', () => expect(said('office', { ...office, email: 'office' })).toEqual(['email: “邮箱”不是完整的邮箱：“office”。请填写完整的邮箱，如 name@example.org。']));
  test('a date that a person would write', () => expect(said('power', { ...power, updated: '2026年1月5日' })).toEqual(['updated: “更新日期”不是日历上的一天：“2026年1月5日”。请选择 2026-01-05。']));
  test('a value that the list lacks', () => expect(said('power', { ...power, status: 'active' })).toEqual(['status: “状态”不能是“active”。请在列表里重新选择。']));
  test('a value twice', () => expect(said('power', { ...power, levels: ['county', 'city', 'county'] })).toEqual(['levels.2: “行使层级”的第 1 项和第 3 项相同。请删除重复的一项。']));
  test('a text that is too long', () => expect(said('power', { ...power, name: '长'.repeat(301) })).toEqual(['name: “事项名称”太长：301 个字，最多 300 个。请缩短，把细节移到说明里。']));
  test('a part that the form does not show', () => expect(said('power', { ...power, weather: '晴' })).toEqual([': 记录里有一项表格上没有的内容：“weather”。请把这条记录交给本单位的联络员处理。']));
});

test.each(EDITABLE)('a blank %s is explained without keys, files or the way files are written', (kind) => {
  const words = explained(kind, {}).map(({ message, help }) => message + help);
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((text) => /[A-Za-z]|R\d|加上一行|字段/.test(text))).toEqual([]);
});

test.each(EDITABLE)('a blank %s is explained in English on the English page', (kind) => {
  expect(explained(kind, {}, 'en').map(({ message, help }) => message + help).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('the English words name the question as its label does', () => {
  expect(explained('power', { ...power, legalBasis: [{ law: 'licensing-law', article: '第十二条' }] }, 'en')).toEqual([{ at: ['legalBasis', 0, 'article'], message: '“Legal basis › no. 1 › Article” must be a number, not “第十二条”.', help: 'Write a number, such as 12.' }]);
});
