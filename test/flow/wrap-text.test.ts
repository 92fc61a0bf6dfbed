import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterWidth, textWidth } from '../../src/flow/measure-text.ts';
import { plainLine, wrapText } from '../../src/flow/wrap-text.ts';
import { someText } from './arbitrary-steps.ts';

const NOT_FIRST = /^[，。、；：？！）》」』】〕”’…]/;
const NOT_LAST = /[（《「『【〔“‘]$/;

test('lines end between words, after marks, and are about equally long', () => {
  expect(['12. 不予立案，告知举报人', '2. 材料是否齐全、符合法定形式', '3. 地价评估结果审核', '5. 告知拟处罚内容和权利'].map((text) => wrapText(text, 9))).toEqual([
    ['12. 不予立案，', '告知举报人'],
    ['2. 材料是否齐全、', '符合法定形式'],
    ['3. 地价评估', '结果审核'],
    ['5. 告知拟处罚', '内容和权利'],
  ]);
});

test('numbers and words of Latin letters stay whole, law titles keep their brackets', () => {
  expect([wrapText('审查 12.5 个工作日', 5), wrapText('依据《行政许可法》办理', 6), wrapText('OpenStreetMap 地图核对', 10)]).toEqual([['审查 12.5', '个工作日'], ['依据《行政', '许可法》办理'], ['OpenStreetMap', '地图核对']]);
});

test('no line is wider than it may be, begins with a closing mark or ends with an opening one, and no sign is lost', () => {
  fc.assert(
    fc.property(someText(40), fc.integer({ min: 6, max: 14 }), (text, width) => {
      const lines = wrapText(text, width);
      expect(lines.filter((line) => textWidth(line) > width + 1e-9)).toEqual([]);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      // Where a whole line is nothing but marks that may not be parted, it is cut: only then may a mark begin a line.
      const onlyMarks = /[，。、；：？！）》」』】〕”’…（《「『【〔“‘.,:;?!)\]}%/(A-Za-z0-9+_-]{4}/;
      if (!onlyMarks.test(text)) expect([lines.slice(1).filter((line) => NOT_FIRST.test(line)), lines.slice(0, -1).filter((line) => NOT_LAST.test(line))]).toEqual([[], []]);
    }),
    { seed: 20260601, numRuns: 5000 },
  );
});

test('an empty text has no lines', () => {
  expect([wrapText('', 10), plainLine(' \n\t '), plainLine('\u202e\u200b')]).toEqual([[], '', '']);
});

test('controls, direction marks and ornaments wider than a box are not drawn, and long texts are cut with a sign that they are', () => {
  expect([plainLine('甲\u202e乙\u0000丙\n丁\u2028戊'), plainLine('﷽'), plainLine('审'.repeat(70)), plainLine('a\u0301\u0301\u0301\u0301\u0301')]).toEqual(['甲乙丙 丁 戊', '□', `${'审'.repeat(59)}…`, 'a\u0301\u0301']);
});

test('full-width signs are one em wide, marks that stand on others nothing', () => {
  expect([textWidth('受理，（）《》'), characterWidth('\u0301'), textWidth('😀')]).toEqual([7, 0, 1.4]);
});
