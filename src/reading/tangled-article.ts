// Article bodies that would keep a Markdown parser busy for hours: refused before any parser sees them.
// Its time grows with the square of nested quotes, list items and unmatched signs: 64 KiB of ">" take half a minute.

const LIMITS = { characters: 128 * 1024, lines: 5_000, items: 2_000, indentation: 40, quotes: 10, signsInLine: 200, signsInParagraph: 3_000 };

/** Signs that a parser must pair; the pipes of a table need no partner. */
const SIGNS = /[>*_~`[\]!<{&\\]/g;

export interface Tangle {
  problem: string;
  help: string;
  /** Character position in the body. */
  offset: number;
}

/** The first place where a body asks too much, or undefined for every text that people write. */
export function tangledArticle(body: string): Tangle | undefined {
  if (body.length > LIMITS.characters) return { problem: `文章正文有 ${body.length} 个字，最多 ${LIMITS.characters} 个。`, help: '分成几篇文章；附件不要贴在正文里。', offset: 0 };
  let offset = 0;
  let paragraph = 0;
  let items = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const found = tangledLine(line);
    const signs = line.match(SIGNS)?.length ?? 0;
    paragraph = line.trim() === '' ? 0 : paragraph + signs;
    if (/^[\s>]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(line)) items += 1;
    if (found) return { ...found, offset };
    if (index >= LIMITS.lines) return { problem: `文章正文超过 ${LIMITS.lines} 行。`, help: '分成几篇文章；附件不要贴在正文里。', offset };
    if (items > LIMITS.items) return { problem: `文章里的列表超过 ${LIMITS.items} 项。`, help: '这么长的清单不是文章：改成数据文件，或分成几篇。', offset };
    if (signs > LIMITS.signsInLine) return { problem: `一行里有 ${signs} 个 Markdown 符号（* _ \` [ < 等），最多 ${LIMITS.signsInLine} 个。`, help: '删去堆在一起的符号，或分成几行。', offset };
    if (paragraph > LIMITS.signsInParagraph) return { problem: `一段里有 ${LIMITS.signsInParagraph} 个以上的 Markdown 符号（* _ \` [ < 等）。`, help: '删去堆在一起的符号，或用空行分成几段。', offset };
    offset += line.length + 1;
  }
  return undefined;
}

function tangledLine(line: string): Omit<Tangle, 'offset'> | undefined {
  const head = /^[\s>]*/.exec(line)?.[0] ?? '';
  if ((head.match(/>/g)?.length ?? 0) > LIMITS.quotes) return { problem: `引用（>）套了 ${LIMITS.quotes} 层以上。`, help: '引用只写一个 >；不是引用就删去开头的 >。' };
  if (head.length > LIMITS.indentation && head.length < line.length) return { problem: `这一行缩进了 ${head.length} 个字符，最多 ${LIMITS.indentation} 个。`, help: '减少缩进；列表最多套三四层。' };
  return undefined;
}
