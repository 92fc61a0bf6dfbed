import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

export const hearingResultPublished: Rule<'consultation'> = {
  id: 'hearing-result-published',
  title: '听证会和民意咨询会开过以后按期公布结果',
  titleEn: 'After a hearing or forum its result is published in time',
  why: '来开会的人说了话，事情后来怎样定的、意见用了没有，要让他们和没来的人都知道。',
  whyEn: 'Those who spoke, and those who did not, must learn what came of it.',
  source: ['R85', 'R82'],
  severity: 'warning',
  local: true,
  appliesTo: 'consultation',
  check({ value: { form, held, result, cancelled } }, { report, today, value: number }) {
    const days = number(30);
    if (!['hearing', 'forum'].includes(form) || cancelled || !held || days === 'unknown') return;
    const due = addCalendarDays(held.date, days);
    const name = form === 'hearing' ? '听证会' : '民意咨询会';
    const help = '公布以后写 result（结果），例如 result: { published: 2026-05-10, summary: 票价不变，增加两条线路 }；不能按期公布的，在 governance/exceptions.yml（例外）里写明原因和期限。';
    if (!result?.published && today > due) report({ at: ['held', 'date'], message: `${name} ${held.date} 举行，应当在 ${due} 以前公布结果，已经过了 ${calendarDaysBetween(due, today)} 天。`, help });
    else if (result?.published && result.published > due) report({ at: ['result', 'published'], message: `${name} ${held.date} 举行，结果 ${result.published} 才公布，比 ${due} 晚了 ${calendarDaysBetween(due, result.published)} 天。`, help: '日期写错的改正；确实晚了的照实保留，在 governance/exceptions.yml（例外）里写明原因。' });
  },
  good: [{ says: '二十天公布结果。', given: aHearing({ result: { published: '2026-05-10' } }) }, { says: '还在期限里。', given: aHearing({ held: { date: '2026-05-20', start: '09:00' } }) }],
  bad: [
    { says: '开过四十多天没有结果。', given: aHearing({}), finds: [{ at: ['held', 'date'], message: '听证会 2026-04-20 举行，应当在 2026-05-20 以前公布结果，已经过了 12 天。' }], mended: aHearing({ result: { published: '2026-05-10' } }) },
    { says: '结果公布晚了。', given: aHearing({ result: { published: '2026-05-30' } }), finds: [{ at: ['result', 'published'], message: '听证会 2026-04-20 举行，结果 2026-05-30 才公布，比 2026-05-20 晚了 10 天。' }], mended: aHearing({ result: { published: '2026-05-20' } }) },
  ],
};
