import { calendarDaysBetween } from '../calendar/iso-days.ts';
import type { Proposal } from '../model/schema-types.ts';
import { proposalClock } from './proposal-state.ts';
import type { Given, Rule } from './rule.ts';

const aProposal = (over: Partial<Proposal>): Given => ({ proposal: { id: 'proposal-1', title: '增设公交站台', office: 'transport', date: '2026-01-15', audience: 'public', kind: 'partyDelegate', gist: '在学校门口增设站台。', ...over } });
const reply = (date: string): NonNullable<Proposal['replies']> => [{ date, outcome: 'done', text: '站台已经建成。' }];

export const proposalAnsweredInTime: Rule<'proposal'> = {
  id: 'proposal-answered-in-time',
  title: '代表建议按期答复',
  titleEn: 'Proposals of delegates are answered in time',
  why: '代表提了没有人答，下次就没有人提了。',
  whyEn: 'Proposals that get no answer are the last that are made.',
  source: ['R91'],
  severity: 'warning',
  local: true,
  appliesTo: 'proposal',
  check({ value: proposal }, { report, today, value: number }) {
    const { date } = proposal;
    const months = number(3);
    const { state, due = '', first = '' } = proposalClock(proposal, months === 'unknown' ? undefined : months, today);
    if (state === 'overdue') report({ at: ['date'], message: `${date} 收到的建议，应当在 ${due} 以前答复，已经过了 ${calendarDaysBetween(due, today)} 天。`, help: '答复以后写 replies（答复），例如 replies: [{ date: 2026-04-10, outcome: planned, text: 列入明年计划 }]；提出人同意延期的，写 due（答复期限）。' });
    else if (state === 'answeredLate') report({ at: ['replies', 0, 'date'], message: `应当在 ${due} 以前答复，${first} 才答复，晚了 ${calendarDaysBetween(due, first)} 天。`, help: '日期写错的改正；提出人同意延期的写 due（答复期限）；确实晚了的照实保留，在例外里写明原因。' });
    else if (first && first < date) report({ at: ['replies', 0, 'date'], message: `答复日期 ${first} 在收到日期 ${date} 之前。`, help: `核对两个日期，改正写错的那个，例如 date: ${date}。` });
  },
  good: [{ says: '三个月内答复。', given: aProposal({ replies: reply('2026-04-15') }) }, { says: '还在期限里。', given: aProposal({ date: '2026-05-01' }) }, { says: '提出人同意延期。', given: aProposal({ due: '2026-07-15' }) }],
  bad: [
    { says: '四个多月没有答复。', given: aProposal({}), finds: [{ at: ['date'], message: '2026-01-15 收到的建议，应当在 2026-04-15 以前答复，已经过了 47 天。' }], mended: aProposal({ replies: reply('2026-04-10') }) },
    { says: '答复晚了五天。', given: aProposal({ replies: reply('2026-04-20') }), finds: [{ at: ['replies', 0, 'date'], message: '应当在 2026-04-15 以前答复，2026-04-20 才答复，晚了 5 天。' }], mended: aProposal({ due: '2026-04-30', replies: reply('2026-04-20') }) },
    { says: '还没收到就答复了。', given: aProposal({ replies: reply('2026-01-05') }), finds: [{ at: ['replies', 0, 'date'], message: '答复日期 2026-01-05 在收到日期 2026-01-15 之前。' }], mended: aProposal({ replies: reply('2026-02-05') }) },
  ],
};
