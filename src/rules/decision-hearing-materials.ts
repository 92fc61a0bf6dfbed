import { calendarOf } from '../calendar/calendar-of.ts';
import { timeGiven } from './decision-deadlines.ts';
import { stages } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const hearing = (given: object) => stages({ stage: 'hearing', state: 'done', announced: '2026-04-01', held: '2026-04-20', ...given });

export const decisionHearingMaterials: Rule<'decision'> = {
  id: 'decision-hearing-materials',
  title: '决策的听证材料提前七日送到',
  titleEn: 'Hearing materials arrive seven days before',
  why: '当场才拿到厚厚一本，谁也提不出意见。',
  whyEn: 'Nobody can object to a volume received at the door.',
  source: ['重大行政决策程序暂行条例第16条', 'R84'],
  severity: 'error',
  appliesTo: 'decision',
  check({ value: decision }, { register, report, value }) {
    for (const { index = 0, state, demand, found } of timeGiven(decision, calendarOf(register), 'materials', value(7))) {
      if (decision.stages[index]?.consultations?.length) continue; // Its own record is judged by its own rule.
      if (state === 'broken') report({ at: ['stages', index, 'materials'], message: `听证会的${demand}，这里${found}。`, help: '日期写错的，改正 materials（材料送达日期），例如 materials: 2026-04-10；确实送晚了的，改期举行。' });
      if (state === 'missing') report({ at: ['stages', index], severity: 'warning', message: `听证会${found}，看不出${demand}没有。`, help: '写上 materials（材料送达日期），例如 materials: 2026-04-10。' });
    }
  },
  good: [
    { says: '提前十天送到。', given: hearing({ materials: '2026-04-10' }) },
    { says: '不开听证会的写明理由。', given: stages({ stage: 'hearing', state: 'notApplicable', reason: '不直接涉及群众切身利益' }) },
  ],
  bad: [
    { says: '提前两天送到。', given: hearing({ materials: '2026-04-18' }), finds: [{ at: ['stages', 0, 'materials'], message: '听证会的材料提前至少 7 日送达，这里材料提前 2 日送达。' }], mended: hearing({ materials: '2026-04-13' }) },
    { says: '没有写哪天送到。', given: hearing({}), finds: [{ at: ['stages', 0], message: '听证会没有写材料送达日期，看不出材料提前至少 7 日送达没有。' }], mended: hearing({ materials: '2026-04-13' }) },
  ],
};
