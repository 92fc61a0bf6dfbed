import { stagesOf } from './decision-stages.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const bought = (amount: number, given: object = {}) => only({ type: 'procurement', amount, stages: [{ stage: 'notice', state: 'done', held: '2026-05-08' }], ...given });

export const decisionLargeSum: Rule<'decision'> = {
  id: 'decision-large-sum',
  title: '达到大额标准的由集体决定',
  titleEn: 'A large sum is decided together',
  why: '大额资金一个人签字就花出去，是最常出事的地方。',
  whyEn: 'A large sum spent on one signature is where things go wrong most often.',
  source: ['R77', 'R51', 'R50'],
  severity: 'error',
  local: true,
  appliesTo: 'decision',
  check({ value: decision }, { report, value }) {
    const threshold = value(1_000_000);
    if (threshold === 'unknown' || decision.status === 'stopped' || decision.amount === undefined || decision.amount < threshold) return;
    if (stagesOf(decision, 'discussion').some(({ state }) => state === 'done' || (state === 'waiting' && decision.status === 'open'))) return;
    report({ at: ['amount'], message: `金额 ${decision.amount.toLocaleString('zh-CN')} 元，达到大额标准（${threshold.toLocaleString('zh-CN')} 元），程序里没有集体讨论。`, help: '在 stages（程序）里写上集体讨论，例如 - { stage: discussion, state: done, held: 2026-05-08, meeting: 会议编号 }；金额写错的改正 amount（金额，以元为单位）。' });
  },
  good: [
    { says: '不到标准。', given: bought(999_999) },
    { says: '达到标准，集体讨论过。', given: bought(1_000_000, { stages: [{ stage: 'discussion', state: 'done', held: '2026-05-08' }] }) },
  ],
  bad: [{ says: '一百八十万元没有上会。', given: bought(1_800_000), finds: [{ at: ['amount'], message: '金额 1,800,000 元，达到大额标准（1,000,000 元），程序里没有集体讨论。' }], mended: bought(1_800_000, { stages: [{ stage: 'discussion', state: 'done', held: '2026-05-08' }] }) }],
};
