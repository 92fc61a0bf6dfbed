import { addWorkingDays } from '../calendar/count-days.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { meeting } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

export const meetingPublishedInTime: Rule<'meeting'> = {
  id: 'meeting-published-in-time',
  title: '会议情况二十个工作日内公开',
  titleEn: 'A meeting is made public within twenty working days',
  why: '会上定的事，过了几个月才公开，想提意见已经晚了。',
  whyEn: 'What is published months later can no longer be objected to.',
  source: ['政府信息公开条例第26条', 'R78'],
  severity: 'warning',
  appliesTo: 'meeting',
  check({ value: { date, published } }, { register, report, today, value }) {
    const limit = value(20);
    if (date === 'unknown' || limit === 'unknown') return;
    if (!published) return report({ at: ['date'], severity: 'info', message: '没有写公开日期，看不出是否按期公开。', help: '加上 published（公开日期），例如 published: 2026-05-12。' });
    if (published < date) return report({ at: ['published'], severity: 'error', message: `公开日期 ${published} 早于开会的日期 ${date}。`, help: `改正 published（公开日期）或者 date（日期），例如 published: ${date}。` });
    if (published > today) return report({ at: ['published'], severity: 'error', message: `公开日期 ${published} 还没有到。`, help: `改正 published（公开日期），例如 published: ${today}。` });
    const due = addWorkingDays(calendarOf(register), date, limit);
    if (due.known && published > due.value) report({ at: ['published'], message: `${published} 才公开，应当不晚于 ${due.value}（会后 ${limit} 个工作日）。`, help: '日期写错的改正，例如 published: 2026-05-12；确实晚了的，在 governance/exceptions.yml 写明理由，以后按期公开。' });
  },
  good: [{ says: '会后第二个工作日公开。', given: meeting({ published: '2026-05-11' }) }, { says: '第二十个工作日公开。', given: meeting({ published: '2026-06-04' }), today: '2026-06-10' }],
  bad: [
    { says: '晚了一天。', given: meeting({ published: '2026-06-05' }), today: '2026-06-10', finds: [{ at: ['published'], message: '2026-06-05 才公开，应当不晚于 2026-06-04（会后 20 个工作日）。' }], mended: meeting({ published: '2026-06-04' }) },
    { says: '没有写公开日期。', given: meeting(), finds: [{ at: ['date'], message: '没有写公开日期，看不出是否按期公开。' }], mended: meeting({ published: '2026-05-11' }) },
    { says: '公开在开会以前。', given: meeting({ published: '2026-05-01' }), finds: [{ at: ['published'], message: '公开日期 2026-05-01 早于开会的日期 2026-05-08。' }], mended: meeting({ published: '2026-05-11' }) },
    { says: '公开日期还没有到。', given: meeting({ published: '2026-06-02' }), finds: [{ at: ['published'], message: '公开日期 2026-06-02 还没有到。' }], mended: meeting({ published: '2026-05-11' }) },
  ],
};
