import { calendarOf } from '../calendar/calendar-of.ts';
import { timeGiven } from './decision-deadlines.ts';
import { stages } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const forum = (given: object) => stages({ stage: 'forum', state: 'done', held: '2026-04-01', ...given });

export const decisionForumNotice: Rule<'decision'> = {
  id: 'decision-forum-notice',
  title: '决策的民意咨询会提前一周公告',
  titleEn: 'The forum of a decision is announced a week ahead',
  why: '今天贴告示、明天就开会，等于不让人来。提前一周，种地的、上班的才安排得出时间。',
  whyEn: 'A forum announced the day before is a forum for nobody.',
  source: ['R83', 'R82'],
  severity: 'warning',
  local: true,
  appliesTo: 'decision',
  check({ value: decision }, { register, report, value }) {
    for (const { index = 0, state, demand, found } of timeGiven(decision, calendarOf(register), 'forum', value(7))) {
      if (decision.stages[index]?.consultations?.length) continue; // Its own record is judged by its own rule.
      if (state === 'broken') report({ at: ['stages', index, 'announced'], message: `民意咨询会应当${demand}，这里${found}。`, help: '日期写错的，改正 announced（公告日期）或者 held（举行日期）；确实公告晚了的，补开一次，并在 governance/exceptions.yml 写明理由，例如 reason: 汛期前必须开工，已补开一次。' });
      if (state === 'missing') report({ at: ['stages', index], message: `民意咨询会${found}，看不出是否${demand}。`, help: '写上 announced（公告日期）和 held（举行日期），例如 announced: 2026-03-25。' });
    }
  },
  good: [
    { says: '提前七天公告。', given: forum({ announced: '2026-03-25' }) },
    { says: '还没有举行的，按预定的日期算。', given: stages({ stage: 'forum', state: 'waiting', announced: '2026-05-28', planned: '2026-06-05' }) },
  ],
  bad: [
    { says: '只提前五天。', given: forum({ announced: '2026-03-27' }), finds: [{ at: ['stages', 0, 'announced'], message: '民意咨询会应当提前至少 7 日公告，这里提前 5 日公告。' }], mended: forum({ announced: '2026-03-25' }) },
    { says: '没有写公告日期。', given: forum({}), finds: [{ at: ['stages', 0], message: '民意咨询会没有写公告日期，看不出是否提前至少 7 日公告。' }], mended: forum({ announced: '2026-03-20' }) },
  ],
};
