// Every fixed sentence that a pull request gets to read. Whatever comes from people goes through `plain` first.
import type { Status } from './decision.ts';

export const COMMENT_MARK = '<!-- sunlist:review -->';
/** Name of the check run; branch rules require it by this name. */
export const CHECK_NAME = '审核结论';

export const STATUS_WORDS: Readonly<Record<Status, string>> = { met: '✅ 已满足', waiting: '⏳ 等待', refused: '❌ 要先改正', notNeeded: '➖ 不需要' };
export const HEADINGS = { approved: '✅ 审核已完成，可以合并', waiting: '⏳ 还在审核，暂不能合并', refused: '❌ 要先改正，才能审核' } as const;
export const EFFECT_WORDS = { better: '🟢 更有利', worse: '🔴 更不利', neutral: '' } as const;
export const SORT_WORDS = { added: '新增', removed: '删除', changed: '修改' } as const;

export const WORDS = {
  changes: '这次改了什么',
  noChanges: '没有改动任何文件。',
  noFields: '内容没有变化（只动了格式或位置）。',
  notCompared: '这个文件不是记录，请在“Files changed”里看原文。',
  notReadable: '读不出来：',
  newRecord: '全新的记录，请在“Files changed”或审阅稿里看全文。',
  goneRecord: '整条记录没有了。',
  flow: '流程图：修改前和修改后',
  flowBefore: '修改前',
  flowAfter: '修改后',
  none: '（没有）',
  moreFields: (count: number) => `另有 ${count} 处变化，见审阅稿。`,
  moreRecords: (count: number) => `另有 ${count} 个文件，见审阅稿。`,
  todo: '还要谁做什么',
  todoHead: '| 要求 | 情况 | 还要谁 | 期限 |',
  nobodyMissing: '没有人需要再做什么。',
  count: (count: number) => `还差 ${count} 人`,
  nobody: '名册上没有人能做，请先补充名册',
  evidence: { meeting: '会议记录', opinion: '书面意见' } as const,
  beside: (what: string) => `另需${what}`,
  noDeadline: '没有定期限',
  overdue: '**已经逾期**',
  approvals: '谁已经同意',
  discounted: '说了话但没有计入的，以及为什么',
  objections: '反对意见',
  objectionStands: '仍然有效',
  objectionOver: { withdrawn: '本人撤回', approved: '本人后来同意', settled: '已经作出处理' } as const,
  findings: '检查发现的问题',
  noFindings: '没有发现问题。',
  notBuilt: '⚠️ 这次改动的预览网站没有生成出来，原因见检查的记录。',
  alsoSaid: '改动里的程序自己还报告（没有采信，供参考）：',
  severity: { error: '错误', warning: '提醒', info: '提示' } as const,
  moreFindings: (count: number) => `另有 ${count} 条，见检查页面。`,
  line: (line: number) => `第 ${line} 行`,
  foot: '怎样表态：打开“Files changed”，点“Review changes”，同意选 Approve；不同意选 Request changes 并写明理由。内容一改，只有涉及的部分要重新审核。这条说明由程序自动更新，改动它不起作用。',
  acting: '代理',
  tooLong: '内容太长，后面的部分没有显示，请看检查页面和审阅稿。',
} as const;

/** Labels that this program sets and takes away; it leaves all others alone. */
export const LABELS = { approved: '审核：可以合并', waiting: '审核：等待', refused: '审核：要先改正', objection: '审核：有反对意见', overdue: '审核：逾期' } as const;
