// What a Mermaid text may not hold on a public page: anything that acts, loads, configures or is HTML. A picture needs none of it.

export type DangerKind = 'click' | 'link' | 'directive' | 'config' | 'html' | 'entity' | 'script' | 'external';

export interface MermaidDanger {
  kind: DangerKind;
  /** Where it stands in the text, in UTF-16 units, and how long it is. */
  offset: number;
  length: number;
  /** Plain Chinese: what is wrong, and what to write instead. */
  message: string;
  help: string;
}

interface Check {
  kind: DangerKind;
  pattern: RegExp;
  says: (found: string) => string;
  help: string;
}

const ACTS = '删去这一行；需要链接的，写在图下面的正文里。';

/** Mermaid's lexer finds commands also behind a semicolon and in the middle of a line, so words are looked for everywhere, in labels too. */
const CHECKS: readonly Check[] = [
  { kind: 'click', pattern: /(?<![\p{L}\p{N}_])(?:click|callback)(?=[\s\p{Z}])/giu, says: (found) => `流程图里有点击动作“${found}”。`, help: `${ACTS}标签里确要写这个词的，改用中文。` },
  { kind: 'link', pattern: /(?<=(?:^|[\r\n;])[^\S\r\n]*)(?:links?|href|call|properties|details)(?=[\s\p{Z}])|\bhref[\s\p{Z}]+["'`]|\$link\s*=/giu, says: (found) => `流程图里有链接或调用“${found.trim()}”。`, help: ACTS },
  { kind: 'directive', pattern: /%\s*%\s*\{/gu, says: () => '流程图里有配置指令“%%{…}%%”。', help: '删去 %%{ 到 }%% 的全部内容；图的样子由网站统一规定。注释写成 %% 加文字，文字不以 { 开头。' },
  { kind: 'html', pattern: /<(?!<)(?<!<<)[a-z/!?][^\s>]*>?/giu, says: (found) => `流程图里有 HTML“${found}”。`, help: '标签只写文字。要换行的，把标签写短，或写成 "`第一行（回车）第二行`"；要写小于号的，写成“小于”。' },
  { kind: 'html', pattern: /<<(?!\w+>>)[a-z/!?][^\s>]*>?/giu, says: (found) => `流程图里有 HTML“${found}”。`, help: '标签只写文字；构造型写成 <<名称>>。' },
  { kind: 'entity', pattern: /&(?:#x?[0-9a-f]+|lt|gt|quot|amp|apos|nbsp|colon|tab|newline|lpar|rpar);?/giu, says: (found) => `流程图里有 HTML 转义“${found}”。`, help: '直接写出这个字；引号写成 #quot;，井号写成 #35;。' },
  { kind: 'script', pattern: /j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t\s*:|data\s*:\s*(?:text|image|application)\s*\//giu, says: (found) => `流程图里有脚本地址“${found.replace(/\s+/g, '')}”。`, help: '删去它；图里不能放可以执行的内容。' },
  { kind: 'external', pattern: /\burl\s*\(|@import\b|(?<=[{,\n]\s*)["']?img["']?\s*:/giu, says: (found) => `流程图要从别处加载内容“${found.trim()}”。`, help: '删去图片地址和 url(…)；公开页面不向其他网站发请求。' },
];

/** Every danger in a Mermaid text, in the order of the text; empty for a safe one. Looks at the text only, never renders it. */
export function mermaidDangers(text: string): MermaidDanger[] {
  const found = CHECKS.flatMap(({ kind, pattern, says, help }) => [...text.matchAll(pattern)].map((match): MermaidDanger => ({ kind, offset: match.index, length: match[0].length, message: says(shortened(match[0])), help })));
  return [...frontmatterDanger(text), ...found].sort((a, b) => a.offset - b.offset || a.length - b.length);
}

/** Only a title may stand between the two --- lines: YAML has too many ways of writing `config` to look for the word. */
function frontmatterDanger(text: string): MermaidDanger[] {
  const block = /^\s*-{3}[^\S\r\n]*\r?\n([\s\S]*?)(?:\r?\n\s*-{3}|$)/u.exec(text);
  if (!block || (block[1] ?? '').split(/\r?\n/).every((line) => /^\s*$|^\s*title: *[^\s&*!|>{[%@`"'][^\r\n]*$/u.test(line))) return [];
  const offset = block[0].search(/-/);
  return [{ kind: 'config', offset, length: block[0].length - offset, message: '流程图开头的 --- 部分有标题以外的设置。', help: '--- 之间只保留一行 title: 标题；其余删去，图的样子由网站统一规定。' }];
}

const shortened = (found: string): string => (found.length > 30 ? `${found.slice(0, 30)}…` : found);
