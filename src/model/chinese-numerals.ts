// Chinese and Arabic numerals as laws count their articles: 十, 二十一, 一百零三, 一〇三, ２１.

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters a numeral may consist of, for use inside a regular expression's class. */
export const NUMERAL = '零〇○一二两三四五六七八九十百千\\d０-９';

/** The number, or undefined where the text is not one numeral. */
export function parseNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{1,6}$/.test(plain)) return Number(plain);
  if (plain === '' || plain.length > 9) return undefined;
  if (/^[零〇○一二三四五六七八九]{2,}$/.test(plain)) return Number([...plain].map((character) => DIGITS[character]).join(''));
  let total = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  for (const character of plain) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      if (unit >= lastUnit) return undefined;
      total += (digit || 1) * unit;
      lastUnit = unit;
      digit = undefined;
    } else {
      const value = DIGITS[character];
      if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}
