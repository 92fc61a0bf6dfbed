// Bytes → text, or the reason why not. Only UTF-8 is content; other encodings are named so that the clerk can convert.

/** 1 MiB: a hundred times the longest real power; a larger file is a mistake or an attack. */
export const LARGEST_FILE = 1024 * 1024;

export type Decoded = { text: string } | { problem: string; help: string };

/** Text of a file's bytes (a byte order mark is dropped). Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { problem: '文件是 UTF-16 编码，不是 UTF-8。', help: '用编辑器打开，选择“另存为”，编码选 UTF-8，再保存。' };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: `文件第 ${nul + 1} 个字节是 NUL（空字符），不是文本文件。`, help: '删去这个字符，或从原文件重新复制文字；不要把 Word、Excel 或图片文件改名放进来。' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    return { problem: '文件不是 UTF-8 编码' + (readsAsGbk(bytes) ? '，看起来是 GBK（GB18030）编码。' : '。'), help: '用编辑器打开，选择“另存为”，编码选 UTF-8，再保存。' };
  }
}

function readsAsGbk(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

const startsWith = (bytes: Uint8Array, head: number[]) => head.every((byte, index) => bytes[index] === byte);
