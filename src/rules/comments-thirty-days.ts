import { addCalendarDays, calendarDaysBetween } from '../calendar/iso-days.ts';
import { aCommentPeriod } from './example-consultation.ts';
import type { Rule } from './rule.ts';

export const commentsThirtyDays: Rule<'consultation'> = {
  id: 'comments-thirty-days',
  title: '公开征求意见不少于三十日，缩短的写明理由',
  titleEn: 'Public comment lasts thirty days, or the notice says why not',
  why: '方案要看懂、要商量、要写意见，几天时间不够。急的事可以缩短，但要把理由告诉大家。',
  whyEn: 'To read, discuss and answer a draft takes time; a shorter period needs a reason told to all.',
  source: ['R86', '重大行政决策程序暂行条例第15条', '优化营商环境条例第62条'],
  severity: 'error',
  appliesTo: 'consultation',
  check({ value: { form, period, cancelled } }, { report, value: number }) {
    const days = number(30);
    if (form !== 'opinions' || cancelled || days === 'unknown') return;
    if (!period) return report({ at: ['form'], message: '公开征求意见没有写从哪天到哪天。', help: '加上 period（征求意见期间），例如 period: { from: 2026-03-01, to: 2026-03-31 }。' });
    const length = calendarDaysBetween(period.from, period.to) + 1;
    if (length < days && length > 0 && !period.shorterBecause) report({ at: ['period', 'to'], message: `征求意见 ${length} 天（${period.from} 至 ${period.to}），不足 ${days} 天，没有写明理由。`, help: `还没截止的，把 to（截止）延长到 ${addCalendarDays(period.from, days - 1)}；确需缩短的，加上 shorterBecause（缩短的理由），例如 shorterBecause: 汛期临近，防洪方案须在六月底前施行。` });
  },
  good: [{ says: '三十一天。', given: aCommentPeriod({}) }, { says: '两端都算，正好三十天。', given: aCommentPeriod({ period: { from: '2026-03-01', to: '2026-03-30' } }) }, { says: '十天，写明了理由。', given: aCommentPeriod({ period: { from: '2026-03-01', to: '2026-03-10', shorterBecause: '汛期临近，须在月底前施行' } }) }],
  bad: [
    { says: '十五天，没有理由。', given: aCommentPeriod({ period: { from: '2026-03-01', to: '2026-03-15' } }), finds: [{ at: ['period', 'to'], message: '征求意见 15 天（2026-03-01 至 2026-03-15），不足 30 天，没有写明理由。' }], mended: aCommentPeriod({ period: { from: '2026-03-01', to: '2026-03-30' } }) },
    { says: '没有期间。', given: aCommentPeriod({ period: undefined }), finds: [{ at: ['form'], message: '公开征求意见没有写从哪天到哪天。' }], mended: aCommentPeriod({}) },
  ],
};
