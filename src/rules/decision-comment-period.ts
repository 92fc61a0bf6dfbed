import { calendarOf } from '../calendar/calendar-of.ts';
import { timeGiven } from './decision-deadlines.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const comments = (given: object) => only({ catalogued: true, stages: [{ stage: 'participation', state: 'done', from: '2026-03-01', ...given }] });

export const decisionCommentPeriod: Rule<'decision'> = {
  id: 'decision-comment-period',
  title: '决策草案公开征求意见不少于三十日',
  titleEn: 'Public comments are taken for thirty days',
  why: '期限太短，看到的人还没来得及想就截止了。确需缩短的，理由要让人看得见。',
  whyEn: 'A short period closes before people have read the draft; where it must be short, the reason is public.',
  source: ['重大行政决策程序暂行条例第15条', 'R86'],
  severity: 'error',
  appliesTo: 'decision',
  check({ value: decision }, { register, report, value }) {
    if (!decision.catalogued) return; // Smaller matters may be asked about more briefly.
    for (const { index = 0, state, demand, found } of timeGiven(decision, calendarOf(register), 'comments', value(30))) {
      if (decision.stages[index]?.consultations?.length) continue; // Its own record is judged by its own rule.
      if (state === 'broken') report({ at: ['stages', index, 'to'], message: `${demand}，这里${found}，没有说明理由。`, help: '延长期限；确需缩短的，在 reason（理由）里写明，例如 reason: 汛期将至，经县政府同意缩短为 15 日。' });
      if (state === 'missing') report({ at: ['stages', index], severity: 'warning', message: `公开征求意见${found}，看不出是否不少于规定的天数。`, help: '写上 from（开始日期）和 to（结束日期），例如 to: 2026-04-01。' });
    }
  },
  good: [
    { says: '征求了三十一天。', given: comments({ to: '2026-04-01' }) },
    { says: '缩短了，说明了理由。', given: comments({ to: '2026-03-16', reason: '汛期将至，经县政府同意缩短' }) },
    { says: '目录以外的事项不受三十日限制。', given: only({ stages: [{ stage: 'participation', state: 'done', from: '2026-03-01', to: '2026-03-10' }] }) },
  ],
  bad: [
    { says: '只有十五天，没有理由。', given: comments({ to: '2026-03-16' }), finds: [{ at: ['stages', 0, 'to'], message: '征求意见不少于 30 日，这里征求意见 15 日，没有说明理由。' }], mended: comments({ to: '2026-03-31' }) },
    { says: '没有写到哪天截止。', given: comments({}), finds: [{ at: ['stages', 0], message: '公开征求意见没有写结束日期，看不出是否不少于规定的天数。' }], mended: comments({ to: '2026-03-31' }) },
  ],
};
