// Words of the pages that give account: requirements, what must be public and is not, dates to come.
import type { Awaited, NotHere } from '../publishing/requirement-places.ts';
import type { Dictionary } from './language.ts';

const zh = {
  requirements: '建设要求对照',
  requirementsLead: '这套清单照着十一份公开文件建设。每一条要求由哪条规则检查、在哪一页能看到、还缺什么，都列在这里。',
  requirementsTotals: (all: number, byRule: number, waiting: number, notHere: number) => `共 ${all} 条：${byRule} 条有规则自动检查，${waiting} 条还有一部分在建设，${notHere} 条有一部分静态网站做不到。`,
  document: (number: number) => `第 ${number} 份`,
  demand: '要求',
  keptBy: '由规则检查',
  seenAt: '在哪里看到',
  rest: '还缺什么',
  noRule: '没有自动检查，由人来看',
  nothingMissing: '—',
  one: '例如',
  records: (count: number) => `${count} 条`,
  waits: { approval: '等待建设：审核和批准的记录', supervision: '等待建设：电子监察' } as Record<Awaited, string>,
  notHere: { apply: '不在这里受理', progress: '不能在这里查进度', rate: '不能在这里打分投票', comment: '不能在这里提意见、报名', report: '不能在这里投诉举报', live: '不是实时数据', remind: '不发短信提醒' } as Record<NotHere, string>,
};

const en: typeof zh = {
  requirements: 'Requirements',
  requirementsLead: 'This register is built after eleven public documents. For every demand: which rule checks it, where it is seen, and what is missing.',
  requirementsTotals: (all, byRule, waiting, notHere) => `${all} demands: ${byRule} are checked by rules, ${waiting} are partly still being built, ${notHere} are partly beyond a static site.`,
  document: (number) => `Document ${number}`,
  demand: 'Demand',
  keptBy: 'Checked by',
  seenAt: 'Seen at',
  rest: 'What is missing',
  noRule: 'Not checked by a rule; people look',
  nothingMissing: '—',
  one: 'for example',
  records: (count) => `${count} records`,
  waits: { approval: 'To come: review and approval records', supervision: 'To come: electronic supervision' },
  notHere: { apply: 'No applications here', progress: 'No case tracking here', rate: 'No rating or voting here', comment: 'No comments or sign-up here', report: 'No complaints taken here', live: 'Not live data', remind: 'No text messages' },
};

export const accountWords: Dictionary<typeof zh> = { zh, en };
