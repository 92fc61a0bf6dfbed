// The only reader of YAML in the program: a plain subset, in which the text shows exactly what the record holds.
import { constructFromEvents, CORE_SCHEMA, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml';
import { codePoint } from '../model/visible-text.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { plainBlock } from './plain-block.ts';

/** `offset` is the character position of what is wrong. */
export interface YamlProblem {
  problem: string;
  help: string;
  offset: number;
}

export type Parsed = { value: unknown } | YamlProblem;

/** Levels of lists and fields in one file; the deepest record has eight. */
export const DEEPEST = 40;

/**
 * A YAML document's value (dates stay text), or what is wrong, in Chinese. Never throws.
 * Aliases, anchors, tags and directives are refused: a few lines of them can unfold to gigabytes or change what a word means.
 */
export function parseYaml(text: string): Parsed {
  const plain = plainBlock(text);
  return plain ? { value: plain } : parseAnyYaml(text);
}

/** The same by the parser alone, for what is not plain: what `plainBlock` is held against. */
export function parseAnyYaml(text: string): Parsed {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const refused = refuse(text, events);
    if (refused) return refused;
    return { value: constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 })[0] };
  } catch (error) {
    const known = error instanceof YAMLException && error.mark;
    return explainYamlError(text, known ? error.reason : String(error), known ? error.mark?.position ?? 0 : 0);
  }
}

function refuse(text: string, events: readonly Event[]): YamlProblem | undefined {
  const [first, content] = events;
  if (!first || (content?.type === EVENT_ID.SCALAR && content.valueStart < 0 && events.length === 3)) {
    return text.trim() === ''
      ? { problem: '文件是空的。', help: '填入内容，或删除这个文件。', offset: 0 }
      : { problem: '文件里只有注释或分隔线，没有内容。', help: '填入内容（# 开头的行是注释，不算内容），或删除这个文件。', offset: 0 };
  }
  let documents = 0;
  let reached = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      if (event.directives.length) return { problem: '文件开头有 % 指令，本站不接受。', help: '删去 % 开头的行和它下面的 ---。', offset: Math.max(text.search(/^%/m), 0) };
      if ((documents += 1) > 1) return { problem: '一个文件里有多份文档（用 --- 或 ... 分隔）。', help: '每个文件只放一条记录：删去分隔线，或把后面的一份移到另外的文件。', offset: separatorAfter(text, reached) };
    } else if (event.type !== EVENT_ID.POP) {
      if (event.type === EVENT_ID.ALIAS) return { problem: `用了 YAML 的别名（*${text.slice(event.anchorStart, event.anchorEnd)}），本站不接受。`, help: '把完整的内容写在这里；如果是普通文字，请用英文引号括起来。', offset: event.anchorStart - 1 };
      if (event.tagStart >= 0) return { problem: `用了 YAML 的类型标签（${text.slice(event.tagStart, event.tagEnd)}），本站不接受。`, help: '删去 ! 开头的标签；如果是普通文字，请用英文引号括起来。', offset: event.tagStart };
      if (event.anchorStart >= 0) return { problem: `用了 YAML 的锚点（&${text.slice(event.anchorStart, event.anchorEnd)}），本站不接受。`, help: '删去 & 和后面的名称；如果是普通文字，请用英文引号括起来。', offset: event.anchorStart - 1 };
      if (event.type === EVENT_ID.SCALAR) {
        const hidden = event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast ? escapedUnseen(getScalarValue(text, event)) : undefined;
        if (hidden) return { problem: `双引号里的反斜杠写法产生了看不见的字符（${codePoint(hidden)}）。`, help: '删去这段反斜杠写法，直接输入文字；路径里的反斜杠改用单引号括起来。', offset: event.valueStart - 1 };
        const cut = event.style === SCALAR_STYLE.PLAIN && event.valueEnd > 0 ? commentAfter(text, event.valueEnd) : undefined;
        if (cut !== undefined) return { problem: '空格加 # 后面的文字被当成了注释，不会公开。', help: '是正文就用英文引号把整段文字括起来；是注释就在 # 后面加一个空格。', offset: cut };
        reached = Math.max(reached, event.valueEnd);
      } else reached = Math.max(reached, event.start);
    }
  }
  return undefined;
}

/** Where a "#12" glued to its word follows an unquoted text: YAML drops it without a word, and an address or a name loses its end. */
function commentAfter(text: string, end: number): number | undefined {
  let at = end;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at > end && text[at] === '#' && /[^\s#]/.test(text[at + 1] ?? ' ') ? at : undefined;
}

/** The first character that an escape such as "\u202e" smuggled in: the text rules see only what stands in the file. */
const escapedUnseen = (value: string): string | undefined => /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.exec(value)?.[0];

function separatorAfter(text: string, reached: number): number {
  const found = /^(?:---|\.\.\.)(?=\s|$)/m.exec(text.slice(reached));
  return found ? reached + found.index : reached;
}
