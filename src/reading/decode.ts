// Bytes → text, or the reason why not. Only UTF-8 is content; other encodings are named so that the clerk can convert.

/** `text` is what can be read of it and `offset` the place of the first wrong byte in that text. */
export type Decoded = { text: string } | { problem: string; help: string; text: string; offset: number };

const SAVE_AS_UTF8 = '用编辑器打开，选择“另存为”，编码选 UTF-8，再保存。';

/** Text of a file's bytes; a byte order mark is dropped, Windows line ends stay. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { problem: '文件是 UTF-16 编码，不是 UTF-8。', help: SAVE_AS_UTF8, text: '', offset: 0 };
  }
  const readable = new TextDecoder('utf-8').decode(bytes);
  const nul = readable.indexOf('\0');
  if (nul >= 0 && zeros(bytes) > bytes.length / 4) return { problem: '文件是 UTF-16 编码，不是 UTF-8。', help: SAVE_AS_UTF8, text: '', offset: 0 };
  if (nul >= 0) return { problem: '文件里有 NUL（空字符），不是文本文件。', help: '删去这个字符，或从原文件重新复制文字；不要把 Word、Excel 或图片文件改名放进来。', text: readable, offset: nul };
  if (readable.includes('\uFFFD')) {
    const offset = firstWrong(bytes, readable);
    if (offset !== undefined) return { problem: `从这里开始不是 UTF-8 编码${readsAsGbk(bytes) ? '，看起来是 GBK（GB18030）编码' : ''}。`, help: SAVE_AS_UTF8, text: readable, offset };
    return { problem: '文字里有“�”（U+FFFD）：它在以前的转换中已经变成乱码。', help: '对照原文件，重新填写这个字。', text: readable, offset: readable.indexOf('\uFFFD') };
  }
  const lone = /\r(?!\n)/.exec(readable);
  if (lone) return { problem: '这里用单独的回车符（CR）换行，许多程序看不出这是新的一行。', help: '用编辑器打开，把换行方式（行尾序列）改为 LF，再保存。', text: readable, offset: lone.index };
  return { text: readable };
}

/** Position in the text of the first byte that is not UTF-8; undefined where every � stands in the file itself. */
function firstWrong(bytes: Uint8Array, readable: string): number | undefined {
  const mark = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const again = new TextEncoder().encode(readable);
  let index = 0;
  while (index < again.length && again[index] === bytes[index + mark]) index += 1;
  if (index === again.length && index + mark === bytes.length) return undefined;
  return new TextDecoder('utf-8').decode(again.subarray(0, index)).replace(/\uFFFD$/, '').length;
}

/** GBK text is pairs of high bytes; other damage rarely falls into the range of the common characters. */
function readsAsGbk(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[(index += 1)] ?? 0;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail < 0xff) common += 1;
  }
  return common >= 2 && common / pairs > 0.9;
}

const zeros = (bytes: Uint8Array): number => bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, index) => bytes[index] === byte);
