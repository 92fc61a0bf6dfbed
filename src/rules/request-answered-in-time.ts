import { addWorkingDays, workingDaysBetween } from '../calendar/count-days.ts';
import { calendarOf, yearWithoutTable } from '../calendar/calendar-of.ts';
import type { Counted, WorkCalendar } from '../calendar/work-calendar.ts';
import type { Request } from '../model/schema-types.ts';
import type { Rule } from './rule.ts';

/** 政府信息公开条例第33条. */
const DAYS = 20;

/** The last day for the answer: from the receipt, or from the supplement; time spent asking a third party is not counted (第33条). */
export function requestDue(calendar: WorkCalendar, request: Request): Counted<string> {
  const from = request.supplement?.received ?? request.date;
  const asked = request.thirdParty;
  const paused = asked?.answered ? workingDaysBetween(calendar, asked.asked, asked.answered) : undefined;
  if (paused && !paused.known) return paused;
  return addWorkingDays(calendar, from, DAYS + (request.extension?.days ?? 0) + (paused?.value ?? 0));
}

const base = { id: 'request-1', title: '申请公开征地补偿标准', office: 'transport', date: '2026-03-02', way: 'online' as const, applicant: 'person' as const, subject: '征地补偿标准', audience: 'public' };
const answered = (date: string) => ({ request: { ...base, answered: date, result: 'disclosed' as const } });

export const requestAnsweredInTime: Rule<'request'> = {
  id: 'request-answered-in-time',
  title: '政府信息公开申请按期答复',
  titleEn: 'Requests for information are answered in time',
  why: '收到申请之日起二十个工作日内必须答复；拖着不答，和不公开一样。',
  whyEn: 'The law gives twenty working days; not to answer is not to disclose.',
  source: ['R33', '政府信息公开条例第30条、第33条'],
  severity: 'warning',
  appliesTo: 'request',
  check({ value: request }, { register, report, today }) {
    // While a supplement or a third party is waited for, the period does not run.
    if (!request.answered && ((request.supplement && !request.supplement.received) || (request.thirdParty && !request.thirdParty.answered))) return;
    const due = requestDue(calendarOf(register), request);
    if (!due.known) return report({ at: ['date'], severity: 'info', message: `${yearWithoutTable(due.year)}，答复期限无法核对。`, help: '在工作日历（governance/calendar.yml）里补上这一年的放假安排。' });
    if (request.answered && request.answered > due.value) report({ at: ['answered'], message: `应当在 ${due.value} 以前答复，实际 ${request.answered} 才答复。`, help: '确属逾期的，用 exceptions.yml（例外）写明原因并公开；日期写错的，改正 answered（答复日期）、supplement（补正）或者 extension（延长答复期限）。' });
    if (!request.answered && today > due.value) report({ at: ['date'], message: `应当在 ${due.value} 以前答复，到 ${today} 还没有答复。`, help: '尽快答复，写上 answered（答复日期）和 result（办理结果）；已经依法延长的，补上 extension（延长答复期限）。' });
  },
  good: [
    { says: '第二十个工作日答复。', given: answered('2026-03-30') },
    { says: '补正以后重新起算。', given: { request: { ...base, supplement: { asked: '2026-03-06', received: '2026-03-16' }, answered: '2026-04-14', result: 'disclosed' } } },
    { says: '征求第三方意见的时间不算，延长二十个工作日。', given: { request: { ...base, thirdParty: { asked: '2026-03-09', answered: '2026-03-16', agreed: true }, extension: { date: '2026-03-25', days: 20, reason: '需要汇总多个部门的资料', approvedBy: '分管副局长' }, answered: '2026-05-06', result: 'partly', reason: '条例第十五条' } } },
    { says: '还在等申请人补正。', given: { request: { ...base, supplement: { asked: '2026-03-06' } } } },
  ],
  bad: [
    { says: '晚了一天。', given: answered('2026-03-31'), finds: [{ at: ['answered'], message: '应当在 2026-03-30 以前答复，实际 2026-03-31 才答复。' }], mended: answered('2026-03-30') },
    { says: '到期没有答复。', given: { request: base }, finds: [{ at: ['date'], message: '应当在 2026-03-30 以前答复，到 2026-06-01 还没有答复。' }], mended: answered('2026-03-20') },
    { says: '这一年没有放假安排。', given: { request: { ...base, date: '2051-03-02' } }, today: '2051-03-10', finds: [{ at: ['date'], message: '2051 年没有放假安排，工作日算不出来，答复期限无法核对。' }], mended: { request: { ...base, date: '2051-03-02' }, calendar: { years: [{ year: 2051, source: '放假通知' }] } } },
  ],
};
