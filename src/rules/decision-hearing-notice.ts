import { calendarOf } from '../calendar/calendar-of.ts';
import { timeGiven } from './decision-deadlines.ts';
import { stages } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const hearing = (given: object) => stages({ stage: 'hearing', state: 'done', held: '2026-04-20', materials: '2026-04-10', ...given });

export const decisionHearingNotice: Rule<'decision'> = {
  id: 'decision-hearing-notice',
  title: '决策的听证会提前五日公告',
  titleEn: 'The hearing of a decision is announced five days ahead',
  why: '听证会开在哪里、怎么报名，要让利害关系人来得及知道。',
  whyEn: 'People with an interest must hear of the hearing in time to come.',
  source: ['R84', 'R82'],
  severity: 'warning',
  local: true,
  appliesTo: 'decision',
  check({ value: decision }, { register, report, value }) {
    for (const { index = 0, state, demand, found } of timeGiven(decision, calendarOf(register), 'hearing', value(5))) {
      if (decision.stages[index]?.consultations?.length) continue; // Its own record is judged by its own rule.
      if (state === 'broken') report({ at: ['stages', index, 'announced'], message: `听证会应当${demand}，这里${found}。`, help: '日期写错的，改正 announced（公告日期）或者 held（举行日期），例如 announced: 2026-04-13；确实公告晚了的，改期重开。' });
      if (state === 'missing') report({ at: ['stages', index], message: `听证会${found}，看不出是否${demand}。`, help: '写上 announced（公告日期）和 held（举行日期），例如 announced: 2026-04-13。' });
    }
  },
  good: [{ says: '提前五天公告。', given: hearing({ announced: '2026-04-15' }) }],
  bad: [
    { says: '提前三天。', given: hearing({ announced: '2026-04-17' }), finds: [{ at: ['stages', 0, 'announced'], message: '听证会应当提前至少 5 日公告，这里提前 3 日公告。' }], mended: hearing({ announced: '2026-04-13' }) },
    { says: '没有写公告日期。', given: hearing({}), finds: [{ at: ['stages', 0], message: '听证会没有写公告日期，看不出是否提前至少 5 日公告。' }], mended: hearing({ announced: '2026-04-13' }) },
  ],
};
