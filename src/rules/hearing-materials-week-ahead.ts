import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

export const hearingMaterialsWeekAhead: Rule<'consultation'> = {
  id: 'hearing-materials-week-ahead',
  title: '听证材料提前七日送到参加人手里',
  titleEn: 'Materials reach the participants seven days before the hearing',
  why: '当场发材料，参加人只能听、不能议。',
  whyEn: 'Handed out on the spot, materials leave participants nothing to say.',
  source: ['R84', '重大行政决策程序暂行条例第16条'],
  severity: 'error',
  appliesTo: 'consultation',
  check({ value: { form, held, materials, cancelled } }, { report, today, value: number }) {
    const days = number(7);
    if (form !== 'hearing' || cancelled || !held || days === 'unknown') return;
    const due = addCalendarDays(held.date, -days);
    const ahead = materials?.delivered ? calendarDaysBetween(materials.delivered, held.date) : materials?.daysAhead;
    if (ahead === undefined) {
      if (today > due) report({ at: ['held', 'date'], severity: 'warning', message: `听证会 ${held.date} 举行，没有写材料哪天送达，看不出是不是在 ${due} 以前。`, help: `查明以后加上 materials.delivered（送达日期），例如 materials: { delivered: ${due} }。` });
    } else if (ahead < days) {
      report({ at: materials?.delivered ? ['materials', 'delivered'] : ['materials', 'daysAhead'], message: `听证材料提前 ${ahead} 天送达，不足 ${days} 天。`, help: `会还没开的，改期到材料送达七日以后；已经开过的，照实保留，在 governance/exceptions.yml（例外）里写明原因。最晚应当在 ${due} 送达。` });
    }
  },
  good: [{ says: '提前十天送达。', given: aHearing({ materials: { delivered: '2026-04-10' } }) }, { says: '还没到送材料的日子。', given: aHearing({ held: { date: '2026-07-01', start: '09:00' } }) }, { says: '只知道提前十日。', given: aHearing({ materials: { daysAhead: 10 } }) }],
  bad: [
    { says: '提前三天才送到。', given: aHearing({ materials: { delivered: '2026-04-17' } }), finds: [{ at: ['materials', 'delivered'], message: '听证材料提前 3 天送达，不足 7 天。' }], mended: aHearing({ materials: { delivered: '2026-04-13' } }) },
    { says: '没有写哪天送达。', given: aHearing({}), finds: [{ at: ['held', 'date'], message: '听证会 2026-04-20 举行，没有写材料哪天送达，看不出是不是在 2026-04-13 以前。' }], mended: aHearing({ materials: { delivered: '2026-04-13' } }) },
  ],
};
