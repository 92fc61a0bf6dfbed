import { discussionOf } from './decision-stages.ts';
import { aDecision, aMeeting, decision as only } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

/** Matters that are always decided together, whatever the sum. */
const ALWAYS = new Set(['policy', 'personnel', 'project']);

const discussed = aDecision({ stages: [{ stage: 'discussion', state: 'done', held: '2026-05-08', meeting: 'executive-5' }] });
const naming = aMeeting({ agenda: [{ title: '公交票价调整', outcome: 'adopted', decisions: ['bus-fare'] }] });

export const decisionCollective: Rule<'decision'> = {
  id: 'decision-collective',
  title: '重大事项由会议集体决定，查得到那次会议',
  titleEn: 'A major matter was decided at a meeting that is on record',
  why: '说“经集体研究”不算，要看得到哪天、哪次会、谁参加、怎么议的。',
  whyEn: '“Decided collectively” counts only with the meeting on record.',
  source: ['R51', 'R77', '重大行政决策程序暂行条例第30条'],
  severity: 'error',
  appliesTo: 'decision',
  check({ id, value: decision }, { register, report }) {
    if (decision.status !== 'decided') return;
    const discussion = discussionOf(decision);
    if (!discussion) {
      if (ALWAYS.has(decision.type)) report({ at: ['status'], message: '已经决定，程序里没有集体讨论。', help: '在 stages（程序）里补上集体讨论和会议，例如 - { stage: discussion, state: done, held: 2026-05-08, meeting: 会议编号 }。' });
      return;
    }
    const at = ['stages', discussion.index];
    if (!discussion.meeting) return report({ at, message: '集体讨论没有写是哪次会议。', help: '写上 meeting（会议），例如 meeting: executive-5；会议还没有建记录的，先在 meetings/ 建一条。' });
    const meeting = register.get('meeting', discussion.meeting)?.value;
    if (!meeting) return; // A meeting that is not there is told where references are read.
    if (!meeting.agenda.some(({ decisions }) => decisions?.includes(id))) report({ at: [...at, 'meeting'], message: `会议“${meeting.title}”的议题里没有提到这件决策。`, help: `在那次会议的议题里写上 decisions（有关决策）: [${id}]；不是那次会议的，改正 meeting（会议）。` });
    if (discussion.held && meeting.date !== 'unknown' && meeting.date !== discussion.held) report({ at: [...at, 'held'], message: `集体讨论写着 ${discussion.held}，会议记录写着 ${meeting.date}。`, help: `两处改成一致，例如 held（举行日期）: ${meeting.date}。` });
  },
  good: [
    { says: '会议的议题里有这件决策。', given: { decision: discussed, meeting: naming } },
    { says: '还没有决定的不要求。', given: only({ status: 'open', stages: [{ stage: 'start', state: 'done', held: '2026-05-08' }] }) },
    { says: '小额采购没有上会，另有规则管大额。', given: only({ type: 'procurement', stages: [{ stage: 'notice', state: 'done', held: '2026-05-08' }] }) },
  ],
  bad: [
    { says: '没有集体讨论。', given: only({ stages: [{ stage: 'start', state: 'done', held: '2026-05-08' }] }), finds: [{ at: ['status'], message: '已经决定，程序里没有集体讨论。' }], mended: { decision: discussed, meeting: naming } },
    { says: '没有写哪次会议。', given: only(), finds: [{ at: ['stages', 0], message: '集体讨论没有写是哪次会议。' }], mended: { decision: discussed, meeting: naming } },
    { says: '那次会议没有议过。', given: { decision: discussed, meeting: aMeeting() }, finds: [{ at: ['stages', 0, 'meeting'], message: '会议“示例县人民政府第5次常务会议”的议题里没有提到这件决策。' }], mended: { decision: discussed, meeting: naming } },
    { says: '日期对不上。', given: { decision: discussed, meeting: { ...naming, date: '2026-05-09' } }, finds: [{ at: ['stages', 0, 'held'], message: '集体讨论写着 2026-05-08，会议记录写着 2026-05-09。' }], mended: { decision: discussed, meeting: naming } },
  ],
};
