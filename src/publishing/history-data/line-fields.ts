// What the fields of a line of history.ndjson mean, for the page of downloads.
import type { Bilingual } from '../../i18n/language.ts';

export interface LineField {
  name: string;
  meaning: Bilingual & { en: string };
}

const field = (name: string, zh: string, en: string): LineField => ({ name, meaning: { zh, en } });

export const LINE_FIELDS: readonly LineField[] = [
  field('kind, id', '记录的种类和永久编号', 'Kind and permanent id of the record'),
  field('version', '第几个版本，就是历史页上的 #v3', 'Number of the version, as #v3 on the history page'),
  field('name, office, officeName, type, status', '那时的名称、部门、类型、状态', 'Name, office, type and status then'),
  field('class', '变更类别：added 新增，repealed 取消，delegated 下放，takenOver 承接，changed 变更，moved 划转，merged 合并，split 分设，corrected 更正，technical 技术性', 'Class: added, repealed, delegated, takenOver, changed, moved, merged, split, corrected, technical'),
  field('state', '文件怎样了：added changed moved deleted returned unreadable', 'What happened to the file: added, changed, moved, deleted, returned, unreadable'),
  field('technical', '是不是技术性修改', 'Whether the change was technical'),
  field('adjustment, reason', '属于哪一次调整，原因', 'The adjustment it is part of, and why'),
  field('summary', '一句话说改了什么，zh 中文，en 英文', 'What changed in one sentence, zh and en'),
  field('effective', '三个日期之一：记录写明的施行日期', 'First of three dates: from when it is in force, as the record states'),
  field('recorded, day', '之二：登记的时间，和北京时间的日期', 'Second: when it was recorded, and that day in China'),
  field('published, publication', '之三：首次公布的时间和次数；本次公布才有的不写', 'Third: when and with which publication it was first shown; absent where this is the first'),
  field('commit, pull, author, subject, path', 'Git 的提交、合并请求、提交人、说明和文件', 'Commit, pull request, author, subject and file in Git'),
  field('unreadable', '读不出的原因', 'Why it cannot be read'),
  field('ended', '怎样移出清单：how、date、ground、targets', 'How it went off the list: how, date, ground, targets'),
  field('changes', '改动的字段，每处一个：path 路径，title 名称，sort 增删改移，effect 对办事人，words 一句话，before 改前，after 改后', 'Changed fields: path, title, sort, effect, words, before, after'),
  field('steps', '流程图上改动的环节', 'Changed steps of the flowchart'),
];
