import { item } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

/** The whole title says nothing; “研究防汛有关事项” does. */
const EMPTY = /^(?:会议)?(?:还|并)?(?:研究|讨论|审议|安排|通报|听取|部署)?(?:了)?(?:其他|其它|有关|相关|若干|个别|部分)(?:的)?(?:人事)?(?:工作|事项|事宜|议题|问题|情况|内容)[。等]*$/;

/** Whether a title of an item names nothing. */
export const namesNothing = (title: string): boolean => EMPTY.test(title.replace(/\s/g, ''));

export const meetingItemHasContent: Rule<'meeting'> = {
  id: 'meeting-item-has-content',
  title: '议题写明内容，不写“研究其他事项”',
  titleEn: 'An item says what it was about',
  why: '“研究其他事项”就是没有公开。要么写明是什么事，要么写明为什么不能公开。',
  whyEn: '“Other matters” discloses nothing: say what, or why it cannot be said.',
  source: ['R78', 'R33'],
  severity: 'warning',
  appliesTo: 'meeting',
  check({ value: { agenda } }, { report }) {
    if (agenda.length === 0) report({ at: ['agenda'], message: '会议没有写任何议题。', help: '在 agenda（议题）里逐项写明，例如 agenda: [{ title: 2026年防汛工作方案, outcome: adopted }]。' });
    for (const [index, { title, decision }] of agenda.entries()) {
      if (namesNothing(title) && !decision) report({ at: ['agenda', index, 'title'], message: `“${title}”没有写是什么事项。`, help: '改成具体的名称，例如 title（议题）: 2026年防汛工作方案；依法不能公开的，在 decision（议定内容）里写明，例如 decision: 干部人事事项，依照干部任用条例任前公示。' });
    }
  },
  good: [
    { says: '写明了事项。', given: item({ title: '研究防汛有关事项', outcome: 'considered' }) },
    { says: '不能公开的说明了理由。', given: item({ title: '研究其他事项', decision: '涉密事项一项，经保密审查不予公开。' }) },
  ],
  bad: [
    { says: '研究其他事项。', given: item({ title: '研究其他事项', outcome: 'considered' }), finds: [{ at: ['agenda', 0, 'title'], message: '“研究其他事项”没有写是什么事项。' }], mended: item({ title: '研究2026年防汛工作方案', outcome: 'considered' }) },
    { says: '会议还研究了其他事项。', given: item({ title: '会议还研究了其他事项。' }), finds: [{ at: ['agenda', 0, 'title'], message: '“会议还研究了其他事项。”没有写是什么事项。' }], mended: item({ title: '研究2026年防汛工作方案' }) },
    { says: '一个议题也没有。', given: { meeting: { id: 'executive-5', title: '第5次会议', office: 'transport', body: 'executive', date: '2026-05-08', audience: 'public', agenda: [] } }, finds: [{ at: ['agenda'], message: '会议没有写任何议题。' }], mended: item({ title: '2026年防汛工作方案' }) },
  ],
};
