import { calendarOf } from '../calendar/calendar-of.ts';
import { timeGiven } from './decision-deadlines.ts';
import { discussionOf, endOf, stagesOf } from './decision-stages.ts';
import { decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const reviewed = (legal: object, held = '2026-05-08') => only({ catalogued: true, stages: [{ stage: 'legal', state: 'done', from: '2026-04-13', to: '2026-04-24', conclusion: 'passed', ...legal }, { stage: 'discussion', state: 'done', held }] });

export const decisionLegalReview: Rule<'decision'> = {
  id: 'decision-legal-review',
  title: '集体讨论前完成合法性审查，时间不少于七个工作日',
  titleEn: 'Legality is reviewed before the discussion, in no less than seven working days',
  why: '先定了再补审查，审查就成了摆设；一天审完几十页，也不是审查。',
  whyEn: 'A review after the decision, or in a single day, is none.',
  source: ['重大行政决策程序暂行条例第25条、第27条', 'R82'],
  severity: 'error',
  appliesTo: 'decision',
  check({ value: decision }, { register, report, value }) {
    if (!decision.catalogued) return;
    const reviews = stagesOf(decision, 'legal').filter(({ state }) => state === 'done');
    const discussion = discussionOf(decision);
    if (discussion && reviews.length === 0) report({ at: ['stages', discussion.index], message: '没有完成合法性审查就提交了集体讨论。', help: '在 stages（程序）里补上合法性审查，例如 - { stage: legal, state: done, from: 2026-04-13, to: 2026-04-24, conclusion: passed }；确实没有审查的，决策应当补审后重新讨论。' });
    for (const { index = 0, state, demand, found } of timeGiven(decision, calendarOf(register), 'legal', value(7))) {
      if (state === 'broken') report({ at: ['stages', index, 'to'], message: `合法性审查的${demand}，这里${found}。`, help: '改正 from（开始日期：送审）或者 to（结束日期：出具意见）；确因紧急缩短的，在 reason（理由）里写明，例如 reason: 防汛应急，经县政府同意。' });
      if (state === 'missing') report({ at: ['stages', index], severity: 'warning', message: `合法性审查${found}，算不出用了几个工作日。`, help: '写上 from（开始日期：送审）和 to（结束日期：出具意见），例如 from: 2026-04-13。' });
    }
    for (const review of reviews) {
      const end = endOf(review);
      if (end && discussion?.held && end > discussion.held) report({ at: ['stages', review.index], message: `合法性审查 ${end} 才完成，集体讨论在 ${discussion.held}。`, help: '改正 to（结束日期）；确实讨论在先的，应当按审查意见重新讨论，把重新讨论的日期写进 stages（程序）。' });
    }
    const last = reviews.at(-1);
    if (discussion && last?.conclusion === 'failed') report({ at: ['stages', last.index, 'conclusion'], message: '合法性审查没有通过，却提交了集体讨论。', help: '修改后重新审查的，加上重新审查的一步，例如 conclusion: passedWithChanges（修改后通过）；没有重新审查的，决策无效，status 改为 stopped（已经终止）。' });
  },
  good: [
    { says: '审了九个工作日，然后讨论。', given: reviewed({}) },
    { says: '紧急的缩短了，说明了理由。', given: reviewed({ to: '2026-04-15', reason: '防汛应急，经县政府同意' }) },
  ],
  bad: [
    { says: '只审了两个工作日。', given: reviewed({ to: '2026-04-15' }), finds: [{ at: ['stages', 0, 'to'], message: '合法性审查的审查时间不少于 7 个工作日，这里审查用了 2 个工作日。' }], mended: reviewed({ to: '2026-04-22' }) },
    { says: '没有审查。', given: only({ catalogued: true }), finds: [{ at: ['stages', 0], message: '没有完成合法性审查就提交了集体讨论。' }], mended: reviewed({}) },
    { says: '讨论以后才审完。', given: reviewed({}, '2026-04-20'), finds: [{ at: ['stages', 0], message: '合法性审查 2026-04-24 才完成，集体讨论在 2026-04-20。' }], mended: reviewed({}) },
    { says: '审查没有通过也上了会。', given: reviewed({ conclusion: 'failed' }), finds: [{ at: ['stages', 0, 'conclusion'], message: '合法性审查没有通过，却提交了集体讨论。' }], mended: reviewed({ conclusion: 'passedWithChanges' }) },
    { says: '没有写送审的日期。', given: reviewed({ from: undefined }), finds: [{ at: ['stages', 0], message: '合法性审查没有写送审日期（开始日期），算不出用了几个工作日。' }], mended: reviewed({}) },
  ],
};
