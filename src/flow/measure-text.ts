// Width of a text without a font: never less than it takes in any usual Chinese typeface, regular or semibold.

/** Widths of printable ASCII in hundredths of an em, from U+0020; the widest of Noto Sans CJK, WenQuanYi Zen Hei, PingFang, YaHei and DejaVu, and a little more. */
const ASCII = '40 46 50 84 70 96 92 34 46 46 56 84 40 48 40 56 70 70 70 70 70 70 70 70 70 70 42 42 84 84 84 62 102 78 78 78 86 74 72 86 88 44 50 80 70 100 90 90 76 90 80 74 72 86 78 110 78 76 76 48 56 48 84 64 56 68 72 64 72 70 50 72 72 38 40 68 38 104 72 72 72 72 54 62 50 72 68 94 68 68 62 72 48 72 84'
  .split(' ')
  .map((hundredths) => Number(hundredths) / 100);

const NO_WIDTH = /\p{M}/u;

/** Width in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Width of one character in em; 1 for everything written in full width. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return 1;
  if (code < 0x20) return 0;
  if (code < 0x7f) return ASCII[code - 0x20] ?? 1;
  if ((code >= 0x3000 && code <= 0x30ff) || (code >= 0xff01 && code <= 0xff5e)) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return code >= 0x1f000 ? 1.4 : 1.05;
}
