import { STAGE_NAMES, stagesOf } from './decision-stages.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const WANTED = ['forum', 'hearing'] as const;

const asked = (hearing: object) => only({ catalogued: true, features: ['interests'], stages: [{ stage: 'forum', state: 'done', announced: '2026-03-01', held: '2026-03-10' }, { stage: 'hearing', state: 'done', announced: '2026-04-01', held: '2026-04-20', ...hearing }] });

export const decisionForumAndHearing: Rule<'decision'> = {
  id: 'decision-forum-and-hearing',
  title: '涉及群众切身利益的决策，咨询会和听证会都有交代',
  titleEn: 'A decision that touches people’s interests accounts for its forum and its hearing',
  why: '跟群众切身利益有关的事，要先听群众的，再定方案。没有开的，要让人知道为什么没有开。',
  whyEn: 'Whoever is touched by a decision is heard before it; where nobody was heard, the reason is public.',
  source: ['R82', 'R85', '重大行政决策程序暂行条例第16条'],
  severity: 'warning',
  local: true,
  appliesTo: 'decision',
  check({ value: decision }, { report }) {
    const index = decision.features?.indexOf('interests') ?? -1;
    if (index < 0 || !decision.catalogued || decision.status === 'stopped') return;
    const missing = WANTED.filter((name) => !stagesOf(decision, name).some(({ state, reason }) => state !== 'notApplicable' || reason));
    if (missing.length) report({ at: ['features', index], message: `这件事直接涉及群众切身利益，程序里没有${missing.map((name) => `“${STAGE_NAMES[name]}”`).join('和')}，也没有说明理由。`, help: `在 stages（程序）里补上，例如 - { stage: ${missing[0]}, state: done, announced: 2026-04-01, held: 2026-04-20 }；没有召开的写 state: notApplicable 和 reason（理由）。` });
  },
  good: [
    { says: '咨询会和听证会都开了。', given: asked({}) },
    { says: '没有开听证会，说明了理由。', given: asked({ state: 'notApplicable', reason: '征求意见中没有较大分歧' }) },
  ],
  bad: [{ says: '只开了咨询会。', given: only({ catalogued: true, features: ['interests'], stages: [{ stage: 'forum', state: 'done', announced: '2026-03-01', held: '2026-03-10' }] }), finds: [{ at: ['features', 0], message: '这件事直接涉及群众切身利益，程序里没有“听证会”，也没有说明理由。' }], mended: asked({}) }],
};
