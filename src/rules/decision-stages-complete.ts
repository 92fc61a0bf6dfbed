import { STAGE_NAMES, startOf, stagesOf, type StageName } from './decision-stages.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

/** Stages every matter of the catalogue has; experts and risks depend on the matter, legality and discussion have rules of their own. */
const ALWAYS: readonly StageName[] = ['participation', 'publication', 'archive', 'evaluation'];

const all = [
  { stage: 'participation', state: 'done', from: '2026-03-01', to: '2026-04-01' },
  { stage: 'discussion', state: 'done', held: '2026-05-08' },
  { stage: 'publication', state: 'done', held: '2026-05-11' },
  { stage: 'archive', state: 'waiting', planned: '2026-07-01' },
  { stage: 'evaluation', state: 'notApplicable', reason: '执行不满一年，尚不具备评估条件' },
] as const;

export const decisionStagesComplete: Rule<'decision'> = {
  id: 'decision-stages-complete',
  title: '重大行政决策的每一步都有交代',
  titleEn: 'Every stage of a major decision is accounted for',
  why: '做了的写日期，不做的写理由，还没做的写预定。空着不写，公众不知道是没做还是没写。',
  whyEn: 'Done, not applicable with a reason, or still to come: a gap says nothing.',
  source: ['R82', '重大行政决策程序暂行条例第14条、第32条、第33条、第36条'],
  severity: 'warning',
  appliesTo: 'decision',
  check({ value: decision }, { report }) {
    for (const [index, stage] of decision.stages.entries()) {
      const name = STAGE_NAMES[stage.stage];
      if (stage.state === 'notApplicable' && !stage.reason) report({ at: ['stages', index], message: `“${name}”写着不适用，没有写理由。`, help: '写上 reason（理由），例如 reason: 不直接涉及群众切身利益，分歧不大。' });
      if (stage.state === 'done' && !startOf(stage)) report({ at: ['stages', index], message: `“${name}”写着已完成，没有写日期。`, help: '写上 held（举行日期）或者 from（开始日期）、to（结束日期），例如 held: 2026-05-08。' });
    }
    if (!decision.catalogued || decision.status === 'stopped') return;
    const missing = ALWAYS.filter((name) => stagesOf(decision, name).length === 0);
    if (missing.length) report({ at: ['stages'], message: `程序里没有${missing.map((name) => `“${STAGE_NAMES[name]}”`).join('、')}。`, help: `逐步补上：已完成的写日期，不适用的写理由，还没有办的写 state: waiting 和 planned（预定日期），例如 - { stage: ${missing[0]}, state: waiting, planned: 2026-12-31 }。` });
  },
  good: [
    { says: '每一步都有交代。', given: only({ catalogued: true, stages: [...all] }) },
    { says: '目录以外的事项只要求写了的写全。', given: only({}) },
  ],
  bad: [
    { says: '没有归档和评估。', given: only({ catalogued: true, stages: all.slice(0, 3) as [typeof all[0]] }), finds: [{ at: ['stages'], message: '程序里没有“归档”、“执行和后评估”。' }], mended: only({ catalogued: true, stages: [...all] }) },
    { says: '不适用没有理由。', given: only({ stages: [{ stage: 'hearing', state: 'notApplicable' }] }), finds: [{ at: ['stages', 0], message: '“听证会”写着不适用，没有写理由。' }], mended: only({ stages: [{ stage: 'hearing', state: 'notApplicable', reason: '分歧不大' }] }) },
    { says: '已完成没有日期。', given: only({ stages: [{ stage: 'archive', state: 'done' }] }), finds: [{ at: ['stages', 0], message: '“归档”写着已完成，没有写日期。' }], mended: only({ stages: [{ stage: 'archive', state: 'done', held: '2026-05-20' }] }) },
  ],
};
