// What people write in cells, and what it becomes: a value that is certain, or nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikePerson, maskAfterRole, maskName } from '../../../src/importing/tables/mask-names.ts';
import { looksLikeFormula, readDay, readMonth, readNumber, readYesNo, withoutGuard } from '../../../src/importing/tables/plain-values.ts';

test.each([
  ['2026-03-02', '2026-03-02'], ['2026/3/2', '2026-03-02'], ['2026年3月2日', '2026-03-02'], ['2026.3.2', '2026-03-02'], ['20260302', '2026-03-02'], ['２０２６年３月２日', '2026-03-02'],
  ['2026/3/2 0:00:00', '2026-03-02'], ['2026-03-02T08:30', '2026-03-02'], ['46083', '2026-03-02'], ['2028-02-29', '2028-02-29'],
  ['2026-02-29', undefined], ['2026/13/1', undefined], ['3/2/26', undefined], ['2/3/2026', undefined], ['2026年3月', undefined], ['12345', undefined], ['3月2日', undefined], ['', undefined],
])('the day “%s” is %s', (text, day) => expect(readDay(text)).toBe(day));

test('every day that a workbook counts is the day it means', () => {
  fc.assert(fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
    const day = readDay(String(serial)) ?? '';
    expect((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000).toBe(serial);
  }), { seed: 1 });
});

test.each([['2026年3月', '2026-03'], ['2026/3', '2026-03'], ['2026-12', '2026-12'], ['2026年13月', undefined], ['3月', undefined]])('the month “%s” is %s', (text, month) => expect(readMonth(text)).toBe(month));

test.each([
  ['12', 12], ['1,234.5', 1234.5], ['￥3,000元', 3000], ['3000 元整', 3000], ['1.5万元', 15000], ['0.3万元', 3000], ['2亿元', 200000000], ['7件', 7], ['97.9%', 97.9], ['-3', -3], ['１２', 12],
  ['约3000', undefined], ['三千', undefined], ['3万', undefined], ['3-5', undefined], ['1,23', undefined], ['', undefined],
])('the number “%s” is %s', (text, number) => expect(readNumber(text)).toBe(number));

test.each([['是', true], ['否', false], ['√', true], ['×', false], ['可能', undefined]])('“%s” is %s', (text, value) => expect(readYesNo(text)).toBe(value));

describe('a formula', () => {
  test.each(['=1+1', ' =HYPERLINK("http://x")', '@SUM(A1)', '+cmd|calc', '-cmd|calc'])('is seen in “%s”', (text) => expect(looksLikeFormula(text)).toBe(true));
  test.each(['', '-', '——', '-12', '+86 990', '甲=乙', '- 第一'])('is not seen in “%s”', (text) => expect(looksLikeFormula(text)).toBe(false));
  test('the apostrophe of our own downloads is taken off, any other stays', () => expect(["'=甲", "'-甲", "'甲"].map(withoutGuard)).toEqual(['=甲', '-甲', "'甲"]));
});

describe('the name of a person', () => {
  test.each([['张三', '张某'], ['张小三', '张某'], ['欧阳娜', '欧阳某'], ['王某某', '王某某'], ['张*', '张某'], ['李**', '李某'], ['张三、李四', '张某、李某'], ['张三（个体）', '张某'], ['买买提·吐尔逊', '买某']])('“%s” is masked as “%s”', (name, masked) => expect(maskName(name)).toBe(masked));
  test.each(['张三', '欧阳修远', '买买提·吐尔逊'])('is seen in “%s”', (text) => expect(looksLikePerson(text)).toBe(true));
  test.each(['示例县甲餐饮有限公司', '小院饭店', '城关镇', '12345', ''])('is not seen in “%s”', (text) => expect(looksLikePerson(text)).toBe(false));
  test('is masked behind the word for what its bearer is', () => {
    expect(['县人大代表张三等五人', '县人大代表何某', '政协委员李小四', '群众代表三人'].map(maskAfterRole)).toEqual(['县人大代表张某等五人', '县人大代表何某', '政协委员李某', '群众代表三人']);
  });
  test('never survives: whatever is masked keeps no character but the surname of a Chinese name', () => {
    fc.assert(fc.property(fc.constantFrom('王', '李', '张', '欧阳'), fc.stringMatching(/^[\u4e00-\u4fff]{1,3}$/), (surname, given) => {
      fc.pre(!given.includes('某') && !['王', '李', '张', '欧阳'].some((other) => (surname + given).startsWith(other) && other.length > surname.length));
      expect(maskName(surname + given)).toBe(`${surname}某`);
    }), { seed: 1 });
  });
});
