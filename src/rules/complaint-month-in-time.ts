import { addCalendarDays, addMonths } from '../calendar/iso-days.ts';
import { complaintClasses, exampleMonth } from './example-complaints.ts';
import type { Rule } from './rule.ts';

const adopted = { deadlines: { rules: [{ rule: 'complaint-month-in-time', adopted: true, value: 15 }] } };
const month = (date: string) => ({ taxonomy: complaintClasses, 'complaint-month': exampleMonth('2026-03', { date }), ...adopted });

export const complaintMonthInTime: Rule<'complaint-month'> = {
  id: 'complaint-month-in-time',
  title: '投诉月报按期公布',
  titleEn: 'The month of complaints is published in time',
  why: '月报隔了半年才公布，就没有人会再看了。',
  whyEn: 'Numbers that come half a year late are read by nobody.',
  source: ['R25', 'R95'],
  severity: 'warning',
  local: true,
  appliesTo: 'complaint-month',
  check({ value: { date, month: counted } }, { report, value }) {
    const days = value(15);
    if (days === 'unknown') return;
    const end = addCalendarDays(addMonths(`${counted}-01`, 1), -1);
    const due = addCalendarDays(end, days);
    if (date > due) report({ at: ['date'], message: `${counted} 的月报应当在 ${due} 以前公布，实际 ${date} 公布。`, help: '日期写错的，改正 date（公布日期）；确实晚了的，在 exceptions.yml（例外）里写明原因。' });
    if (date < `${counted}-28`) report({ at: ['date'], message: `${counted} 还没有过完，${date} 就公布了这个月的月报。`, help: '改正 month（月份）或者 date（公布日期）。' });
  },
  good: [{ says: '次月十五日公布。', given: month('2026-04-15') }],
  bad: [
    { says: '晚了一天。', given: month('2026-04-16'), finds: [{ at: ['date'], message: '2026-03 的月报应当在 2026-04-15 以前公布，实际 2026-04-16 公布。' }], mended: month('2026-04-10') },
    { says: '月份还没有过完。', given: month('2026-03-20'), finds: [{ at: ['date'], message: '2026-03 还没有过完，2026-03-20 就公布了这个月的月报。' }], mended: month('2026-04-03') },
  ],
};
