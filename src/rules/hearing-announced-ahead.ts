import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

export const hearingAnnouncedAhead: Rule<'consultation'> = {
  id: 'hearing-announced-ahead',
  title: '听证会提前五日公告',
  titleEn: 'A hearing is announced five days ahead',
  why: '听证会是当面听利害关系人说话的场合。公告晚了，该来的人来不了，会就成了走过场。',
  whyEn: 'A hearing is where those concerned are heard; announced late, they cannot come.',
  source: ['R84'],
  severity: 'error',
  local: true,
  appliesTo: 'consultation',
  check({ value }, { report, value: number }) {
    const days = number(5);
    const held = value.held?.date;
    if (value.form !== 'hearing' || value.cancelled || !held || days === 'unknown') return;
    const announced = value.notice?.date;
    if (!announced) return report({ at: ['held', 'date'], message: `听证会 ${held} 举行，没有写哪天公告，看不出是不是提前 ${days} 日。`, help: `查明以后在 notice（公告）里加上 date（公告日期），例如 notice: { date: ${addCalendarDays(held, -days)} }。` });
    const ahead = calendarDaysBetween(announced, held);
    if (ahead < days) report({ at: ['notice', 'date'], message: `听证会 ${held} 举行，${announced} 才公告，提前 ${ahead} 天，不足 ${days} 天。`, help: `会还没开的，把举行日期改到 ${addCalendarDays(announced, days)} 以后，并重新公告；已经开过的，照实保留，在 governance/exceptions.yml（例外）里写明原因。` });
  },
  good: [
    { says: '提前十九天公告。', given: aHearing({}) },
    { says: '正好提前五天。', given: aHearing({ notice: { date: '2026-04-15' } }) },
    { says: '公告以后取消了。', given: aHearing({ notice: { date: '2026-04-19' }, cancelled: { date: '2026-04-19', reason: '方案撤回' } }) },
  ],
  bad: [
    { says: '只提前两天。', given: aHearing({ notice: { date: '2026-04-18' } }), finds: [{ at: ['notice', 'date'], message: '听证会 2026-04-20 举行，2026-04-18 才公告，提前 2 天，不足 5 天。' }], mended: aHearing({ notice: { date: '2026-04-18' }, held: { date: '2026-04-23' } }) },
    { says: '公告上没有日期。', given: aHearing({ notice: { place: '县政府' } }), finds: [{ at: ['held', 'date'], message: '听证会 2026-04-20 举行，没有写哪天公告，看不出是不是提前 5 日。' }], mended: aHearing({}) },
  ],
};
