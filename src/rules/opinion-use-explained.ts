import { consultationState } from './consultation-dates.ts';
import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

const result = { published: '2026-05-10', summary: '票价不变' };

export const opinionUseExplained: Rule<'consultation'> = {
  id: 'opinion-use-explained',
  title: '没有采纳的意见写明理由',
  titleEn: 'An opinion that was not adopted has its reason',
  why: '不采纳可以，不说为什么不行。说清楚理由，下次才还有人提。',
  whyEn: 'An opinion may be refused, not passed over: without reasons nobody speaks again.',
  source: ['R86', 'R85', '重大行政决策程序暂行条例第32条'],
  severity: 'warning',
  appliesTo: 'consultation',
  check({ value }, { report, today }) {
    const done = consultationState(value, today) === 'done';
    if (done && !value.opinions && value.counts?.opinions !== 0) return report({ at: ['result'], message: '结果已经公布，没有写意见和采纳情况。', help: '加上 opinions（意见和采纳情况），例如 opinions: [{ gist: 票价不要涨, from: resident, count: 6, use: adopted, reason: 票价维持不变 }]；没有人提意见的写 counts: { opinions: 0 }。' });
    for (const [index, { use, reason, gist }] of (value.opinions ?? []).entries()) {
      if (['notAdopted', 'partly'].includes(use) && !reason) report({ at: ['opinions', index, 'use'], message: `意见“${gist}”${use === 'partly' ? '只采纳了一部分' : '没有采纳'}，没有写理由。`, help: '加上 reason（理由），例如 reason: 需要另外征地，今年预算没有安排，列入明年计划。' });
      if (use === 'pending' && done) report({ at: ['opinions', index, 'use'], message: `结果已经公布，意见“${gist}”还写着正在研究。`, help: '改写 use（采纳情况），例如 use: notAdopted，并写明 reason（理由）。' });
    }
  },
  good: [{ says: '每条都有着落。', given: aHearing({ result, opinions: [{ gist: '票价不要涨', use: 'adopted' }, { gist: '全部免费', use: 'notAdopted', reason: '财力不能承担' }] }) }, { says: '会后正在研究。', given: aHearing({ opinions: [{ gist: '票价不要涨', use: 'pending' }] }) }],
  bad: [
    { says: '没有采纳，没有理由。', given: aHearing({ opinions: [{ gist: '全部免费', use: 'notAdopted' }] }), finds: [{ at: ['opinions', 0, 'use'], message: '意见“全部免费”没有采纳，没有写理由。' }], mended: aHearing({ opinions: [{ gist: '全部免费', use: 'notAdopted', reason: '财力不能承担' }] }) },
    { says: '结果公布了，意见没有下文。', given: aHearing({ result, opinions: [{ gist: '增加班次', use: 'pending' }] }), finds: [{ at: ['opinions', 0, 'use'], message: '结果已经公布，意见“增加班次”还写着正在研究。' }], mended: aHearing({ result, opinions: [{ gist: '增加班次', use: 'adopted' }] }) },
    { says: '结果公布了，一条意见也没有写。', given: aHearing({ result }), finds: [{ at: ['result'], message: '结果已经公布，没有写意见和采纳情况。' }], mended: aHearing({ result, counts: { opinions: 0 } }) },
  ],
};
