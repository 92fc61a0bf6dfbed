import { matchesIn } from './matches-in.ts';
import type { Rule } from './rule.ts';

/** Invisible characters; and the YAML escapes (\u202e) and character references (&#x202e;) that produce them. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffd]/g;
const ESCAPED = /\\(?:[ux]0*|U0{0,4})(?:0[0-8bcef]|1[0-9a-f]|7f|200[b-f]|202[a-e]|206[0-9a-f]|feff)(?![0-9a-f])|&#(?:x0*(?:200[b-f]|202[a-e]|206[0-9a-f]|feff)|0*(?:820[3-7]|823[4-8]|829[4-7]|65279));/gi;

const KINDS: readonly [RegExp, string][] = [
  [/[\u202a-\u202e\u2066-\u206f\u200e\u200f\u061c]|202[a-e]|206[6-9]|200[ef]|823[4-8]|829[4-7]/i, '改变文字方向的字符，会让读到的和写着的不一样'],
  [/\ufffd/, '乱码（原来的字已经丢失）'],
  [/[\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u180e]|200[b-d]|206[0-4]|feff|820[3-5]|65279/i, '看不见的零宽字符，会让检索找不到'],
];

export const controlCharacters: Rule<'file'> = {
  id: 'control-characters',
  title: '没有看不见的控制字符',
  titleEn: 'No invisible control characters',
  why: '控制字符看不见，却能颠倒文字顺序、让检索失灵，也能藏住别的内容。',
  whyEn: 'Invisible characters can reverse text, defeat search and hide content.',
  source: ['R1', 'R6'],
  severity: 'error',
  appliesTo: 'file',
  check(file, { report }) {
    // Most files hold no escape at all: one look spares the slower pattern.
    const escaped = /\\[uUx]|&#/.test(file.text) ? [...matchesIn(file.text, ESCAPED)] : [];
    for (const match of [...matchesIn(file.text, HIDDEN), ...escaped]) {
      const found = match[0];
      const code = found.length === 1 ? `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` : found;
      const kind = KINDS.find(([pattern]) => pattern.test(found))?.[1] ?? '控制字符';
      report({ file, offset: match.index, message: `这里有${kind}：${code}。`, help: kind.startsWith('乱码') ? '从原文件重新复制这段文字，例如把“�可”改回“许可”。' : '删去这个字符：从这一列起重新输入附近几个字，或粘贴到记事本去掉格式后再复制过来。' });
    }
  },
  good: [{ says: '普通文字、换行和全角空格都可以。', given: { files: { 'powers/transport/plain.yml': 'name: 普通　文字\n' } } }],
  bad: [
    {
      says: '名称里夹着零宽空格和改变方向的字符，也有写成转义的。',
      given: { files: { 'powers/transport/hidden.yml': 'name: 道\u200b路\nnote: \u202e可许\nmore: "\\u202e可许"\n' } },
      finds: [
        { line: 1, message: '这里有看不见的零宽字符，会让检索找不到：U+200B。' },
        { line: 2, message: '这里有改变文字方向的字符，会让读到的和写着的不一样：U+202E。' },
        { line: 3, message: '这里有改变文字方向的字符，会让读到的和写着的不一样：\\u202e。' },
      ],
      mended: { files: { 'powers/transport/hidden.yml': 'name: 道路\nnote: 许可\nmore: "许可"\n' } },
    },
  ],
};
