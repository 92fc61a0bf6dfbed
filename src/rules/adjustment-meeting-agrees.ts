import { adjustment } from './example-adjustment.ts';
import type { Given, Rule } from './rule.ts';

const meeting = (date: string): Given['meeting'] => ({ id: 'plenary-1', title: '第一次全体会议', office: 'transport', body: 'bureau', date, agenda: [{ id: 'item-1', title: '缩短时限', outcome: 'adopted' }], audience: 'public' });
const decided = (date: string, held = '2026-03-20'): Given => ({ ...adjustment({ decision: { date, body: '局务会', meeting: 'plenary-1' } }), meeting: meeting(held) });

export const adjustmentMeetingAgrees: Rule<'adjustment'> = {
  id: 'adjustment-meeting-agrees',
  title: '集体研究的日期就是会议那一天',
  titleEn: 'The day of the decision is the day of the meeting',
  why: '调整说哪一天研究过，会议记录里就应当有那一天。对不上的，公众无从核对。',
  whyEn: 'Whoever checks an adjustment opens the record of the meeting that decided.',
  source: ['R5', 'R82'],
  severity: 'error',
  appliesTo: 'adjustment',
  check({ value: { decision } }, { register, report }) {
    if (!decision?.meeting) return;
    const held = register.get('meeting', decision.meeting)?.value;
    if (held && held.date !== 'unknown' && held.date !== decision.date) report({ at: ['decision', 'date'], message: `集体研究写的是 ${decision.date}，会议“${held.title}”是 ${held.date} 开的。`, help: '改正 date（日期），或者改成真正研究这件事的会议。' });
  },
  good: [{ says: '日期与会议相同。', given: decided('2026-03-20') }],
  bad: [{ says: '日期与会议差一天。', given: decided('2026-03-19'), finds: [{ at: ['decision', 'date'], message: '集体研究写的是 2026-03-19，会议“第一次全体会议”是 2026-03-20 开的。' }], mended: decided('2026-03-20') }],
};
