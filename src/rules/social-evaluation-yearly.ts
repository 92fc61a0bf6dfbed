import { withEvaluations } from './evaluation-example.ts';
import { reportMissingYears } from './evaluation-yearly.ts';
import type { Rule } from './rule.ts';

export const socialEvaluationYearly: Rule<'register'> = {
  id: 'social-evaluation-yearly',
  title: '每年有社会评价',
  titleEn: 'A public assessment every year',
  why: '群众满意不满意，一年至少问一次，结果定期公布。',
  whyEn: 'People are asked at least once a year, and the results are published.',
  source: ['R14', 'R92'],
  severity: 'warning',
  local: true,
  appliesTo: 'register',
  check(_register, context) {
    reportMissingYears(context, { name: '社会评价', least: 1, matches: ({ form }) => form === 'social', help: (year) => `补上 ${year} 年社会评价的记录；确实没有组织的，在例外里写明原因。` });
  },
  good: [{ says: '2025 年有社会评价。', given: withEvaluations({}) }],
  bad: [{ says: '2025 年只有逐项评议。', given: withEvaluations({ id: 'item-2025', form: 'item' }), finds: [{ at: ['year'], message: '2025 年没有社会评价。' }], mended: withEvaluations({ id: 'item-2025', form: 'item' }, { id: 'social-2025' }) }],
};
