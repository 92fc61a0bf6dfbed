// What the form says, in the language of the page.
import type { Language } from '../../i18n/language.ts';
import type { FormField } from '../form-model.ts';

export interface FormWords {
  title(field: FormField): string;
  /** What the field is for, and the language of that. */
  hint(field: FormField): { text: string; lang: string };
  choice(choice: { title: string; titleEn: string }): string;
  required(field: FormField): string;
  yes: string;
  no: string;
  notGiven: string;
  add: string;
  remove: string;
  up: string;
  down: string;
  item(number: number): string;
  good: string;
  problems(count: number): string;
  copied: string;
  newRecord(kind: string): string;
  heading(kind: string, name: string | undefined): string;
  fixedId: string;
  loading: string;
  failed: string;
  notFound(id: string): string;
  noSuchName(name: string): string;
  propose: string;
  proposeHint: string;
  download: string;
  copy: string;
}

const ZH: FormWords = {
  title: (field) => field.title || '内容',
  hint: (field) => ({ text: field.description, lang: 'zh-CN' }),
  choice: (choice) => choice.title,
  required: (field) => (field.ifUsed ? '填写这一部分时必填' : '必填'),
  yes: '是', no: '否', notGiven: '（未填）', add: '添加一项', remove: '删除', up: '上移', down: '下移',
  item: (number) => `第 ${number} 项`,
  good: '填写合规，可以提交。', problems: (count) => `还有 ${count} 处需要修改：`, copied: '已复制到剪贴板。',
  newRecord: (kind) => `新建${kind}`, heading: (kind, name) => (name ? `修改${kind}：${name}` : `新建${kind}`), fixedId: '已经发布的编号不能改。', loading: '正在载入 …', failed: '载入失败，请检查网络后刷新页面。', notFound: (id) => `没有找到记录“${id}”，下面是一张空白表。`, noSuchName: (name) => (name ? `没有叫“${name}”的记录，请从列出的名称里选。` : '请先输入名称。'),
  propose: '在代码托管平台上提出修改', proposeHint: '内容已经复制：在打开的页面里全选并粘贴，再提交修改。', download: '下载文件', copy: '复制内容',
};

const EN: FormWords = {
  title: (field) => field.titleEn || 'Content',
  hint: (field) => (field.descriptionEn ? { text: field.descriptionEn, lang: 'en' } : { text: field.description, lang: 'zh-CN' }),
  choice: (choice) => choice.titleEn,
  required: (field) => (field.ifUsed ? 'required if this part is used' : 'required'),
  yes: 'Yes', no: 'No', notGiven: '(not given)', add: 'Add one', remove: 'Remove', up: 'Up', down: 'Down',
  item: (number) => `No. ${number}`,
  good: 'The record is well-formed and can be proposed.', problems: (count) => `${count} to mend:`, copied: 'Copied to the clipboard.',
  newRecord: (kind) => `New: ${kind}`, heading: (kind, name) => (name ? `Change: ${kind} ${name}` : `New: ${kind}`), fixedId: 'A published id cannot be changed.', loading: 'Loading …', failed: 'Loading failed. Check the network and reload the page.', notFound: (id) => `There is no record “${id}”; below is a blank form.`, noSuchName: (name) => (name ? `No record is called “${name}”; pick a name from the list.` : 'Type a name first.'),
  propose: 'Propose the change on the forge', proposeHint: 'The content was copied: select all on the page that opens, paste, and commit.', download: 'Download the file', copy: 'Copy',
};

export const formWords = (language: Language): FormWords => ({ zh: ZH, en: EN })[language];
