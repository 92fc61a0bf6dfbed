// Words of the pages about proposals, notices and press releases.
import type { ProposalState } from '../rules/proposal-state.ts';
import type { Dictionary } from './language.ts';

const zh = {
  became: '提了什么，后来怎样',
  becameLead: '党代表、人大代表、政协委员和群众提的建议：谁办、答复没有、办成没有、提的人满意不满意。',
  outcome: '办理结果',
  latest: '最近情况',
  states: { answered: '按期答复', answeredLate: '答复晚了', waiting: '等待答复', overdue: '超过期限没有答复' } as Record<ProposalState, string>,
  due: (date: string) => `答复期限 ${date}`,
  summary: (total: number, answered: number, done: number) => `共 ${total} 件，已经答复 ${answered} 件，其中解决或者采纳 ${done} 件。`,
  report: '你也可以反映情况',
  reportLead: '灾害、事故、疫情、安全隐患，群众普遍关心的问题，对政策执行和干部作风的意见和建议，都可以反映。',
  reportSteps: ['一般问题逐级反映：先找村（居）委会、乡镇或者主管部门。', '重大事项、紧急情况可以越级反映，不必等逐级答复。', '首问负责：第一个接到反映的人要登记、上报并告诉你由谁办，不得推给别人。', '反映的情况不得截留，事关群众生命安全的，第一时间上报。'],
  reportWhere: '向哪里反映',
  reportRules: '依据的制度',
  pressLead: '新闻发布每年不少于一次。每次发布前由新闻发言人初审、分管领导审定，涉及重大部署的再由主要领导批准。',
  pressYears: '各年发布次数',
};

const en: typeof zh = {
  became: 'What was proposed, and what became of it',
  becameLead: 'Proposals of delegates, deputies, members and residents: who handles them, whether they were answered and done, whether those who made them are satisfied.',
  outcome: 'Outcome',
  latest: 'Latest',
  states: { answered: 'Answered in time', answeredLate: 'Answered late', waiting: 'Waiting for a reply', overdue: 'No reply within the limit' },
  due: (date) => `Reply due by ${date}`,
  summary: (total, answered, done) => `${total} in all, ${answered} answered, ${done} of them done or adopted.`,
  report: 'You can report something too',
  reportLead: 'Disasters, accidents, epidemics and dangers, matters of common concern, opinions on how policies are carried out and how officials behave.',
  reportSteps: ['Ordinary matters go level by level: the village or community, the town, the office in charge.', 'Major matters and emergencies may skip levels.', 'Whoever is asked first answers: he registers it, passes it on and tells you who handles it.', 'Reports may not be held back; those that touch lives go up at once.'],
  reportWhere: 'Where to report',
  reportRules: 'Institutions',
  pressLead: 'There is at least one release a year. Each is examined by the spokesperson, settled by the leader in charge and, for major policies, approved by the head.',
  pressYears: 'Releases by year',
};

export const matterWords: Dictionary<typeof zh> = { zh, en };
