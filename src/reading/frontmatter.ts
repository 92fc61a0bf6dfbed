// Splits an MDX file into its YAML head and its body.

export interface Split {
  yaml: string;
  /** Character position of the YAML in the file. */
  yamlOffset: number;
  body: string;
  /** Line of the file on which the body starts (1-based). */
  bodyLine: number;
}

/** The head between two lines of `---` and the body below; undefined where the file does not start with one. */
export function splitFrontmatter(text: string): Split | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const yamlOffset = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = yamlOffset;
  const found = closing.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { yaml: text.slice(yamlOffset, found.index), yamlOffset, body: text.slice(end), bodyLine: text.slice(0, end).split('\n').length };
}

/** Why a text has no head, and where to look. */
export function missingFrontmatter(text: string): { problem: string; help: string; offset: number } {
  if (text.trim() === '') return { problem: '文件是空的。', help: '填入内容，或删除这个文件。', offset: 0 };
  if (/^---[ \t]*(\r?\n|$)/.test(text)) return { problem: '文章开头的资料部分没有结束。', help: '在最后一个资料字段下面另起一行，写 ---（三个英文连字符，前面不留空格）。', offset: 0 };
  const late = /^\s+---[ \t]*\r?\n/.exec(text);
  if (late) return { problem: '文章开头的 --- 前面有空行或空格。', help: '删去前面的空行和空格：--- 必须在第一行的最左边。', offset: 0 };
  return { problem: '文章开头没有资料部分。', help: '在第一行写 ---，接着写 id、title 等字段，再写一行 ---。', offset: 0 };
}
