import { withEvaluations } from './evaluation-example.ts';
import { reportMissingYears } from './evaluation-yearly.ts';
import type { Rule } from './rule.ts';

const performance = { id: 'performance-2025', title: '2025年绩效考核', form: 'performance' } as const;

export const performanceReviewYearly: Rule<'register'> = {
  id: 'performance-review-yearly',
  title: '每年有绩效考核',
  titleEn: 'A performance review every year',
  why: '绩效考核每年进行一次，结果是综合考核的依据；不公布，各单位就不知道差在哪里。',
  whyEn: 'The review is yearly and feeds the overall assessment; unpublished it teaches nothing.',
  source: ['R47'],
  severity: 'warning',
  local: true,
  appliesTo: 'register',
  check(_register, context) {
    reportMissingYears(context, { name: '绩效考核', least: 1, matches: ({ form }) => form === 'performance', help: (year) => `补上 ${year} 年绩效考核的记录，写明组织考核和民主评议两部分；确实没有考核的，在例外里写明原因。` });
  },
  good: [{ says: '2025 年有绩效考核。', given: withEvaluations(performance) }],
  bad: [{ says: '2025 年没有绩效考核。', given: withEvaluations({}), finds: [{ at: ['year'], message: '2025 年没有绩效考核。' }], mended: withEvaluations({}, performance) }],
};
