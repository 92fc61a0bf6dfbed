import { withEvaluations } from './evaluation-example.ts';
import { reportMissingYears } from './evaluation-yearly.ts';
import type { Rule } from './rule.ts';

const regular = { id: 'democratic-2025', title: '2025年定期评议', form: 'democratic', session: 'regular' } as const;

export const regularAppraisalYearly: Rule<'register'> = {
  id: 'regular-appraisal-yearly',
  title: '每年有一次定期民主评议',
  titleEn: 'A regular democratic appraisal every year',
  why: '定期评议是干部群众一年一次给班子打分的机会，一年不评就少一次监督。',
  whyEn: 'The regular appraisal is the one time a year at which people grade the leading team.',
  source: ['R93'],
  severity: 'warning',
  local: true,
  appliesTo: 'register',
  check(_register, context) {
    reportMissingYears(context, { name: '定期民主评议', least: 1, matches: ({ form, session }) => form === 'democratic' && session === 'regular', help: (year) => `补上 ${year} 年定期评议的记录；确实没有评的，按采用的制度补评，或者在例外里写明原因。` });
  },
  good: [
    { says: '2025 年有一次定期评议。', given: withEvaluations(regular) },
    { says: '今年还没有过完。', given: withEvaluations({ year: 2026 }) },
  ],
  bad: [{ says: '2025 年只有社会评价。', given: withEvaluations({}), finds: [{ at: ['year'], message: '2025 年没有定期民主评议。' }], mended: withEvaluations({}, regular) }],
};
