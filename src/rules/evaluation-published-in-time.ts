import { Temporal } from 'temporal-polyfill';
import { withEvaluations } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

const DAYS = 30;

export const evaluationPublishedInTime: Rule<'evaluation'> = {
  id: 'evaluation-published-in-time',
  title: '评议结果按时公布',
  titleEn: 'The result of an appraisal is published in time',
  why: '评议结束以后，要把评议情况向社会公布。拖到没有人记得，公布就没有意义了。',
  whyEn: 'Results are published when the appraisal ends; once forgotten they teach nothing.',
  source: ['R14', 'R94'],
  severity: 'warning',
  local: true,
  appliesTo: 'evaluation',
  check({ value: { date, published } }, { report, today, value }) {
    const days = value(DAYS);
    if (days === 'unknown') return;
    const last = Temporal.PlainDate.from(date).add({ days }).toString();
    if (published && published.date < date) report({ at: ['published', 'date'], message: `公布日期 ${published.date} 早于统计出结果的 ${date}。`, help: '核对后改正 date（公布日期）；“日期”一栏写统计出结果的那一天。' });
    else if (published && published.date > last) report({ at: ['published', 'date'], message: `结果 ${date} 统计出来，${published.date} 才公布，超过 ${days} 天。`, help: '日期填错的改正 date（日期）；确实晚了的，在例外里写明原因。' });
    else if (!published && today > last) report({ at: ['date'], message: `结果 ${date} 统计出来，到 ${today} 没有写公布日期，应当在 ${last} 以前公布。`, help: `补上 published（结果公布），例如 published: { date: ${last}, where: [政府网站] }。` });
  },
  good: [
    { says: '统计出来二十天内公布。', given: withEvaluations({ published: { date: '2026-02-05', where: ['政府网站'] } }) },
    { says: '还没有到公布的期限。', given: withEvaluations({ date: '2026-05-20' }) },
  ],
  bad: [
    { says: '过了期限没有公布。', given: withEvaluations({}), finds: [{ at: ['date'], message: '结果 2026-01-20 统计出来，到 2026-06-01 没有写公布日期，应当在 2026-02-19 以前公布。' }], mended: withEvaluations({ published: { date: '2026-02-10' } }) },
    { says: '公布晚了。', given: withEvaluations({ published: { date: '2026-03-20' } }), finds: [{ at: ['published', 'date'], message: '结果 2026-01-20 统计出来，2026-03-20 才公布，超过 30 天。' }], mended: withEvaluations({ published: { date: '2026-02-10' } }) },
    { says: '先公布后统计。', given: withEvaluations({ published: { date: '2026-01-02' } }), finds: [{ at: ['published', 'date'], message: '公布日期 2026-01-02 早于统计出结果的 2026-01-20。' }], mended: withEvaluations({ published: { date: '2026-01-25' } }) },
  ],
};
