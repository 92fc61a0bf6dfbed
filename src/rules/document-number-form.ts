import { matchesIn } from './matches-in.ts';
import type { Rule } from './rule.ts';

/** The year of 国办发[2018]118号 and its kin in the wrong brackets, with its serial; begins at the bracket, so that searching is quick. */
const WRONG = /([[［【（(﹝„「〈<{]\s*((?:19|20)\d\d)\s*年?\s*[\]］】）)﹞‟」〉>}])\s*(?:第\s*)?(\d{1,5})\s*号/g;
/** What stands before it: an issuer's short name. Courts and laws write their years otherwise. */
const ISSUER = /(?!.*(?:[年月日的]|根据|依据|关于|按照|依照|以及|文件))[\p{Script=Han}]{1,12}(?:发|函|办|字|规|令|通|电|文|改|财|税|建|农|交|综|人社)\s*$/u;

export const documentNumberForm: Rule<'file'> = {
  id: 'document-number-form',
  title: '文号的年份用六角括号〔〕',
  titleEn: 'The year of a document number stands in 〔〕',
  why: '文号写法统一，才能按文号找到文件；[2009]、(2009)、„2009‟ 都是抄录或转换时走了样。',
  whyEn: 'Only one form of a document number can be searched; the others are damage from copying.',
  source: ['R16', 'GB/T 9704-2012'],
  severity: 'info',
  appliesTo: 'file',
  check(file, { report }) {
    for (const match of matchesIn(file.text, WRONG)) {
      const issuer = ISSUER.exec(file.text.slice(Math.max(0, match.index - 14), match.index))?.[0];
      if (!issuer) continue;
      report({ file, offset: match.index - issuer.length, message: `文号“${issuer}${match[0]}”的括号不对。`, help: `写成“${issuer.trim()}〔${match[2]}〕${match[3]}号”。` });
    }
  },
  good: [{ says: '六角括号；法院案号、法条序号和普通括号不算文号。', given: { files: { 'powers/transport/fine.yml': 'a: 国办发〔2018〕118号\nb: （2019）京01行终12号\nc: 行政许可法（2019年修正）第12条\n' } } }],
  bad: [
    {
      says: '方括号和圆括号。',
      given: { files: { 'powers/transport/wrong.yml': 'a: 国办发[2018]118号\nb: 示政办发（2009）71号\n' } },
      finds: [
        { line: 1, message: '文号“国办发[2018]118号”的括号不对。' },
        { line: 2, message: '文号“示政办发（2009）71号”的括号不对。' },
      ],
      mended: { files: { 'powers/transport/wrong.yml': 'a: 国办发〔2018〕118号\nb: 示政办发〔2009〕71号\n' } },
    },
  ],
};
