import { withPart } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

export const attendanceOverHalf: Rule<'evaluation'> = {
  id: 'attendance-over-half',
  title: '会议评议到会的人过半数',
  titleEn: 'More than half attend an appraisal at a meeting',
  why: '到会的人不到一半，评议代表不了应当参加的人。',
  whyEn: 'With less than half present the result does not speak for those who should have voted.',
  source: ['R92', 'R93', '政协民主测评办法（实到委员须过应到半数）'],
  severity: 'error',
  local: true,
  appliesTo: 'evaluation',
  check({ value: evaluation }, { report, value }) {
    const share = value(0.5);
    if (share === 'unknown') return;
    for (const [index, { members }] of (evaluation.parts ?? []).entries()) {
      if (!members) continue;
      const { expected, attended } = members;
      if (attended > expected) report({ at: ['parts', index, 'members', 'attended'], message: `应到 ${expected} 人，却实到 ${attended} 人。`, help: '核对签到表，改正 expected（应到）或 attended（实到）；列席的人不算在内，也不投票。' });
      else if (attended <= expected * share) report({ at: ['parts', index, 'members', 'attended'], message: `应到 ${expected} 人，实到 ${attended} 人，没有超过应到人数的 ${percent(share)}。`, help: `结果不能采用；重新组织评议后改写这一组。人数填错的，改正 attended（实到），例如 attended: ${Math.floor(expected * share) + 1}。` });
    }
  },
  good: [{ says: '应到 150 人，实到 100 人。', given: withPart({ members: { expected: 150, attended: 100 } }) }],
  bad: [
    { says: '正好一半，没有过半。', given: withPart({ members: { expected: 200, attended: 100 } }), finds: [{ at: ['parts', 0, 'members', 'attended'], message: '应到 200 人，实到 100 人，没有超过应到人数的 50%。' }], mended: withPart({ members: { expected: 199, attended: 100 } }) },
    { says: '实到比应到还多。', given: withPart({ members: { expected: 90, attended: 100 } }), finds: [{ at: ['parts', 0, 'members', 'attended'], message: '应到 90 人，却实到 100 人。' }], mended: withPart({ members: { expected: 120, attended: 100 } }) },
  ],
};

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
