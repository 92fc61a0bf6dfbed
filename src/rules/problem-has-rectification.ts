import { percentWords, rateOf } from '../evaluating/rates.ts';
import { scaleOf, sheetOf } from '../evaluating/tally.ts';
import type { Rectification } from '../model/schema-types.ts';
import { examplePart, exampleRow, withEvaluations } from './evaluation-example.ts';
import type { Given, Rule } from './rule.ts';

const rectification = (own: Rectification['source']): Given['rectification'] => ({ id: 'service-speed', title: '办事效率整改', office: 'transport', date: '2026-02-10', audience: 'public', problem: '办事慢', source: own, owner: { post: '局长' }, measures: ['并联审批'], due: '2026-12-31' });
const poor = withEvaluations({ parts: [examplePart({ rows: [exampleRow('efficiency', [50, 20, 20, 6]), exampleRow('attitude', [80, 5, 5, 6])] })] });

export const problemHasRectification: Rule<'evaluation'> = {
  id: 'problem-has-rectification',
  title: '不满意率高的内容有整改',
  titleEn: 'What many are dissatisfied with is put right',
  why: '群众反映强烈的问题，要明确整改措施、期限和责任人。评完不改，下次就没有人愿意评了。',
  whyEn: 'What people complain of most gets measures, a date and a person; otherwise nobody will answer next year.',
  source: ['R94'],
  severity: 'warning',
  local: true,
  appliesTo: 'evaluation',
  check({ id, value: evaluation }, { report, register, value }) {
    const share = value(0.1);
    if (share === 'unknown') return;
    const own = register.all('rectification').filter(({ value: { source } }) => source.evaluation === id);
    const seen = new Set<string>();
    for (const [index, part] of (evaluation.parts ?? []).entries()) for (const [at, row] of part.rows.entries()) {
      const rate = rateOf('negativeOfOpinions', row, part.ballots.valid, scaleOf(register, part)?.grades ?? []);
      // The lowest possible rate: what suppression leaves open is not held against anyone.
      if (!rate || rate.low <= share * 100 || seen.has(row.item) || own.some(({ value: { source } }) => source.item === undefined || source.item === row.item)) continue;
      seen.add(row.item);
      const title = sheetOf(register, part)?.items?.find((item) => item.id === row.item)?.title ?? row.item;
      report({ at: ['parts', index, 'rows', at, 'item'], message: `“${title}”的不满意率是 ${percentWords(rate)}，超过 ${Math.round(share * 1000) / 10}%，却没有整改。`, help: `加一条整改记录，写明措施、期限和责任人，例如 source: { kind: evaluation, evaluation: ${id}, item: ${row.item} }。` });
    }
  },
  good: [
    { says: '不满意率没有超过一成。', given: withEvaluations({ parts: [examplePart({ rows: [exampleRow('efficiency', [60, 25, 5, 6]), exampleRow('attitude', [80, 5, 5, 6])] })] }) },
    { says: '超过一成，有整改。', given: { ...poor, rectification: rectification({ kind: 'evaluation', evaluation: 'social-2025', item: 'efficiency' }) } },
  ],
  bad: [
    { says: '超过一成，没有整改。', given: poor, finds: [{ at: ['parts', 0, 'rows', 0, 'item'], message: '“办事质效”的不满意率是 22.2%，超过 10%，却没有整改。' }], mended: { ...poor, rectification: rectification({ kind: 'evaluation', evaluation: 'social-2025' }) } },
    { says: '整改的是另一项。', given: { ...poor, rectification: rectification({ kind: 'evaluation', evaluation: 'social-2025', item: 'attitude' }) }, finds: [{ at: ['parts', 0, 'rows', 0, 'item'], message: '“办事质效”的不满意率是 22.2%，超过 10%，却没有整改。' }], mended: { ...poor, rectification: rectification({ kind: 'evaluation', evaluation: 'social-2025', item: 'efficiency' }) } },
  ],
};
