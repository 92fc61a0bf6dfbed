// Levels, limits, types and headings as lists write them.
import { describe, expect, test } from 'vitest';
import { comparable, isHardWrapped, oneLine, paragraphs } from '../../src/importing/clean-text.ts';
import { columnLetters } from '../../src/importing/grid.ts';
import { readLevel } from '../../src/importing/level-names.ts';
import { headingParts, powerTypeReader } from '../../src/importing/power-type-names.ts';
import { readLimit } from '../../src/importing/read-limit.ts';

test.each([
  ['地州市级', ['city'], ''], ['地州\n市级', ['city'], ''], ['县（市、区）级', ['county'], ''], ['自治区级；县市区级', ['province', 'county'], ''],
  ['市级、县级', ['city', 'county'], ''], ['市级；负责初审', ['city'], '负责初审'], ['负责本级许可', [], '负责本级许可'], ['', [], ''],
])('the level cell “%s”', (text, levels, rest) => expect(readLevel(text)).toEqual({ levels, rest }));

describe('a limit', () => {
  test.each([
    ['20个工作日', { kind: 'days', value: 20, unit: 'workingDays' }], ['二十工作日内', { kind: 'days', value: 20, unit: 'workingDays' }], ['3个月', { kind: 'days', value: 3, unit: 'months' }],
    ['24小时', { kind: 'days', value: 24, unit: 'hours' }], ['当场办结', { kind: 'immediate' }], ['法律法规未规定', { kind: 'none' }],
  ])('“%s” is understood', (text, limit) => expect(readLimit(text, false)).toEqual({ limit, understood: true }));
  test('that is a bare number is understood only where the header names the unit', () => {
    expect(readLimit('20', true)).toEqual({ limit: { kind: 'days', value: 20, unit: 'workingDays' }, understood: true });
    expect(readLimit('20', false)).toEqual({ limit: { kind: 'unknown', note: '原文：20' }, understood: false });
  });
  test.each(['20日', '0个工作日', '材料齐全后20个工作日，特殊情况除外'])('“%s” is kept as printed, not guessed', (text) => expect(readLimit(text, false)).toEqual({ limit: { kind: 'unknown', note: `原文：${text}` }, understood: false }));
});

test('a jurisdiction’s own names of types win over the standard ones', () => {
  const read = powerTypeReader([{ id: 'internal-approval', titles: ['政府内部审批', '其他'] }]);
  expect(['行政许可', '政府内部审批', '其他', '其它类', '许可证'].map(read)).toEqual(['licence', 'internal-approval', 'internal-approval', 'other', undefined]);
});

test.each([
  ['一、行政许可（11项）', '行政许可', 11], ['行政征收（ 1 项）', '行政征收', 1], ['第二部分 行政处罚 共254项', '行政处罚', 254], ['行政检查', '行政检查', undefined], ['Sheet1', 'Sheet1', undefined],
])('the heading “%s”', (text, words, declared) => expect(headingParts(text)).toEqual({ words, declared }));

test('spaces beside Chinese characters go, those between other words stay', () => {
  expect(oneLine(' 政策法\n规科 、 社会 ABC  Co Ltd 科\u3000')).toBe('政策法规科、社会ABC Co Ltd科');
  expect(comparable('实施层级\n及【权限】')).toBe(comparable('实施层级及（权限）'));
});

test('only a table whose long cells break inside words is taken for a page layout', () => {
  const page = '直接实施责\n任：\n1.执行上级统\n计部门制定的\n标准规范\n。';
  const list = '1.受理。\n2.审查。\n（一）甲；\n（二）乙。\n第三条：丙。';
  expect([isHardWrapped([page]), isHardWrapped([list]), isHardWrapped([list, list, page]), isHardWrapped(['运输科\n建设科'])]).toEqual([true, false, false, false]);
  expect(paragraphs(page, true)).toEqual(['直接实施责任：', '1.执行上级统计部门制定的标准规范。']);
  expect(paragraphs('运输科\n建设科', false)).toEqual(['运输科', '建设科']);
});

test('columns are called as spreadsheet programs call them', () => expect([1, 26, 27, 256, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'IV', 'ZZ', 'AAA']));
