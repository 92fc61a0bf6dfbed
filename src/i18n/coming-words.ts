// Words of the dates to come, on the page and in the calendar feed.
import type { DateKind } from '../publishing/views/coming-dates.ts';
import type { Dictionary } from './language.ts';

const zh = {
  dates: '日程',
  lead: '哪天有听证会，意见提到哪天为止，哪些事哪天该办完。都从公开的记录和规定的期限算出，到发布这一天为止还没有到的。',
  asOf: (date: string) => `截至 ${date}（“还有几天”从这一天算起），共有`,
  count: (count: number) => `${count} 个日子`,
  open: '你可以参加的',
  openLead: '听证会、座谈会、报名和征求意见，最近的在前。',
  openNone: '现在没有可以参加的听证会、座谈会，也没有正在征求的意见。',
  changes: '将要发生的变更',
  changesLead: '已经定下、还没有施行的：从这一天起，清单、制度或者依据的法律不一样了。以前的变更在',
  changesNone: '没有已经定下、还没有施行的变更。',
  none: '没有还没到的日子。',
  month: (year: string, month: number) => `${year} 年 ${month} 月`,
  kinds: {
    hearing: '听证会', forum: '座谈会、咨询会', signup: '报名截止', comments: '征求意见截止', decisionParticipation: '公众参与（预定）', decisionStep: '决策环节（预定）', meeting: '会议', task: '议定事项到期', request: '答复公开申请到期', complaint: '办结投诉到期', rectification: '整改到期', proposal: '答复建议到期', milestone: '工作任务到期', annualReport: '公布年度报告到期', adjustmentFrom: '调整施行', lawFrom: '法律施行', lawTo: '法律废止', institutionFrom: '制度施行', institutionTo: '制度废止', powerFrom: '权力生效', powerTo: '权力终止', supervisorTo: '监督员任期届满', exceptionTo: '例外到期',
  } as Record<DateKind, string>,
  report: (year: number) => `${year} 年政府信息公开工作年度报告`,
  supervisor: '监督员',
  more: (count: number) => `还有 ${count} 项`,
  daysLeft: (days: number) => (days === 0 ? '今天' : days === 1 ? '明天' : `还有 ${days} 天`),
  from: (date: string) => `从 ${date} 开始`,
  place: '地点',
  how: '怎样参加',
  phone: '电话',
  feed: '订阅日历（iCalendar）',
  feedHelp: '把下面的地址加进手机或者电脑的日历，有新的日子会自动出现。每个有日程的部门也有自己的一份。',
  feedAll: '全部日程',
  calendarName: (site: string) => `${site}：日程`,
  details: '详情',
};

const en: typeof zh = {
  dates: 'Dates to come',
  lead: 'Hearings, ends of comment periods, and what is due when. Computed from published records and the periods of the rules; only what is still to come on the day of publication.',
  asOf: (date) => `On ${date}, from which days are counted, there are`,
  count: (count) => (count === 1 ? '1 date' : `${count} dates`),
  open: 'What you can take part in',
  openLead: 'Hearings, meetings, sign-up and comment periods, nearest first.',
  openNone: 'There is no hearing or meeting to take part in now, and no comment period is open.',
  changes: 'Changes to come',
  changesLead: 'Decided, and not yet in force: from these days the list, an institution or a law is another one. Past changes are in the',
  changesNone: 'No change is decided and not yet in force.',
  none: 'There are no dates to come.',
  month: (year, month) => `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? month} ${year}`,
  kinds: {
    hearing: 'Hearing', forum: 'Public meeting', signup: 'Sign-up ends', comments: 'Comments end', decisionParticipation: 'Participation (planned)', decisionStep: 'Step of a decision (planned)', meeting: 'Meeting', task: 'Agreed task due', request: 'Answer to a request due', complaint: 'Complaint due', rectification: 'Rectification due', proposal: 'Reply to a proposal due', milestone: 'Task of a plan due', annualReport: 'Annual report due', adjustmentFrom: 'Adjustment in force', lawFrom: 'Law in force', lawTo: 'Law repealed', institutionFrom: 'Institution in force', institutionTo: 'Institution ends', powerFrom: 'Power in force', powerTo: 'Power ends', supervisorTo: 'Supervisor’s term ends', exceptionTo: 'Exception ends',
  },
  report: (year) => `Disclosure report on ${year}`,
  supervisor: 'Supervisor',
  more: (count) => `${count} more`,
  daysLeft: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  from: (date) => `from ${date}`,
  place: 'Place',
  how: 'How to take part',
  phone: 'Telephone',
  feed: 'Subscribe (iCalendar)',
  feedHelp: 'Add the address to the calendar of your phone or computer, and new dates appear by themselves. Every office with dates has a feed of its own.',
  feedAll: 'All dates',
  calendarName: (site) => `${site}: dates to come`,
  details: 'Details',
};

export const comingWords: Dictionary<typeof zh> = { zh, en };
