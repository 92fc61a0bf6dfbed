import { expect, test } from 'vitest';
import { folding } from '../../src/search/normalize.ts';
import { parseQuery, withoutQuestion } from '../../src/search/parse-query.ts';

const words = (typed: string) => parseQuery(typed, folding(['誌', '志'])).words;

test.each(['食品安全法35条', '食品安全法 35条', '《食品安全法》35条', '食品安全法第35条', '食品安全法 第三十五条', '食品安全法三十五条'])('%s is one law and article', (typed) => {
  expect(words(typed)).toEqual(['食品安全法第三十五条']);
});

test('words between spaces stay apart', () => expect(words('食品 许可')).toEqual(['食品', '许可']));

test.each([['离婚怎么办', '离婚'], ['怎么办身份证', '办身份证'], ['请问低保要什么材料？', '低保']])('%s asks about %s', (typed, asked) => expect(withoutQuestion(typed)).toBe(asked));

test.each(['离婚', '怎么办', '如何'])('%s stays as it is', (typed) => expect(withoutQuestion(typed)).toBeUndefined());
