import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import { aCommentPeriod } from './example-consultation.ts';
import type { Rule } from './rule.ts';

/** The four kinds of people that R86 names. */
const NAMED = [['partyDelegate', '党代表'], ['deputy', '人大代表'], ['member', '政协委员'], ['resident', '群众代表']] as const;
const everyone = NAMED.map(([kind]) => kind);

export const preNoticeWeekAhead: Rule<'consultation'> = {
  id: 'pre-notice-week-ahead',
  title: '重大决策征求意见提前一周预告四类代表',
  titleEn: 'Before comments on a major decision, four kinds of delegates are told a week ahead',
  why: '代表要先去问问他所代表的人。临时拿出来征求，他只能代表自己。',
  whyEn: 'A delegate has to ask those he speaks for; asked at once, he speaks for himself.',
  source: ['R86'],
  severity: 'warning',
  local: true,
  appliesTo: 'consultation',
  check({ value: { form, matter, period, preNotice, cancelled } }, { report, value: number }) {
    const days = number(7);
    if (!['opinions', 'letter'].includes(form) || !matter || cancelled || !period || days === 'unknown') return;
    if (!preNotice) return report({ at: ['period', 'from'], message: `征求意见 ${period.from} 开始，没有写事前预告。`, help: `加上 preNotice（事前预告），例如 preNotice: { date: ${addCalendarDays(period.from, -days)}, to: [${everyone.join(', ')}] }。` });
    const ahead = calendarDaysBetween(preNotice.date, period.from);
    if (ahead < days) report({ at: ['preNotice', 'date'], message: `征求意见 ${period.from} 开始，${preNotice.date} 才预告，提前 ${ahead} 天，不足 ${days} 天。`, help: `日期写错的改正；还没开始的，推迟到 ${addCalendarDays(preNotice.date, days)} 以后；已经开始的照实保留，在例外里写明原因。` });
    const missed = NAMED.filter(([kind]) => !preNotice.to.includes(kind)).map(([, name]) => name);
    if (missed.length > 0) report({ at: ['preNotice', 'to'], message: `事前预告没有发给${missed.join('、')}。`, help: `补发以后写进 to（预告对象），例如 to: [${everyone.join(', ')}]。` });
  },
  good: [{ says: '提前九天，四类都有。', given: aCommentPeriod({ preNotice: { date: '2026-02-20', to: [...everyone] } }) }, { says: '不是重大事项。', given: aCommentPeriod({ matter: undefined }) }],
  bad: [
    { says: '没有预告。', given: aCommentPeriod({}), finds: [{ at: ['period', 'from'], message: '征求意见 2026-03-01 开始，没有写事前预告。' }], mended: aCommentPeriod({ preNotice: { date: '2026-02-20', to: [...everyone] } }) },
    { says: '提前两天，只告诉了人大代表。', given: aCommentPeriod({ preNotice: { date: '2026-02-27', to: ['deputy'] } }), finds: [{ at: ['preNotice', 'date'], message: '征求意见 2026-03-01 开始，2026-02-27 才预告，提前 2 天，不足 7 天。' }, { at: ['preNotice', 'to'], message: '事前预告没有发给党代表、政协委员、群众代表。' }], mended: aCommentPeriod({ preNotice: { date: '2026-02-20', to: [...everyone] } }) },
  ],
};
