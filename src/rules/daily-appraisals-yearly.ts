import { withEvaluations } from './evaluation-example.ts';
import { reportMissingYears } from './evaluation-yearly.ts';
import type { Rule } from './rule.ts';

const daily = (number: number) => ({ id: `daily-2025-${number}`, title: `2025年第${number}次日常评议`, form: 'democratic', session: 'daily' }) as const;

export const dailyAppraisalsYearly: Rule<'register'> = {
  id: 'daily-appraisals-yearly',
  title: '每年有两次以上日常评议',
  titleEn: 'Two or more appraisals between sessions every year',
  why: '日常评议由公开监督员进行，平时的问题平时就要有人指出来。来源文件标题里叫“专项评议”，正文里叫“日常评议”，这里按正文。',
  whyEn: 'Supervisors appraise between the yearly sessions, so that problems are named while they last. The source calls it 专项 in its head line and 日常 in its text; the text is followed.',
  source: ['R93', 'R48'],
  severity: 'warning',
  local: true,
  appliesTo: 'register',
  check(_register, context) {
    reportMissingYears(context, { name: '日常评议', least: 2, matches: ({ form, session }) => form === 'democratic' && session === 'daily', help: (year, held, wanted) => `补上 ${year} 年另外 ${wanted - held} 次日常评议的记录；确实没有评的，请监督员补评，或者在例外里写明原因。` });
  },
  good: [{ says: '2025 年有两次日常评议。', given: withEvaluations(daily(1), daily(2)) }],
  bad: [
    { says: '2025 年只有一次。', given: withEvaluations(daily(1)), finds: [{ at: ['year'], message: '2025 年只有 1 次日常评议，应当不少于 2 次。' }], mended: withEvaluations(daily(1), daily(2)) },
    { says: '本地要求三次。', given: { ...withEvaluations(daily(1), daily(2)), deadlines: { rules: [{ rule: 'daily-appraisals-yearly', adopted: true, value: 3 }] } }, finds: [{ at: ['year'], message: '2025 年只有 2 次日常评议，应当不少于 3 次。' }], mended: withEvaluations(daily(1), daily(2), daily(3)) },
  ],
};
