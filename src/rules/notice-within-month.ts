import { addMonths } from '../calendar/iso-days.ts';
import { aNotice } from './example-notice.ts';
import type { Rule } from './rule.ts';

export const noticeWithinMonth: Rule<'notice'> = {
  id: 'notice-within-month',
  title: '一般性工作在一个月内通报',
  titleEn: 'Ordinary work is notified within a month',
  why: '半年以后才通报的，群众早就从别处听说了；通报的意义在于及时。',
  whyEn: 'Half a year later everyone has heard it elsewhere; a notice is worth something in time.',
  source: ['R87'],
  severity: 'warning',
  local: true,
  appliesTo: 'notice',
  check({ value: { date, occurred, urgency } }, { report, value: number }) {
    const months = number(1);
    if (months === 'unknown') return;
    if (occurred > date) return report({ at: ['occurred'], message: `事项日期 ${occurred} 在通报日期 ${date} 之后。`, help: `核对两个日期，例如 occurred（事项日期）: ${date}。` });
    const due = addMonths(occurred, months);
    if ((urgency ?? 'ordinary') === 'ordinary' && date > due) report({ at: ['date'], message: `事项日期 ${occurred}，应当在 ${due} 以前通报，${date} 才通报。`, help: '日期写错的改正；确实晚了的照实保留，在 governance/exceptions.yml（例外）里写明原因。' });
  },
  good: [{ says: '下月十日通报上月的事。', given: aNotice({}) }, { says: '正好一个月。', given: aNotice({ date: '2026-05-30' }) }],
  bad: [
    { says: '四月的事六月才通报。', given: aNotice({ date: '2026-06-01' }), finds: [{ at: ['date'], message: '事项日期 2026-04-30，应当在 2026-05-30 以前通报，2026-06-01 才通报。' }], mended: aNotice({ date: '2026-05-20' }) },
    { says: '通报了以后的事。', given: aNotice({ occurred: '2026-05-20' }), finds: [{ at: ['occurred'], message: '事项日期 2026-05-20 在通报日期 2026-05-10 之后。' }], mended: aNotice({ occurred: '2026-05-10' }) },
  ],
};
