// What the edit page says around its form.
import type { Dictionary } from '../i18n/language.ts';

interface EditPageWords {
  title: string;
  lead: string;
  kinds: string;
  steps: string[];
  noScript: string;
  existing: string;
  existingHint: string;
  openIt: string;
  check: string;
  file: string;
  fileHint: string;
  loading: string;
}

export const editPageWords: Dictionary<EditPageWords> = {
  zh: {
    title: '填写和修改记录',
    lead: '不需要会写代码：按下面的表格填写，边填边检查。填好以后，内容会成为一个文件，由法制审核人员审核后发布。',
    kinds: '填写哪一种记录',
    steps: ['选择记录的种类；要修改已有的记录，在“修改已有的记录”里选出来打开，表格会自动填好。', '按表格填写，红字说明哪里还要改、怎样改。', '全部合规后，用右边（手机上在下面）的按钮送去审核，或下载文件交给本单位的联络员。'],
    noScript: '填写表格需要打开浏览器的 JavaScript。不打开也可以：打电话或写信给主办单位，说明哪一项、怎样改，请他们代为填写。',
    existing: '修改已有的记录',
    existingHint: '输入名称的几个字，从列出的记录里选一条。',
    openIt: '打开',
    check: '检查结果',
    file: '将要提交的文件',
    fileHint: '这就是记录的全文，平时不需要看。',
    loading: '正在载入 …',
  },
  en: {
    title: 'Write or change a record',
    lead: 'No programming: fill in the form below; it is checked as you type. The result is a file that legal reviewers check before it is published.',
    kinds: 'Which kind of record',
    steps: ['Choose a kind of record. To change an existing one, pick it under “Change an existing record”; the form is then filled in.', 'Fill in the form; red words say what to mend and how.', 'When all is well-formed, use the buttons beside the form: send it to review, or download the file and give it to your office’s contact.'],
    noScript: 'The form needs JavaScript. Without it, call or write to the publisher, say what to change, and ask them to fill it in.',
    existing: 'Change an existing record',
    existingHint: 'Type a part of its name and pick it from the list.',
    openIt: 'Open',
    check: 'Check',
    file: 'The file to be proposed',
    fileHint: 'The full text of the record; you need not read it.',
    loading: 'Loading …',
  },
};
