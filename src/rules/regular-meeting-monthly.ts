import { addMonths } from '../calendar/iso-days.ts';
import { aMeeting } from './example-disclosures.ts';
import { meetingSeries, seriesName } from './meeting-series.ts';
import type { Given, Rule } from './rule.ts';

const MOST = 6;

const monthly = (...dates: string[]): Given => ({ meeting: dates.map((date) => aMeeting({ id: `monthly-${date}`, title: '工作例会', body: 'regular', date })) });

export const regularMeetingMonthly: Rule<'register'> = {
  id: 'regular-meeting-monthly',
  title: '工作例会每月一次，不缺月',
  titleEn: 'The regular meeting is held every month',
  why: '说好每月末小结一次，缺了哪个月，就是那个月没有人管。',
  whyEn: 'A missing month is a month in which nobody looked.',
  source: ['R71'],
  severity: 'warning',
  local: true,
  appliesTo: 'register',
  check(register, { report, today, value }) {
    const every = value(1);
    if (every === 'unknown' || every < 1) return;
    for (const series of meetingSeries(register)) {
      const dated = series.filter(({ value: meeting }) => meeting.body === 'regular' && meeting.date !== 'unknown' && meeting.date <= today);
      const last = dated.at(-1);
      if (!last) continue;
      const held = new Set(dated.map(({ value: { date } }) => date.slice(0, 7)));
      const missing: string[] = [];
      // The month that is running may still bring its meeting.
      for (let month = `${dated[0]?.value.date.slice(0, 7)}-01`; month.slice(0, 7) < today.slice(0, 7); month = addMonths(month, every)) {
        if (!Array.from({ length: every }, (_, index) => addMonths(month, index).slice(0, 7)).some((candidate) => held.has(candidate))) missing.push(`${month.slice(0, 4)} 年 ${Number(month.slice(5, 7))} 月`);
      }
      if (missing.length) report({ entry: last, at: ['date'], message: `${register.titleOf('office', last.value.office)}的${seriesName(last.value)}缺 ${missing.slice(0, MOST).join('、')}${missing.length > MOST ? ` 等 ${missing.length} 个月` : ''}。`, help: '补上那个月的会议记录；确实没有开的，建一条记录，在 note（说明）里写明原因，例如 note: 当月防汛，与下月例会合并召开。' });
    }
  },
  good: [
    { says: '每月都有，本月还没有开。', given: monthly('2026-03-31', '2026-04-29', '2026-05-29') },
    { says: '其他会议不要求每月。', given: { meeting: [aMeeting({ date: '2026-01-08' })] } },
  ],
  bad: [
    { says: '缺四月。', given: monthly('2026-03-31', '2026-05-29'), finds: [{ at: ['date'], message: '示例县交通运输局的工作例会缺 2026 年 4 月。' }], mended: monthly('2026-03-31', '2026-04-29', '2026-05-29') },
    { says: '三月以后就没有了。', given: monthly('2026-03-31'), finds: [{ at: ['date'], message: '示例县交通运输局的工作例会缺 2026 年 4 月、2026 年 5 月。' }], mended: monthly('2026-03-31', '2026-04-29', '2026-05-29') },
  ],
};
