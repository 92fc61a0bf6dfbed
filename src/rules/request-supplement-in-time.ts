import { addWorkingDays } from '../calendar/count-days.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Rule } from './rule.ts';

/** 政府信息公开条例第30条. */
const DAYS = 7;
const asked = (date: string) => ({ request: { id: 'request-1', title: '申请公开规划图', office: 'transport', date: '2026-03-02', way: 'mail' as const, applicant: 'company' as const, subject: '规划图', supplement: { asked: date, received: '2026-03-20' }, answered: '2026-04-01', result: 'disclosed' as const, audience: 'public' } });

export const requestSupplementInTime: Rule<'request'> = {
  id: 'request-supplement-in-time',
  title: '要求补正的，七个工作日内一次告知',
  titleEn: 'A supplement is asked for once, within seven working days',
  why: '申请写得不清楚，要尽早一次说清缺什么；拖到期限快满才要求补正，等于变相延期。',
  whyEn: 'What is unclear must be said early and once; to ask at the end of the period is to extend it.',
  source: ['R33', '政府信息公开条例第30条'],
  severity: 'warning',
  appliesTo: 'request',
  check({ value: { date, supplement } }, { register, report }) {
    if (!supplement) return;
    const due = addWorkingDays(calendarOf(register), date, DAYS);
    if (due.known && supplement.asked > due.value) report({ at: ['supplement', 'asked'], message: `${date} 收到申请，${supplement.asked} 才告知补正，超过七个工作日（${due.value}）。`, help: '日期写错的，改正 supplement.asked（告知日期）；确实晚了的，在 exceptions.yml（例外）里写明原因。' });
    if (supplement.received && supplement.received < supplement.asked) report({ at: ['supplement', 'received'], message: `补正收到的日期 ${supplement.received} 早于告知的日期 ${supplement.asked}。`, help: '改正 supplement（补正）里的两个日期。' });
  },
  good: [{ says: '第七个工作日告知。', given: asked('2026-03-11') }],
  bad: [
    { says: '第八个工作日才告知。', given: asked('2026-03-12'), finds: [{ at: ['supplement', 'asked'], message: '2026-03-02 收到申请，2026-03-12 才告知补正，超过七个工作日（2026-03-11）。' }], mended: asked('2026-03-05') },
    { says: '补正在告知之前就收到了。', given: { request: { ...asked('2026-03-11').request, supplement: { asked: '2026-03-11', received: '2026-03-10' } } }, finds: [{ at: ['supplement', 'received'], message: '补正收到的日期 2026-03-10 早于告知的日期 2026-03-11。' }], mended: asked('2026-03-11') },
  ],
};
