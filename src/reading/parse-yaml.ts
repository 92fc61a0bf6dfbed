// The only YAML parser of the program. Aliases are refused: a few lines of them can unfold to gigabytes.
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

export type Parsed = { value: unknown } | { problem: string; help: string; offset: number };

/** A YAML document's value (dates stay text), or what is wrong, in Chinese, with its character position. Never throws. */
export function parseYaml(text: string): Parsed {
  if (text.trim() === '') return { problem: '文件是空的。', help: '填入内容，或删除这个文件。', offset: 0 };
  try {
    return { value: load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: 40 }) };
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : String(error);
    const offset = error instanceof YAMLException && error.mark ? error.mark.position : 0;
    const tab = /(^|\n) *\t/.exec(text);
    if (tab && /tab|indent/i.test(reason)) return { problem: '用了制表符（Tab）缩进，YAML 只允许空格。', help: '把行首的制表符改成两个空格。', offset: tab.index + tab[0].length - 1 };
    return { ...explain(reason), offset };
  }
}

const EXPLANATIONS: readonly [RegExp, string, string][] = [
  [/duplicated mapping key/, '同一层里有两个相同的字段名，后一个会悄悄盖掉前一个。', '删去重复的一个，或把它改成正确的字段名。'],
  [/alias/i, '用了 YAML 的别名（*名称），本站不接受。', '把 * 和 & 的写法展开成完整内容；如果是普通文字，请用引号括起来。'],
  [/unknown.*tag|tag/i, '用了 YAML 的类型标签（!名称），本站不接受。', '删去 ! 开头的标签；如果是普通文字，请用引号括起来。'],
  [/depth|nest/i, '嵌套太深。', '一条记录最多四十层；请检查缩进是否逐行加深。'],
  [/single document/, '一个文件里有多份文档（--- 分隔）。', '每个文件只放一条记录，把多余的移到另外的文件。'],
  [/flow collection|flow sequence|flow mapping/, '方括号 [ 或花括号 { 没有配对。', '补上缺少的 ] 或 }，或把以 [ 开头的文字用引号括起来。'],
  [/quoted scalar|double-quoted|single-quoted/, '引号没有配对。', '补上缺少的引号；文字里的英文双引号请改成中文引号“”。'],
  [/tab/i, '用了制表符（Tab）缩进，YAML 只允许空格。', '把行首的制表符改成两个空格。'],
  [/indent/i, '缩进不对：同一层的字段要左对齐。', '用空格对齐同一层的字段；下一层比上一层多两个空格。'],
  [/mapping|implicit key|colon/i, '这一行不像“字段名: 内容”。', '冒号要用英文冒号并在后面留一个空格；文字里有英文冒号加空格时，把整段用引号括起来。'],
];

function explain(reason: string): { problem: string; help: string } {
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(reason));
  return known ? { problem: known[1], help: known[2] } : { problem: `YAML 写法有误（${reason}）。`, help: '检查这一行和上一行的缩进、引号和冒号。' };
}
