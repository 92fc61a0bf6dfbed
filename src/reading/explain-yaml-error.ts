// What the YAML parser says → what a clerk understands, at the place where the mistake begins rather than where it was noticed.
import { parseEvents, YAMLException } from 'js-yaml';
import { excerpt } from '../model/visible-text.ts';
import type { YamlProblem } from './parse-yaml.ts';

/** In: the text, the parser's reason and the position where it stopped. Out: sentence, help and the position to look at. */
export function explainYamlError(text: string, reason: string, offset: number): YamlProblem {
  const line = lineAt(text, offset);
  const before = lineAt(text, Math.max(line.start - 1, 0));
  const from = (at: number) => at - line.start;
  for (const explain of CASES) {
    const found = explain({ text, reason, offset, line, before, at: from(offset) });
    if (found) return { problem: found[0], help: found[1], offset: found[2] ?? offset };
  }
  return { problem: `YAML 写法有误（${reason}）。`, help: '检查这一行和上一行的缩进、引号和冒号。', offset };
}

interface Line {
  start: number;
  words: string;
}

interface Seen {
  text: string;
  reason: string;
  offset: number;
  /** The line where the parser stopped, and the one above it. */
  line: Line;
  before: Line;
  /** Position in that line. */
  at: number;
}

/** Sentence, help and, where it differs from where the parser stopped, the position; undefined where the case is another. */
type Case = (seen: Seen) => [problem: string, help: string, offset?: number] | undefined;

const when = (pattern: RegExp, problem: string, help: string): Case => ({ reason }) => (pattern.test(reason) ? [problem, help] : undefined);

/** From the surest sign to the vaguest; the first that fits speaks. */
const CASES: readonly Case[] = [
  ({ text, line, before }) => {
    const mark = [line, before].find(({ words }) => /^(<{7}|={7}|>{7})( |$)/.test(words)) ?? (/^={7}$/m.test(text) ? markOf(text) : undefined);
    return mark && ['文件里留着合并冲突的标记（<<<<<<<、=======、>>>>>>>）。', '在两份内容里留下正确的一份，删去这三行标记。', mark.start];
  },
  ({ reason, line }) => {
    const tab = /^ *\t/.exec(line.words);
    return /tab|indent|multiline key/.test(reason) && tab ? ['用了制表符（Tab）缩进，YAML 只允许空格。', '把行首的制表符改成两个空格。', line.start + tab[0].length - 1] : undefined;
  },
  when(/duplicated mapping key/, '同一层里有两个相同的字段名，后一个会悄悄盖掉前一个。', '删去重复的一个，或把它改成正确的字段名。'),
  ({ text, reason, offset }) => (/complex keys/.test(reason) ? ['字段名不能是列表或下一层字段。', '冒号前只写一个字段名；以 [、{ 或 ? 开头的文字用英文引号括起来。', fieldThatIsAList(text) ?? offset] : undefined),
  ({ text, reason, line, at }) => (/\btag\b/.test(reason) && /!/.test(line.words.slice(0, at + 1)) ? ['文字不能以“!”开头：这个符号在 YAML 里表示类型，本站不接受。', '用英文引号把整段文字括起来，或删去 ! 和后面的标签。', text.lastIndexOf('!', line.start + at)] : undefined),
  ({ text, reason }) => (/directive|YAML version|TAG|tag handle/.test(reason) && /^%/m.test(text) ? ['文件开头有 % 指令，本站不接受。', '删去 % 开头的行和它下面的 ---；文字以 % 开头时，用英文引号括起来。', text.search(/^%/m)] : undefined),
  when(/maxDepth/, '嵌套太深。', '一条记录最多四十层；请检查缩进是否逐行加深。'),
  when(/non-printable|valid JSON character|null byte/, '这里有一个看不见的控制字符。', '删去这个字符；从别处复制的文字先粘贴到记事本再复制过来。'),
  when(/escape sequence|hexadecimal/, '双引号里的反斜杠写法不对。', '反斜杠改成斜杠 /，或者把双引号换成单引号。'),
  ({ text, reason, line, offset }) => {
    if (!/quoted scalar|deficient indentation|bad indentation|multiline key|document separator|flow collection/.test(reason)) return undefined;
    const quote = openedBefore(text, /quoted scalar|deficient/.test(reason) ? offset : line.start, /["']/g, /quoted scalar|deficient indentation/);
    return quote === undefined ? undefined : ['引号没有配对。', `在这段文字末尾补上同样的引号；文字里面的英文引号改成中文引号“”。`, quote];
  },
  ({ text, reason, offset }) => {
    if (!/flow collection|deficient indentation|comma between/.test(reason)) return undefined;
    const bracket = openedBefore(text, offset, /[[{]/g, /flow collection|deficient indentation|comma between/);
    return bracket === undefined ? undefined : ['方括号 [ 或花括号 { 没有配对，或里面少了逗号。', '补上缺少的 ]、} 或逗号；普通文字以 [ 或 { 开头时，用英文引号括起来。', bracket];
  },
  ({ reason, line, at }) => (/indentation of a mapping|separator/.test(reason) && /[\]}]/.test(line.words[at] ?? '') ? [`多了一个“${line.words[at]}”。`, '删去多余的括号；普通文字用英文引号括起来。'] : undefined),
  ({ reason, line, at }) => {
    if (!line.words.slice(0, at).trim()) return undefined;
    const starred = /^\s*(?:- )?[\w-]+:\s+(?=[*&!])/.exec(line.words);
    if (starred && /bad indentation/.test(reason)) return [`文字不能以“${line.words[starred[0].length]}”开头：这个符号在 YAML 里有特别的意思。`, '用英文引号把整段文字括起来。', line.start + starred[0].length];
    const sign = /^[@`%*&!|>?-]/.exec(line.words.slice(at))?.[0] ?? (/line break is expected/.test(reason) ? /[|>](?=[^|>]*$)/.exec(line.words.slice(0, at))?.[0] : undefined);
    if (sign === '-' && /bad indentation/.test(reason)) return ['列表要另起一行写。', '在冒号后面换行，每一项一行，缩进两个空格，以“- ”开头；普通文字以 - 开头时，用英文引号括起来。'];
    if (sign && /line break/.test(reason)) return [`“${sign}”后面的文字要另起一行写。`, `在“${sign}”后面换行，文字缩进两个空格；普通文字以“${sign}”开头时，用英文引号括起来。`];
    return sign && /bad indentation|line break|name of an|tag|block scalar|separator|directive/.test(reason) ? [`文字不能以“${sign}”开头：这个符号在 YAML 里有特别的意思。`, '用英文引号把整段文字括起来。'] : undefined;
  },
  ({ reason, line, at }) => {
    const quoted = /^(\s*(?:- )?(?:[\w-]+:\s+))(["'])/.exec(line.words);
    return quoted && quoted[1] && at > quoted[1].length && /bad indentation/.test(reason) ? ['引号后面还有文字：一段文字里用了英文引号。', '把文字里面的英文引号改成中文引号“”，或去掉最外面的引号。'] : undefined;
  },
  ({ reason, line, before, at }) => {
    const wide = [line, before].find(({ words }) => /^\s*(?:- )?[A-Za-z][\w-]*：/.test(words));
    if (wide) return [`字段名后面用了中文冒号“：”。`, '改成英文冒号，并在后面留一个空格。', wide.start + wide.words.indexOf('：')];
    const glued = [line, before].find(({ words }) => /^\s*(?:- )?[A-Za-z][A-Za-z0-9]*:[^\s/]/.test(words));
    if (glued) return ['冒号后面少了空格。', '在英文冒号后面加一个空格。', glued.start + glued.words.indexOf(':')];
    return /bad indentation/.test(reason) && line.words[at] === ':' && /\S:\s.*:?/.test(line.words.slice(0, at + 1)) ? ['文字里有英文冒号加空格，被当成了新的字段。', '把英文冒号改成中文冒号“：”，或用英文引号把整段文字括起来。'] : undefined;
  },
  ({ reason, before }) => (/multiline key/.test(reason) && before.words.trim() ? [`“${excerpt(before.words.trim())}”这一行不像“字段名: 内容”。`, '补上英文冒号和空格；如果它接着上一行的文字，就缩进两个空格。', before.start + before.words.length - before.words.trimStart().length] : undefined),
  ({ reason, line, at }) => (/bad indentation/.test(reason) && line.words[at] === ':' ? ['缩进不对：这个字段没有和同一层的字段左对齐。', '用空格对齐同一层的字段；下一层比上一层多两个空格。', line.start + line.words.search(/\S/)] : undefined),
  when(/indent|document separator/, '缩进不对：同一层的字段要左对齐。', '用空格对齐同一层的字段；下一层比上一层多两个空格。'),
  // Nothing pointed at the sign itself: the reason alone must do.
  when(/quoted scalar/, '引号没有配对。', '在这段文字末尾补上同样的引号；文字里面的英文引号改成中文引号“”。'),
  when(/flow collection|found ','/, '方括号 [ 或花括号 { 没有配对，或里面的逗号不对。', '补上缺少的 ]、} 或逗号，删去多余的逗号；普通文字以 [ 或 { 开头时，用英文引号括起来。'),
  when(/directive|%|YAML version/i, '% 开头的一行不对，本站不接受 % 指令。', '删去 % 开头的行和它下面的 ---；文字以 % 开头时，用英文引号括起来。'),
  when(/chomping|block scalar|indentation width|line break/, '| 或 > 后面写得不对。', '| 或 > 后面直接换行，文字从下一行开始，缩进两个空格。'),
  when(/anchor|alias|tag/i, '&、* 或 ! 在这里有特别的意思，本站不接受。', '普通文字用英文引号括起来；否则删去这个符号和紧跟的名称。'),
  when(/mapping|key|colon|separator/, '这一行不像“字段名: 内容”。', '冒号要用英文冒号并在后面留一个空格；文字里有英文冒号加空格时，把整段用英文引号括起来。'),
];

function lineAt(text: string, offset: number): Line {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { start: offset === 0 ? 0 : start, words: /^[^\r\n]*/.exec(text.slice(offset === 0 ? 0 : start))?.[0] ?? '' };
}

function fieldThatIsAList(text: string): number | undefined {
  const found = /^([ -]*)[?[{]/m.exec(text);
  return found ? found.index + (found[1]?.length ?? 0) : undefined;
}

const markOf = (text: string): Line => lineAt(text, Math.max(text.search(/^<{7} /m), 0));

/** Signs looked at, from the end backwards, before giving up: more would make a hostile file slow. */
const tries = (length: number): number => (length > 50_000 ? 4 : 60);

/**
 * The sign (quote or bracket) that was opened and never closed before `end`, or undefined.
 * The text up to the right sign parses without the complaint; with the sign it does not.
 */
function openedBefore(text: string, end: number, signs: RegExp, complaint: RegExp): number | undefined {
  const complains = (upTo: number): boolean => {
    try {
      parseEvents(text.slice(0, upTo), {});
      return false;
    } catch (error) {
      return error instanceof YAMLException && complaint.test(error.reason);
    }
  };
  if (!complains(end)) return undefined;
  const places = [...text.slice(0, end).matchAll(signs)].map((match) => match.index);
  return places.slice(-tries(end)).reverse().find((place) => !complains(place));
}
