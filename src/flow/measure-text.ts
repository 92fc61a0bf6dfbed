// Width of a text without a font: never less than it takes in any usual Chinese typeface, regular or semibold.

/** Widths of printable ASCII in hundredths of an em, from U+0020; the widest of Noto Sans CJK, WenQuanYi Zen Hei, Liberation Sans and DejaVu Sans up to bold, and a little more. */
const ASCII = '40 47 58 85 71 101 92 34 47 47 61 85 40 48 40 56 71 71 71 71 71 71 71 71 71 71 42 42 85 85 85 62 103 78 78 78 86 74 72 86 88 44 58 80 70 101 90 90 76 90 80 74 72 86 78 111 78 76 76 48 56 48 85 64 64 68 73 64 73 70 50 73 72 38 40 68 38 105 72 72 73 73 54 62 50 72 68 94 68 68 62 72 48 72 85'
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
