import { matchesIn } from './matches-in.ts';
import type { Rule } from './rule.ts';

/** Marks as they stand on documents; the words 国家秘密, 商业秘密 in ordinary sentences are not marks. */
const MARK = /(?:绝密|机密|秘密)\s*[★☆]|[【〔[（(]\s*(?:绝密|机密|秘密|内部资料|内部文件|内部刊物)\s*(?:[★☆].{0,6})?[】〕\]）)]|密级\s*[:：]\s*["“]?(?:绝密|机密|秘密|内部)|内部(?:资料|文件|刊物|材料)[，,、\s]*(?:注意保存|妥善保管|严禁外传|请勿外传|不得外传|严禁复制)|(?:此件|本件)(?:不予?公开|不得公开|依申请公开)|(?:^|[:：]\s*["']?|-\s+["']?)(?:绝密|机密|秘密)(?:件|级)?["']?\s*$/gm;

export const classifiedMarks: Rule<'file'> = {
  id: 'classified-marks',
  title: '没有涉密或内部文件的标志',
  titleEn: 'No marks of classified or internal documents',
  why: '带着“机密★”“内部资料”字样的内容多半是从不该公开的文件里抄来的，必须先做保密审查。',
  whyEn: 'Text that carries a secrecy mark was copied from a paper that may not be published.',
  source: ['R88', '政府信息公开条例第14条、第17条', '保守国家秘密法'],
  severity: 'error',
  appliesTo: 'file',
  check(file, { report }) {
    for (const match of matchesIn(file.text, MARK)) {
      const words = match[0].replace(/^[:：\s\-"']+|["'\s]+$/g, '');
      report({ file, offset: match.index + match[0].indexOf(words), message: `这里有涉密或内部文件的标志“${words}”。`, help: '先停止发布，请保密审查机构确认能否公开。确认可以公开的，只保留可以公开的内容，删去标志；不能公开的，删去整条记录。已经推送过的，请联系维护者清理历史。' });
    }
  },
  good: [{ says: '普通句子里的“国家秘密”“商业秘密”“保密”不是标志。', given: { files: { 'powers/transport/fine.yml': 'a: 不得泄露国家秘密、商业秘密或者个人隐私\nb: 涉及机密级以上的事项另行规定\nc: 内部资料应当归档\n' } } }],
  bad: [
    {
      says: '正文带着密级标志和内部资料字样。',
      given: { files: { 'powers/transport/leak.yml': 'notes: 机密★一年\ncontent: 内部资料 注意保存\nlevel: 秘密\n' } },
      finds: [
        { line: 1, message: '这里有涉密或内部文件的标志“机密★”。' },
        { line: 2, message: '这里有涉密或内部文件的标志“内部资料 注意保存”。' },
        { line: 3, message: '这里有涉密或内部文件的标志“秘密”。' },
      ],
      mended: { files: { 'powers/transport/leak.yml': 'content: 可以公开的内容\n' } },
    },
  ],
};
