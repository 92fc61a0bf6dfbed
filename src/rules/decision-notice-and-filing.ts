import { stagesOf } from './decision-stages.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const ABOUT: Readonly<Record<string, string>> = { personnel: '重要人事', project: '重点工程项目', fund: '大额资金', procurement: '物资采购', asset: '资产处置' };
const NEEDED = [['notice', '公示'], ['filing', '备案']] as const;

const sold = (given: object) => only({ type: 'asset', stages: [{ stage: 'notice', state: 'done', from: '2026-05-11', to: '2026-05-15' }, { stage: 'filing', state: 'done', held: '2026-05-20' }], ...given });

export const decisionNoticeAndFiling: Rule<'decision'> = {
  id: 'decision-notice-and-filing',
  title: '管人、管钱、管物的决策有公示和备案',
  titleEn: 'Decisions about people, money and goods are posted and filed',
  why: '公示给群众看，备案给上级查；少了哪一样，都可能关起门来定。',
  whyEn: 'Posted for the public, filed for those who check: without either it was settled behind doors.',
  source: ['R50', 'R77'],
  severity: 'warning',
  appliesTo: 'decision',
  check({ value: decision }, { report }) {
    const about = ABOUT[decision.type];
    if (!about || decision.status === 'stopped') return;
    const missing = NEEDED.filter(([stage]) => !stagesOf(decision, stage).some(({ state, reason }) => state === 'done' || state === 'waiting' || reason)).map(([, name]) => name);
    if (missing.length) report({ at: ['stages'], message: `${about}的程序里没有${missing.join('和')}。`, help: '在 stages（程序）里补上，例如 - { stage: notice, state: done, from: 2026-05-11, to: 2026-05-15 } 和 - { stage: filing, state: done, held: 2026-05-20, result: 报县财政局备案 }；法律规定不公示的写 notApplicable（不适用）和 reason（理由）。' });
  },
  good: [
    { says: '公示五天，报财政局备案。', given: sold({}) },
    { says: '重大决策有公开征求意见和公布，不另外要求公示。', given: only() },
  ],
  bad: [{ says: '资产处置没有公示和备案。', given: only({ type: 'asset' }), finds: [{ at: ['stages'], message: '资产处置的程序里没有公示和备案。' }], mended: sold({}) }],
};
