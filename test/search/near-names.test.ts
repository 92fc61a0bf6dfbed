import { describe, expect, test } from 'vitest';
import { changesToFit, nearness } from '../../src/search/near-names.ts';
import { pinyinMatch, spellingOf } from '../../src/search/pinyin-match.ts';

describe('nearness', () => {
  const name = '道路旅客运输经营许可';
  test.each([['道路旅可运输', 1], ['道路旅运输', 0.9], ['道路旅旅客运输', 1], ['路旅客运', 0], ['道路客旅运输', 1.9]])('%s needs %d changes', (piece, changes) => expect(changesToFit(piece, name)).toBe(changes));
  test.each(['道路旅可运输', '道路旅运输', '经营许可道路旅客运输', '运输经营道路旅客许可'])('%s is near', (piece) => expect(nearness(piece, name)).toBeGreaterThan(0.5));
  test.each(['水路货物运输', '食品经营许可', '旅行社经营'])('%s is far', (piece) => expect(nearness(piece, name)).toBe(0));
  test('a character left out is likelier than a wrong one', () => expect(nearness('正当手段取保', '以不正当手段取得保安资格')).toBeGreaterThan(nearness('正当手段取保', '以不正当手段取得许可')));
  test('a typo is nearer in the name it was made of', () => expect(nearness('道路旅可运输', name)).toBeGreaterThan(nearness('道路旅可运输', '道路货物运输经营许可')));
});

describe('pinyin', () => {
  const readings: Record<string, string[]> = { 银: ['yin'], 行: ['xing', 'hang'], 会: ['hui', 'kuai'], 计: ['ji'], 食: ['shi'], 绿: ['lv', 'lu'] };
  const match = (name: string, letters: string) => pinyinMatch(spellingOf(name, (letter) => readings[letter] ?? []), letters);
  test.each([['银行会计', 'yinhangkuaiji', 3], ['银行会计', 'yhkj', 3], ['银行会计', 'yinxing', 2], ['银行会计', 'yhk', 2], ['银行会计', 'kuaiji', 1], ['银行会计', 'hhji', 1], ['银行会计', 'yinhangku', 2], ['绿', 'lv', 3], ['绿', 'lu', 3], ['食会', 'shh', 3], ['食会', 'sh', 2], ['银行会计', 'ykj', 0]] as const)('%s typed as %s', (name, letters, fit) => expect(match(name, letters)).toBe(fit));
});
