import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

export const resultReportedBack: Rule<'consultation'> = {
  id: 'result-reported-back',
  title: '结果告诉参加听证和咨询的人',
  titleEn: 'Those who took part are told the result',
  why: '请人来说话，就要回人一句话。只在网上公布，不等于告诉了来的人。',
  whyEn: 'Who was asked is owed an answer; a publication on a site is not one.',
  source: ['R85', 'R82'],
  severity: 'warning',
  appliesTo: 'consultation',
  check({ value: { form, held, result } }, { report, today }) {
    if (!['hearing', 'forum'].includes(form) || !result?.published || result.published > today) return;
    const { reportedBack } = result;
    if (!reportedBack) report({ at: ['result', 'published'], message: `结果 ${result.published} 已经公布，没有写怎样告诉参加的人。`, help: '反馈以后写 reportedBack（向参加人反馈），例如 reportedBack: { date: 2026-05-12, how: 寄送反馈函 }。' });
    else if (held && reportedBack.date < held.date) report({ at: ['result', 'reportedBack', 'date'], message: `反馈日期 ${reportedBack.date} 在会议 ${held.date} 之前。`, help: '改正日期，例如 date: 2026-05-12。' });
  },
  good: [{ says: '公布两天后寄了反馈函。', given: aHearing({ result: { published: '2026-05-10', reportedBack: { date: '2026-05-12', how: '寄送反馈函' } } }) }, { says: '结果还没有公布。', given: aHearing({}) }],
  bad: [
    { says: '只公布，没有反馈。', given: aHearing({ result: { published: '2026-05-10' } }), finds: [{ at: ['result', 'published'], message: '结果 2026-05-10 已经公布，没有写怎样告诉参加的人。' }], mended: aHearing({ result: { published: '2026-05-10', reportedBack: { date: '2026-05-12' } } }) },
    { says: '反馈在开会之前。', given: aHearing({ result: { published: '2026-05-10', reportedBack: { date: '2026-04-12' } } }), finds: [{ at: ['result', 'reportedBack', 'date'], message: '反馈日期 2026-04-12 在会议 2026-04-20 之前。' }], mended: aHearing({ result: { published: '2026-05-10', reportedBack: { date: '2026-05-12' } } }) },
  ],
};
