import { stagesOf } from './decision-stages.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const FOR = [
  { feature: 'technical', stage: 'expert', says: '专业性、技术性较强，应当组织专家论证' },
  { feature: 'risky', stage: 'risk', says: '可能影响社会稳定、公共安全等，应当组织风险评估' },
] as const;

const technical = (expert: object, status: 'open' | 'decided' = 'decided') => only({ status, features: ['technical'], stages: [{ stage: 'expert', state: 'done', held: '2026-04-01', ...expert }] });

export const decisionExpertAndRisk: Rule<'decision'> = {
  id: 'decision-expert-and-risk',
  title: '该论证的论证，该评估的评估',
  titleEn: 'Experts are heard and risks assessed where the matter asks for it',
  why: '技术上行不行、会不会出事，不能拍脑袋。',
  whyEn: 'Whether it works and what may go wrong is not for guessing.',
  source: ['重大行政决策程序暂行条例第19条、第22条', 'R82'],
  severity: 'error',
  appliesTo: 'decision',
  check({ value: decision }, { report }) {
    if (decision.status === 'stopped') return;
    for (const { feature, stage, says } of FOR) {
      const index = decision.features?.indexOf(feature) ?? -1;
      if (index < 0) continue;
      const own = stagesOf(decision, stage);
      if (own.some(({ state }) => state === 'done' || (state === 'waiting' && decision.status === 'open'))) continue;
      const waiting = own.find(({ state }) => state === 'waiting');
      const excused = own.find(({ state, reason }) => state === 'notApplicable' && reason);
      if (excused) continue;
      report({ at: ['features', index], message: waiting ? `${says}，现在已经决定，这一步还没有办。` : `${says}，程序里没有这一步，也没有说明理由。`, help: `在 stages（程序）里补上，例如 - { stage: ${stage}, state: done, held: 2026-04-01, result: 结论要点 }；法律规定可以不办的，写 state: notApplicable 和 reason（理由）。` });
    }
    for (const { index, conclusion } of stagesOf(decision, 'risk')) if (conclusion === 'failed' && decision.status === 'decided' && !stagesOf(decision, 'risk').some((later) => later.index > index && later.conclusion?.startsWith('passed'))) report({ at: ['stages', index, 'conclusion'], message: '风险评估没有通过，不得作出决定。', help: '调整方案重新评估的，加上重新评估的一步，例如 conclusion: passedWithChanges（修改后通过）。' });
  },
  good: [
    { says: '论证过了。', given: technical({}) },
    { says: '还在办理，论证在后面。', given: technical({ state: 'waiting', held: undefined }, 'open') },
    { says: '不论证的说明了理由。', given: technical({ state: 'notApplicable', held: undefined, reason: '沿用上级统一技术标准，没有可论证的技术选择' }) },
  ],
  bad: [
    { says: '专业性强却没有论证。', given: only({ features: ['technical'] }), finds: [{ at: ['features', 0], message: '专业性、技术性较强，应当组织专家论证，程序里没有这一步，也没有说明理由。' }], mended: technical({}) },
    { says: '已经决定了，论证还在等待。', given: technical({ state: 'waiting', held: undefined }), finds: [{ at: ['features', 0], message: '专业性、技术性较强，应当组织专家论证，现在已经决定，这一步还没有办。' }], mended: technical({}) },
    { says: '不适用没有理由。', given: only({ features: ['risky'], stages: [{ stage: 'risk', state: 'notApplicable' }] }), finds: [{ at: ['features', 0], message: '可能影响社会稳定、公共安全等，应当组织风险评估，程序里没有这一步，也没有说明理由。' }], mended: only({ features: ['risky'], stages: [{ stage: 'risk', state: 'done', held: '2026-04-01' }] }) },
    { says: '风险不可控也定了。', given: only({ stages: [{ stage: 'risk', state: 'done', held: '2026-04-01', conclusion: 'failed' }] }), finds: [{ at: ['stages', 0, 'conclusion'], message: '风险评估没有通过，不得作出决定。' }], mended: only({ stages: [{ stage: 'risk', state: 'done', held: '2026-04-01', conclusion: 'passedWithChanges' }] }) },
  ],
};
