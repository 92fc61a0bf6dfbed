import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import { aNotice } from './example-notice.ts';
import type { Rule } from './rule.ts';

export const noticeImportantAtOnce: Rule<'notice'> = {
  id: 'notice-important-at-once',
  title: '重要工作和紧急情况及时通报',
  titleEn: 'Important work and emergencies are notified at once',
  why: '停水、塌方、疫情这样的事，晚一天通报，谣言就跑在前面。',
  whyEn: 'With water cut off or a road gone, a day’s silence leaves the field to rumour.',
  source: ['R87'],
  severity: 'warning',
  local: true,
  appliesTo: 'notice',
  check({ value: { date, occurred, urgency = 'ordinary' } }, { report, value: number }) {
    const days = number(3);
    if (urgency === 'ordinary' || days === 'unknown') return;
    const late = calendarDaysBetween(addCalendarDays(occurred, days), date);
    if (late > 0) report({ at: ['date'], message: `${urgency === 'urgent' ? '紧急情况' : '重要性工作'} ${occurred} 发生，${date} 才通报，比 ${days} 日的期限晚了 ${late} 天。`, help: '日期写错的改正；属于一般性工作的，把 urgency（性质）改为 ordinary；确实晚了的照实保留，在例外里写明原因。' });
  },
  good: [{ says: '第二天就通报。', given: aNotice({ urgency: 'urgent', occurred: '2026-05-09' }) }, { says: '一般性工作另有期限。', given: aNotice({}) }],
  bad: [{ says: '十天以后才通报。', given: aNotice({ urgency: 'urgent', occurred: '2026-04-30' }), finds: [{ at: ['date'], message: '紧急情况 2026-04-30 发生，2026-05-10 才通报，比 3 日的期限晚了 7 天。' }], mended: aNotice({ urgency: 'urgent', occurred: '2026-05-08' }) }],
};
