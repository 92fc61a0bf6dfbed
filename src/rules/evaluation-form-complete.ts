import { exampleEvaluation, withEvaluations } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

const assessment = { by: '考核组', weight: 60, items: [{ name: '公开及时', full: 50, score: 48 }] as [{ name: string; full: number; score: number }] };
const appraisal = { evaluation: 'democratic-2025', weight: 40 };
const democratic = exampleEvaluation({ id: 'democratic-2025', title: '2025年民主评议', form: 'democratic', session: 'regular' });
const performance = exampleEvaluation({ id: 'performance-2025', title: '2025年绩效考核', form: 'performance', parts: undefined, assessment, appraisal });

export const evaluationFormComplete: Rule<'evaluation'> = {
  id: 'evaluation-form-complete',
  title: '每一种评议写齐它该有的部分',
  titleEn: 'An appraisal has the parts of its form',
  why: '绩效考核由组织考核和民主评议两部分组成，只公布组织打的分，群众的意见就不见了。',
  whyEn: 'A performance review is half the organisation\'s and half the people\'s; only one half tells half the story.',
  source: ['R47', 'R92', 'R93'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value }, { report, register }) {
    const { form, session, parts, assessment, appraisal } = value;
    if (form === 'democratic' && !session) report({ at: ['form'], message: '民主评议没有写是定期评议还是日常评议。', help: '加上 session（评议类别），例如 session: regular（定期评议）或 session: daily（日常评议）。' });
    if (form !== 'democratic' && session) report({ at: ['session'], message: '只有民主评议才分定期评议和日常评议。', help: '删去 session（评议类别），或把 form（评议形式）改为 democratic。' });
    if (form !== 'performance' && !parts) report({ at: ['form'], message: '没有各组的票数。', help: '加上 parts（各组评议），写明谁参加评议、多少票、各档多少；比率由程序算。' });
    if (form !== 'performance') return;
    if (!assessment) report({ at: ['form'], message: '绩效考核缺少组织考核部分。', help: '加上 assessment（组织考核），例如 assessment: { by: 考核组, items: [{ name: 公开及时, full: 20, score: 18 }] }。' });
    if (!appraisal?.evaluation && !parts) report({ at: ['form'], message: '绩效考核缺少民主评议部分。', help: '加上 appraisal（民主评议部分），例如 appraisal: { evaluation: 当年民主评议的编号, weight: 40 }。' });
    for (const [index, { name, full, score }] of (assessment?.items ?? []).entries()) if (score > full) report({ at: ['assessment', 'items', index, 'score'], message: `“${name}”满分 ${full} 分，却得了 ${score} 分。`, help: '核对考核表，改正 score（得分）或 full（满分）。' });
    const weights = [assessment?.weight, appraisal?.weight].filter((weight) => weight !== undefined);
    if (weights.length === 2 && weights[0]! + weights[1]! !== 100) report({ at: ['appraisal', 'weight'], message: `组织考核占 ${weights[0]}%，民主评议占 ${weights[1]}%，加起来不是 100%。`, help: '照考核办法改正 weight（占总成绩）；办法没有规定的，两处都删去。' });
    const source = appraisal?.evaluation === undefined ? undefined : register.get('evaluation', appraisal.evaluation)?.value;
    if (source && source.form !== 'democratic') report({ at: ['appraisal', 'evaluation'], message: `“${source.title}”不是民主评议。`, help: '改为当年那次民主评议的编号，例如 evaluation: democratic-2025。' });
    else if (source && appraisal?.part && !source.parts?.some(({ id }) => id === appraisal.part)) report({ at: ['appraisal', 'part'], message: `“${source.title}”里没有“${appraisal.part}”这一组。`, help: `改为其中之一：${(source.parts ?? []).map(({ id }) => id).join('、')}；或删去，采用第一组。` });
  },
  good: [{ says: '绩效考核有两部分，民主评议写明定期。', given: withEvaluations(democratic, performance) }],
  bad: [
    { says: '民主评议没有写类别。', given: withEvaluations({ ...democratic, session: undefined }), finds: [{ at: ['form'], message: '民主评议没有写是定期评议还是日常评议。' }], mended: withEvaluations(democratic) },
    { says: '社会评价写了类别，又没有票数。', given: withEvaluations({ session: 'daily', parts: undefined }), finds: [{ at: ['form'], message: '没有各组的票数。' }, { at: ['session'], message: '只有民主评议才分定期评议和日常评议。' }], mended: withEvaluations({}) },
    { says: '绩效考核两部分都没有。', given: withEvaluations(democratic, { ...performance, assessment: undefined, appraisal: undefined }), finds: [{ at: ['form'], message: '绩效考核缺少民主评议部分。' }, { at: ['form'], message: '绩效考核缺少组织考核部分。' }], mended: withEvaluations(democratic, performance) },
    { says: '得分高于满分，比重加起来不是一百。', given: withEvaluations(democratic, { ...performance, assessment: { ...assessment, items: [{ name: '公开及时', full: 50, score: 52 }] }, appraisal: { ...appraisal, weight: 30 } }), finds: [{ at: ['assessment', 'items', 0, 'score'], message: '“公开及时”满分 50 分，却得了 52 分。' }, { at: ['appraisal', 'weight'], message: '组织考核占 60%，民主评议占 30%，加起来不是 100%。' }], mended: withEvaluations(democratic, performance) },
    { says: '采用的不是民主评议。', given: withEvaluations({}, { ...performance, appraisal: { ...appraisal, evaluation: 'social-2025' } }), finds: [{ at: ['appraisal', 'evaluation'], message: '“2025年度社会评价”不是民主评议。' }], mended: withEvaluations(democratic, performance) },
    { says: '采用的那一组不存在。', given: withEvaluations(democratic, { ...performance, appraisal: { ...appraisal, part: 'team' } }), finds: [{ at: ['appraisal', 'part'], message: '“2025年民主评议”里没有“team”这一组。' }], mended: withEvaluations(democratic, performance) },
  ],
};
