import { discussionOf, STAGE_NAMES } from './decision-stages.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

export const decisionResultPresent: Rule<'decision'> = {
  id: 'decision-result-present',
  title: '到了日子就有结果',
  titleEn: 'What was due has an outcome',
  why: '会开了、日子过了，结果却没有写，参加过的人等不到回音。',
  whyEn: 'People who took part are owed an answer once the day has passed.',
  source: ['R85', 'R78', '重大行政决策程序暂行条例第32条'],
  severity: 'warning',
  appliesTo: 'decision',
  check({ value: decision }, { report, today }) {
    if (decision.status === 'decided' && !decision.result) report({ at: ['status'], message: '写着已经决定，没有写决定结果。', help: '写上 result（决定结果），一句话说清定了什么，例如 result: 票价由 2 元调整为 3 元，老年人继续免费。' });
    const discussion = discussionOf(decision);
    if (decision.status === 'open' && discussion?.held && discussion.held < today) report({ at: ['status'], message: `${discussion.held} 已经集体讨论，进展还写着正在办理。`, help: '已经定下来的，status 改为 decided（已经决定），并写 result（决定结果）；会上没有通过的，改为 stopped（已经终止）并写理由。' });
    for (const [index, { stage, state, planned, held, to }] of decision.stages.entries()) {
      const due = planned ?? held ?? to;
      if (state === 'waiting' && due && due < today && decision.status !== 'stopped') report({ at: ['stages', index], message: `“${STAGE_NAMES[stage]}”预定 ${due}，已经过了，还写着等待办理。`, help: '办完的改为 state: done 并写日期和 result（结果）；推迟的改 planned（预定日期），并在 note（说明）里写原因，例如 note: 因汛情推迟。' });
    }
  },
  good: [
    { says: '有结果。', given: only({ result: '票价由 2 元调整为 3 元。' }) },
    { says: '预定的日子还没有到。', given: only({ status: 'open', stages: [{ stage: 'hearing', state: 'waiting', planned: '2026-06-01' }] }) },
  ],
  bad: [
    { says: '决定了没有结果。', given: only(), finds: [{ at: ['status'], message: '写着已经决定，没有写决定结果。' }], mended: only({ result: '票价由 2 元调整为 3 元。' }) },
    { says: '讨论过了还写着正在办理。', given: only({ status: 'open' }), finds: [{ at: ['status'], message: '2026-05-08 已经集体讨论，进展还写着正在办理。' }], mended: only({ result: '同意。' }) },
    { says: '预定的日子过了。', given: only({ status: 'open', stages: [{ stage: 'hearing', state: 'waiting', planned: '2026-05-20' }] }), finds: [{ at: ['stages', 0], message: '“听证会”预定 2026-05-20，已经过了，还写着等待办理。' }], mended: only({ status: 'open', stages: [{ stage: 'hearing', state: 'done', held: '2026-05-20' }] }) },
  ],
};
