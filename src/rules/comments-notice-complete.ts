import { aCommentPeriod } from './example-consultation.ts';
import type { Rule } from './rule.ts';

const whole = { draft: { title: '公交票价调整方案（征求意见稿）' }, explanation: { title: '起草说明' }, notice: { date: '2026-03-01', howTo: '在网站留言，或者寄到县交通运输局' } };

export const commentsNoticeComplete: Rule<'consultation'> = {
  id: 'comments-notice-complete',
  title: '公开征求意见时公布草案、说明和提意见的办法',
  titleEn: 'A call for comments has the draft, its explanation and how to comment',
  why: '看不到草案、不知道为什么改、不知道意见往哪里送，征求就是空话。',
  whyEn: 'Without draft, explanation and address there is nothing to comment on.',
  source: ['R86', '重大行政决策程序暂行条例第15条'],
  severity: 'warning',
  appliesTo: 'consultation',
  check({ value: { form, draft, explanation, notice, cancelled } }, { report }) {
    if (form !== 'opinions' || cancelled) return;
    const missing = [
      draft ? [] : ['草案（例如 draft: { title: 方案的全称 }）'],
      explanation ? [] : ['起草说明（例如 explanation: { title: 起草说明 }）'],
      notice?.howTo ? [] : ['提意见的办法（例如 notice.howTo: 在网站留言，或者寄到县交通运输局）'],
    ].flat();
    if (missing.length > 0) report({ at: ['form'], message: `公开征求意见缺 ${missing.map((part) => part.split('（')[0]).join('、')}。`, help: `补上${missing.join('、')}。` });
  },
  good: [{ says: '三样都有。', given: aCommentPeriod(whole) }],
  bad: [{ says: '只有标题。', given: aCommentPeriod({}), finds: [{ at: ['form'], message: '公开征求意见缺 草案、起草说明、提意见的办法。' }], mended: aCommentPeriod(whole) }],
};
