import { expect, test } from 'vitest';
import { chineseNumber, citationPlace } from '../../../src/i18n/citation-words.ts';
import { dateWords, lastDay } from '../../../src/i18n/date-words.ts';
import { limitShort, limitWords, stepLimit } from '../../../src/i18n/limit-words.ts';
import { gradeRange } from '../../../src/components/grade-range.ts';
import { nearbyPages } from '../../../src/components/nearby-pages.ts';

test('a step done on the spot does not claim that the matter ends there', () => {
  expect((['immediate', 'none', 'unknown'] as const).map((kind) => stepLimit({ kind }, 'zh'))).toEqual(['当场', '不限时', '原文缺失，暂不明确']);
  expect(stepLimit({ kind: 'days', value: 5, unit: 'workingDays' }, 'zh')).toBe('5 个工作日');
  expect(stepLimit(undefined, 'en')).toBe('');
});

test('spells a limit out with its rough length in weeks or months', () => {
  const working = (value: number) => limitWords({ kind: 'days', value, unit: 'workingDays' }, 'zh');
  expect([1, 3, 5, 7, 10, 20, 45, 60, 90].map(working)).toEqual(['1 个工作日', '3 个工作日', '5 个工作日，约 1 周', '7 个工作日，约 1 周半', '10 个工作日，约 2 周', '20 个工作日，约 4 周', '45 个工作日，约 2 个月', '60 个工作日，约 3 个月', '90 个工作日，约 4 个半月']);
  expect(limitWords({ kind: 'days', value: 60, unit: 'calendarDays' }, 'zh')).toBe('60 天，约 2 个月');
  expect(limitWords({ kind: 'days', value: 20, unit: 'workingDays' }, 'en')).toBe('20 working days, about 4 weeks');
});

test('says what has no number of days in words, and never invents one', () => {
  expect((['immediate', 'none', 'unknown'] as const).map((kind) => limitShort({ kind }, 'zh'))).toEqual(['当场办结', '法律没有规定', '原文缺失，暂不明确']);
  expect(limitShort({ kind: 'days', value: 6, unit: 'months' }, 'zh')).toBe('6 个月');
  expect(limitShort(undefined, 'zh')).toBe('');
});

test('writes numbers as laws do', () => {
  expect([1, 10, 11, 20, 21, 100, 101, 110, 111, 120, 122, 1000, 1001, 1010, 1011, 1260].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十一', '一百', '一百零一', '一百一十', '一百一十一', '一百二十', '一百二十二', '一千', '一千零一', '一千零一十', '一千零一十一', '一千二百六十']);
});

test('names the place in a law, down to the item', () => {
  expect(citationPlace({ article: 12, subArticle: 1, paragraph: 2, item: 3 }, 'zh')).toBe('第十二条之一第二款第三项');
  expect(citationPlace({ range: '第十二条至第十五条' }, 'zh')).toBe('第十二条至第十五条');
  expect(citationPlace({ article: 12, paragraph: 2 }, 'en')).toBe('article 12, paragraph 2');
  expect(citationPlace({}, 'zh')).toBe('');
});

test('counts a period from the day after it begins, as the laws on remedies do', () => {
  expect(lastDay('2025-03-01', { days: 60 })).toBe('2025-04-30');
  expect(lastDay('2025-03-01', { months: 6 })).toBe('2025-09-01');
  expect(lastDay('2025-08-31', { months: 6 })).toBe('2026-02-28');
  expect([dateWords('2026-03-01', 'zh'), dateWords('2026-03-01', 'en')]).toEqual(['2026 年 3 月 1 日', '1 March 2026']);
});

test('words the range of a grade: 以上 and 以下 include the number, 不满 and 超过 do not', () => {
  expect(gradeRange({ min: 1000, max: 5000, unit: '元' }, false)).toBe('1000 元以上，不满 5000 元');
  expect(gradeRange({ min: 5000, max: 10000, unit: '元' }, true)).toBe('5000 元以上，10000 元以下');
  expect(gradeRange({ min: 1000, minIncluded: false, unit: '元' }, true)).toBe('超过 1000 元');
  expect(gradeRange({ min: 500, max: 500, unit: '元' }, false)).toBe('500 元');
  expect(gradeRange({}, false)).toBe('');
});

test('offers the first, the last and the nearby pages of a long list', () => {
  expect(nearbyPages(1, 1)).toEqual([1]);
  expect(nearbyPages(1, 100)).toEqual([1, 2, undefined, 100]);
  expect(nearbyPages(50, 100)).toEqual([1, undefined, 49, 50, 51, undefined, 100]);
  expect(nearbyPages(3, 4)).toEqual([1, 2, 3, 4]);
});
