import { endOf, STAGE_NAMES, stagesOf, startOf, type StageName } from './decision-stages.ts';
import { stages } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

/** What must be finished before what begins: R82 for the forum and the hearing, the regulation for the rest. Legality before the discussion has a rule of its own. */
const BEFORE: readonly [StageName, readonly StageName[]][] = [
  ['start', ['forum', 'participation', 'hearing', 'expert', 'risk', 'legal', 'discussion']],
  ['forum', ['refine', 'hearing', 'discussion']],
  ['refine', ['hearing', 'discussion']],
  ['participation', ['legal', 'discussion']],
  ['hearing', ['legal', 'discussion']],
  ['expert', ['legal', 'discussion']],
  ['risk', ['legal', 'discussion']],
  ['discussion', ['filing', 'publication', 'answer', 'archive', 'evaluation']],
];

export const decisionStageOrder: Rule<'decision'> = {
  id: 'decision-stage-order',
  title: '决策程序按先后进行',
  titleEn: 'The stages of a decision follow each other in order',
  why: '先定后议、先定后听证，公众参与就成了走过场。',
  whyEn: 'A hearing after the decision is a show.',
  source: ['R82', '重大行政决策程序暂行条例第16条、第25条、第30条、第32条'],
  severity: 'error',
  appliesTo: 'decision',
  check({ value: decision }, { report }) {
    for (const [first, later] of BEFORE) {
      // A forum or a discussion may be held again: the earliest of the first must come before the last of the later.
      const done = stagesOf(decision, first).filter(({ state }) => state === 'done');
      const dates = done.map(endOf).filter((date) => date !== undefined).sort();
      const [ended] = dates;
      if (!ended) continue;
      for (const name of later) {
        const after = stagesOf(decision, name).filter(({ state }) => state === 'done').find((stage) => (startOf(stage) ?? ended) < ended);
        if (after && !stagesOf(decision, name).some((stage) => stage.state === 'done' && (startOf(stage) ?? '') >= ended)) report({ at: ['stages', after.index], message: `“${STAGE_NAMES[name]}”在 ${startOf(after)}，早于“${STAGE_NAMES[first]}”完成的 ${ended}。`, help: `日期写错的改正；确实颠倒了的，应当在${STAGE_NAMES[first]}以后重新进行，把重新进行的一步加进 stages（程序），例如 - { stage: ${name}, state: done, held: ${ended} }。` });
      }
    }
    for (const [index, { from, to }] of decision.stages.entries()) if (from && to && to < from) report({ at: ['stages', index, 'to'], message: `结束日期 ${to} 早于开始日期 ${from}。`, help: '改正 to（结束日期）或者 from（开始日期），多半是年份或者月份写错，例如 to: 2026-05-31。' });
  },
  good: [
    { says: '先听证，再审查，再讨论，再公布。', given: stages({ stage: 'hearing', state: 'done', held: '2026-03-20' }, { stage: 'legal', state: 'done', from: '2026-04-01', to: '2026-04-15' }, { stage: 'discussion', state: 'done', held: '2026-05-08' }, { stage: 'publication', state: 'done', held: '2026-05-12' }) },
    { says: '听证以后重新讨论过一次。', given: stages({ stage: 'discussion', state: 'done', held: '2026-03-01' }, { stage: 'hearing', state: 'done', held: '2026-03-20' }, { stage: 'discussion', state: 'done', held: '2026-05-08' }) },
  ],
  bad: [
    { says: '先讨论决定，后开听证会。', given: stages({ stage: 'discussion', state: 'done', held: '2026-03-01' }, { stage: 'hearing', state: 'done', held: '2026-03-20' }), finds: [{ at: ['stages', 0], message: '“集体讨论”在 2026-03-01，早于“听证会”完成的 2026-03-20。' }], mended: stages({ stage: 'hearing', state: 'done', held: '2026-03-20' }, { stage: 'discussion', state: 'done', held: '2026-04-01' }) },
    { says: '还没讨论就公布了。', given: stages({ stage: 'discussion', state: 'done', held: '2026-05-08' }, { stage: 'publication', state: 'done', held: '2026-05-01' }), finds: [{ at: ['stages', 1], message: '“公布结果”在 2026-05-01，早于“集体讨论”完成的 2026-05-08。' }], mended: stages({ stage: 'discussion', state: 'done', held: '2026-05-08' }, { stage: 'publication', state: 'done', held: '2026-05-12' }) },
    { says: '结束早于开始。', given: stages({ stage: 'participation', state: 'done', from: '2026-04-01', to: '2026-03-01' }), finds: [{ at: ['stages', 0, 'to'], message: '结束日期 2026-03-01 早于开始日期 2026-04-01。' }], mended: stages({ stage: 'participation', state: 'done', from: '2026-03-01', to: '2026-04-01' }) },
  ],
};
