import { complaintClasses, exampleMonth } from './example-complaints.ts';
import type { Rule } from './rule.ts';

const month = (falseDisclosure: { reported: number; verified: number; rewardYuan?: number }) => ({ taxonomy: complaintClasses, 'complaint-month': exampleMonth('2026-03', { falseDisclosure }) });

export const falseDisclosureActedOn: Rule<'complaint-month'> = {
  id: 'false-disclosure-acted-on',
  title: '查实的不公开、假公开有奖励',
  titleEn: 'Verified reports of false disclosure are rewarded',
  why: '查实了却没有下文，就没有人再举报；奖励由被举报的单位支付。',
  whyEn: 'A verified report without consequence is the last one; the office concerned pays the reward.',
  source: ['R38'],
  severity: 'warning',
  appliesTo: 'complaint-month',
  check({ value: { falseDisclosure } }, { report }) {
    if (falseDisclosure?.verified && !falseDisclosure.rewardYuan) report({ at: ['falseDisclosure', 'verified'], message: `查实不公开、假公开 ${falseDisclosure.verified} 件，没有写奖励举报人的金额。`, help: '加上 rewardYuan（奖励金额），例如 rewardYuan: 300；本月还没有支付的，支付以后改正。' });
  },
  good: [{ says: '查实一件，给了奖励。', given: month({ reported: 2, verified: 1, rewardYuan: 300 }) }, { says: '没有查实的。', given: month({ reported: 1, verified: 0 }) }],
  bad: [{ says: '查实了没有奖励。', given: month({ reported: 2, verified: 1 }), finds: [{ at: ['falseDisclosure', 'verified'], message: '查实不公开、假公开 1 件，没有写奖励举报人的金额。' }], mended: month({ reported: 2, verified: 1, rewardYuan: 300 }) }],
};
