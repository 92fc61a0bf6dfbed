// Numbers of articles as laws write them.

const DIGITS = '零一二三四五六七八九';

/** 1 to 9999 in Chinese words: 12 → 十二, 105 → 一百零五, 110 → 一百一十. */
export function chineseNumeral(value: number): string {
  let text = '';
  let gap = false;
  for (const [size, word] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${size === 10 && digit === 1 && text === '' ? '' : DIGITS[digit]}${word}`;
    gap = false;
  }
  return text;
}
