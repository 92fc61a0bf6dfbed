import { calendarOf } from '../calendar/calendar-of.ts';
import { endOfPeriod } from '../calendar/count-days.ts';
import type { Counted, WorkCalendar } from '../calendar/work-calendar.ts';
import type { Complaint } from '../model/schema-types.ts';
import { complaintClasses, exampleComplaint } from './example-complaints.ts';
import type { Rule } from './rule.ts';

const WORDS = { ordinary: '一般问题', complex: '复杂问题' };

/** The last day for handling a complaint: working days for an ordinary one, a month for a complex one (R95). */
export const complaintDue = (calendar: WorkCalendar, { date, complexity }: Pick<Complaint, 'date' | 'complexity'>, ordinaryDays = 5): Counted<string> =>
  endOfPeriod(calendar, date, complexity === 'ordinary' ? { value: ordinaryDays, unit: 'workingDays' } : { value: 1, unit: 'months' });

const adopted = { deadlines: { rules: [{ rule: 'complaint-handled-in-time', adopted: true, value: 5 }] } };
const complaint = (more: Partial<Complaint>) => ({ taxonomy: complaintClasses, complaint: exampleComplaint(more), ...adopted });

export const complaintHandledInTime: Rule<'complaint'> = {
  id: 'complaint-handled-in-time',
  title: '投诉按期办结',
  titleEn: 'Complaints are handled in time',
  why: '一般问题几天内办完，复杂问题一个月内办完；没有期限的承诺等于没有承诺。',
  whyEn: 'An ordinary matter takes days and a complex one a month; a promise without a limit is none.',
  source: ['R95'],
  severity: 'warning',
  local: true,
  appliesTo: 'complaint',
  check({ value: record }, { register, report, today, value }) {
    const days = value(5);
    if (days === 'unknown') return;
    const due = complaintDue(calendarOf(register), record, days);
    if (!due.known) return;
    const limit = `${WORDS[record.complexity]}应当在${record.complexity === 'ordinary' ? ` ${days} 个工作日内` : '一个月内'}（${due.value} 以前）办结`;
    if (record.done && record.done > due.value) report({ at: ['done'], message: `${limit}，实际 ${record.done} 才办结。`, help: '日期写错的，改正 done（办结日期）；属于复杂问题的，改正 complexity（难易）；确实超期的，在 exceptions.yml（例外）里写明原因。' });
    if (!record.done && today > due.value) report({ at: ['date'], message: `${limit}，到 ${today} 还没有办结。`, help: '办完以后加上 done（办结日期）和 outcome（处理结果）。' });
  },
  good: [{ says: '第五个工作日办结。', given: complaint({ done: '2026-03-09', outcome: '已道歉。', replied: '2026-03-09' }) }, { says: '复杂问题一个月内办结。', given: complaint({ complexity: 'complex', done: '2026-04-02', outcome: '已查清。', replied: '2026-04-02' }) }],
  bad: [
    { says: '第六个工作日才办结。', given: complaint({ done: '2026-03-10', outcome: '已道歉。', replied: '2026-03-10' }), finds: [{ at: ['done'], message: '一般问题应当在 5 个工作日内（2026-03-09 以前）办结，实际 2026-03-10 才办结。' }], mended: complaint({ done: '2026-03-09', outcome: '已道歉。', replied: '2026-03-09' }) },
    { says: '复杂问题过了一个月没有下文。', given: complaint({ complexity: 'complex' }), finds: [{ at: ['date'], message: '复杂问题应当在一个月内（2026-04-02 以前）办结，到 2026-06-01 还没有办结。' }], mended: complaint({ complexity: 'complex', done: '2026-04-01', outcome: '已查清。', replied: '2026-04-01' }) },
  ],
};
