import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import { aForum } from './example-consultation.ts';
import type { Rule } from './rule.ts';

export const forumAnnouncedWeekAhead: Rule<'consultation'> = {
  id: 'forum-announced-week-ahead',
  title: '民意咨询会提前一周告诉社会',
  titleEn: 'A public forum is announced a week ahead',
  why: '前一天才通知的会，来的只能是叫得到的人。提前一周，想说话的人才来得及安排、来得及准备。',
  whyEn: 'Only those at hand come to a forum announced the day before; a week lets others prepare.',
  source: ['R83'],
  severity: 'error',
  local: true,
  appliesTo: 'consultation',
  check({ value }, { report, value: number }) {
    const days = number(7);
    if (value.form !== 'forum' || value.cancelled || days === 'unknown') return;
    const announced = value.notice?.date;
    const held = value.held?.date;
    if (!held) return report({ at: ['form'], message: '民意咨询会没有写哪天举行。', help: '加上 held（举行时间），例如 held: { date: 2026-04-20, start: "09:00" }。' });
    if (!announced) return report({ at: ['held', 'date'], message: '民意咨询会没有写哪天公告，看不出是不是提前告诉了社会。', help: `在 notice（公告）里加上 date（公告日期），例如 notice: { date: ${addCalendarDays(held, -days)} }。` });
    const ahead = calendarDaysBetween(announced, held);
    if (ahead < days) report({ at: ['notice', 'date'], message: `民意咨询会 ${held} 举行，${announced} 才公告，提前 ${ahead} 天，不足 ${days} 天。`, help: `会还没开的，把举行日期改到 ${addCalendarDays(announced, days)} 以后，并补发公告；已经开过的，照实保留，在 governance/exceptions.yml（例外）里写明原因。` });
  },
  good: [
    { says: '提前十九天公告。', given: aForum({}) },
    { says: '正好提前七天。', given: aForum({ notice: { date: '2026-04-13' } }) },
  ],
  bad: [
    { says: '只提前三天。', given: aForum({ notice: { date: '2026-04-17' } }), finds: [{ at: ['notice', 'date'], message: '民意咨询会 2026-04-20 举行，2026-04-17 才公告，提前 3 天，不足 7 天。' }], mended: aForum({ notice: { date: '2026-04-17' }, held: { date: '2026-04-24' } }) },
    { says: '没有写哪天公告。', given: aForum({ notice: { place: '县政府' } }), finds: [{ at: ['held', 'date'], message: '民意咨询会没有写哪天公告，看不出是不是提前告诉了社会。' }], mended: aForum({}) },
    { says: '没有写哪天举行。', given: aForum({ held: undefined }), finds: [{ at: ['form'], message: '民意咨询会没有写哪天举行。' }], mended: aForum({}) },
  ],
};
