import { itemsAsked } from '../evaluating/tally.ts';
import type { Rectification } from '../model/schema-types.ts';
import { withEvaluations } from './evaluation-example.ts';
import type { Given, Rule } from './rule.ts';

const rectification = (source: Rectification['source']): Given => ({ ...withEvaluations({}), rectification: { id: 'service-speed', title: '办事效率整改', office: 'transport', date: '2026-02-10', audience: 'public', problem: '办事慢', source, owner: { post: '局长' }, measures: ['并联审批'], due: '2026-12-31' } });

export const rectificationSourceKnown: Rule<'rectification'> = {
  id: 'rectification-source-known',
  title: '整改说明是从哪里来的',
  titleEn: 'A rectification says where its problem was found',
  why: '群众要看得出，自己在评议里反映的问题是不是有人在改。',
  whyEn: 'People must see whether what they said in an appraisal is being put right.',
  source: ['R94'],
  severity: 'error',
  appliesTo: 'rectification',
  check({ value: { source } }, { report, register }) {
    if (source.kind === 'evaluation' && !source.evaluation) report({ at: ['source', 'kind'], message: '问题来自评议，没有写是哪一次评议。', help: '加上 evaluation（评议），例如 evaluation: social-2025；来自投诉或检查的，改正 kind（来源）。' });
    const evaluation = source.evaluation === undefined ? undefined : register.get('evaluation', source.evaluation)?.value;
    if (!evaluation || source.item === undefined) return;
    const items = (evaluation.parts ?? []).flatMap((part) => itemsAsked(register, part));
    if (!items.some(({ id }) => id === source.item)) report({ at: ['source', 'item'], message: `“${evaluation.title}”没有评“${source.item}”这一项。`, help: `改为其中之一：${[...new Set(items.map(({ id, title }) => `${id}（${title}）`))].join('、')}；一次整改几项的，删去 item（评议内容）。` });
  },
  good: [{ says: '写明是哪一次评议的哪一项。', given: rectification({ kind: 'evaluation', evaluation: 'social-2025', item: 'efficiency' }) }],
  bad: [
    { says: '没有写哪一次评议。', given: rectification({ kind: 'evaluation' }), finds: [{ at: ['source', 'kind'], message: '问题来自评议，没有写是哪一次评议。' }], mended: rectification({ kind: 'evaluation', evaluation: 'social-2025' }) },
    { says: '那次评议没有这一项。', given: rectification({ kind: 'evaluation', evaluation: 'social-2025', item: 'speed' }), finds: [{ at: ['source', 'item'], message: '“2025年度社会评价”没有评“speed”这一项。' }], mended: rectification({ kind: 'evaluation', evaluation: 'social-2025', item: 'efficiency' }) },
  ],
};
