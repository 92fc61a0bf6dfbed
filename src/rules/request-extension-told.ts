import { addWorkingDays } from '../calendar/count-days.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { requestDue } from './request-answered-in-time.ts';
import type { Rule } from './rule.ts';

const extended = (date: string) => ({ request: { id: 'request-1', title: '申请公开检查记录', office: 'transport', date: '2026-03-02', way: 'online' as const, applicant: 'person' as const, subject: '检查记录', extension: { date, days: 15, reason: '资料分散在三个乡镇', approvedBy: '分管副局长' }, answered: '2026-04-15', result: 'disclosed' as const, audience: 'public' } });

export const requestExtensionTold: Rule<'request'> = {
  id: 'request-extension-told',
  title: '延长答复期限的，期满之前告知申请人',
  titleEn: 'An extension is told before the period is over',
  why: '期限过了再说延长，不是延长，是逾期。',
  whyEn: 'To extend after the period is over is not an extension but a delay.',
  source: ['R33', 'R35', '政府信息公开条例第33条'],
  severity: 'warning',
  appliesTo: 'request',
  check({ value: request }, { register, report }) {
    const { extension } = request;
    if (!extension) return;
    const calendar = calendarOf(register);
    const due = requestDue(calendar, request);
    const before = due.known ? addWorkingDays(calendar, due.value, -extension.days) : due;
    if (before.known && extension.date > before.value) report({ at: ['extension', 'date'], message: `原来的期限 ${before.value} 已满，${extension.date} 才告知延长。`, help: '日期写错的，改正 extension.date（告知日期）；确属逾期后才告知的，删去 extension（延长答复期限），按逾期公开说明。' });
  },
  good: [{ says: '期满当天告知延长。', given: extended('2026-03-30') }],
  bad: [{ says: '期满第二天才告知。', given: extended('2026-03-31'), finds: [{ at: ['extension', 'date'], message: '原来的期限 2026-03-30 已满，2026-03-31 才告知延长。' }], mended: extended('2026-03-25') }],
};
