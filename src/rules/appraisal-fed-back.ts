import { exampleEvaluation, withEvaluations } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

const appraisal = { ...exampleEvaluation({ id: 'democratic-2025', title: '2025年民主评议', form: 'democratic', session: 'regular' }), published: { date: '2026-02-10' } };

export const appraisalFedBack: Rule<'evaluation'> = {
  id: 'appraisal-fed-back',
  title: '民主评议的结果先反馈再公布',
  titleEn: 'The result of a democratic appraisal is fed back before it is published',
  why: '评议结果要先反馈给书记、班子和本人，让被评的人知道差在哪里，再向社会公布。',
  whyEn: 'Those who were rated hear the result first, so that they know what to mend; then it is published.',
  source: ['R94'],
  severity: 'warning',
  appliesTo: 'evaluation',
  check({ value: { form, feedback, published } }, { report }) {
    if (form !== 'democratic' || !published) return;
    if (!feedback) report({ at: ['published'], message: '结果已经公布，没有写反馈给了谁。', help: `加上 feedback（结果反馈），例如 feedback: { date: ${published.date}, to: 县委书记和县委常委班子 }。` });
    else if (feedback.date > published.date) report({ at: ['feedback', 'date'], message: `${published.date} 就公布了，${feedback.date} 才反馈。`, help: '日期填错的，改正 feedback.date（结果反馈的日期）；确实先公布后反馈的，在例外里写明原因。' });
  },
  good: [{ says: '先反馈，后公布。', given: withEvaluations({ ...appraisal, feedback: { date: '2026-02-01', to: '县委书记' } }) }, { says: '还没有公布。', given: withEvaluations({ ...appraisal, published: undefined }) }],
  bad: [
    { says: '没有反馈。', given: withEvaluations(appraisal), finds: [{ at: ['published'], message: '结果已经公布，没有写反馈给了谁。' }], mended: withEvaluations({ ...appraisal, feedback: { date: '2026-02-10', to: '县委书记' } }) },
    { says: '公布以后才反馈。', given: withEvaluations({ ...appraisal, feedback: { date: '2026-03-01', to: '县委书记' } }), finds: [{ at: ['feedback', 'date'], message: '2026-02-10 就公布了，2026-03-01 才反馈。' }], mended: withEvaluations({ ...appraisal, feedback: { date: '2026-02-01', to: '县委书记' } }) },
  ],
};
