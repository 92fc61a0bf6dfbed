// What Mermaid text must not hold when it comes from content.

const DANGERS: readonly [RegExp, string][] = [
  [/%%\s*\{/g, '设置指令'],
  [/^\s*---\s*$/gm, '开头的设置段'],
  [/<\s*\/?[a-z!][^>\n]*>?|&(?:lt|#0*60|#x0*3c);?/gi, ' HTML 标签'],
  [/^\s*(?:click|link|links|callback|href)\b/gim, '点击动作'],
  [/(?:javascript|data|vbscript)\s*:/gi, '可执行的链接'],
  [/@\{[^}]*(?:img|icon)\s*:/gi, '外来图片'],
];

export interface Danger {
  /** Character position in the Mermaid text. */
  offset: number;
  words: string;
}

/** Dangers in the order of the text. A line break written <br> or <br/> is harmless and common. */
export function mermaidDangers(text: string): Danger[] {
  return DANGERS.flatMap(([pattern, words]) => [...text.matchAll(pattern)].filter((match) => !/^<br\s*\/?>$/i.test(match[0])).map((match) => ({ offset: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), words }))).sort((a, b) => a.offset - b.offset);
}
