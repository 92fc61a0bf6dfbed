import type { Part } from '../evaluating/tally.ts';
import type { Taxonomy } from '../model/schema-types.ts';
import { examplePart, withEvaluations } from './evaluation-example.ts';
import type { Given, Rule } from './rule.ts';

const GROUPS: Taxonomy = { id: 'evaluation-groups', kind: 'evaluation-groups', title: '评议人分类', entries: [{ id: 'executor', title: '权力执行人' }, { id: 'counterpart', title: '行政相对人' }] };
const appraisal = (...groups: (string | undefined)[]): Given => {
  const given = withEvaluations({ id: 'item-2025', title: '2025年逐项评议', form: 'item', parts: groups.map((group, index): Part => examplePart({ id: `group-${index}`, ...(group ? { group } : {}) })) });
  return { ...given, taxonomy: [...[given.taxonomy ?? []].flat(), GROUPS] };
};

export const itemAppraisalAllGroups: Rule<'evaluation'> = {
  id: 'item-appraisal-all-groups',
  title: '逐项评议请到了每一类评议人',
  titleEn: 'An item-by-item appraisal asks every group of raters',
  why: '经办人自己打的分总是高的。执行人、相对人、法人和社会各界都评过，才看得出公开得好不好。',
  whyEn: 'Those who handle a power always rate it high; only with the people and companies concerned and the public does it tell anything.',
  source: ['R36', 'R71'],
  severity: 'error',
  appliesTo: 'evaluation',
  check({ value: { form, parts = [] } }, { report, register }) {
    if (form !== 'item') return;
    for (const [index, { group }] of parts.entries()) if (!group) report({ at: ['parts', index, 'id'], message: '没有写这一组是哪一类评议人。', help: `加上 group（评议人），例如 group: ${register.taxonomy('evaluation-groups')[0]?.id ?? 'counterpart'}。` });
    const missing = register.taxonomy('evaluation-groups').filter(({ id }) => !parts.some(({ group }) => group === id));
    if (missing.length && parts.every(({ group }) => group)) report({ at: ['parts'], message: `没有请${missing.map(({ title }) => title).join('、')}评议。`, help: `补上这一组，例如 - { id: ${missing[0]?.id}, group: ${missing[0]?.id}, … }；确实没有请到的，在例外里写明原因。` });
  },
  good: [{ says: '每一类评议人都评了。', given: appraisal('executor', 'counterpart') }],
  bad: [
    { says: '只有经办人自己评。', given: appraisal('executor'), finds: [{ at: ['parts'], message: '没有请行政相对人评议。' }], mended: appraisal('executor', 'counterpart') },
    { says: '没有写是哪一类评议人。', given: appraisal('executor', undefined), finds: [{ at: ['parts', 1, 'id'], message: '没有写这一组是哪一类评议人。' }], mended: appraisal('executor', 'counterpart') },
  ],
};
