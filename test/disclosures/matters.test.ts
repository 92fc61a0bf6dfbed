// Proposals with what became of them, and the ways to report something, as their pages show them.
import { expect, test } from 'vitest';
import type { Proposal } from '../../src/model/schema-types.ts';
import { proposalRows, reportingWays } from '../../src/publishing/views/matter-views.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { proposalClock } from '../../src/rules/proposal-state.ts';

const proposal = (over: Partial<Proposal>): Proposal => ({ id: 'stops', title: '增设站台', office: 'transport', date: '2026-01-31', audience: 'public', kind: 'deputy', gist: '增设站台。', ...over });
const replied = (date: string): Partial<Proposal> => ({ replies: [{ date, outcome: 'planned', text: '列入计划。' }] });

test('three months from the last day of January end with April, and that day still belongs to them', () =>
  expect([proposalClock(proposal({}), 3, '2026-04-30'), proposalClock(proposal({}), 3, '2026-05-01'), proposalClock(proposal(replied('2026-05-02')), 3, '2026-06-01')]).toEqual([
    { state: 'waiting', due: '2026-04-30' },
    { state: 'overdue', due: '2026-04-30' },
    { state: 'answeredLate', due: '2026-04-30', first: '2026-05-02' },
  ]));

test('an agreed date goes before the general limit; without either nothing is late', () =>
  expect([proposalClock(proposal({ due: '2026-07-31' }), 3, '2026-06-01').state, proposalClock(proposal({}), undefined, '2028-01-01')]).toEqual(['waiting', { state: 'waiting' }]));

test('a reply of tomorrow is no reply today', () => expect(proposalClock(proposal(replied('2026-03-02')), 3, '2026-03-01').state).toBe('waiting'));

test('proposals without a reply stand first; the others say the latest that is known', () => {
  const { register } = exampleRegister({
    deadlines: { rules: [{ rule: 'proposal-answered-in-time', adopted: true, value: 3 }] },
    proposal: [proposal({ ...replied('2026-03-02'), progress: [{ date: '2026-05-20', text: '已经开工。' }], satisfaction: 'satisfied' }), proposal({ id: 'lamps', title: '安装路灯', date: '2026-04-01' })],
  });
  expect(proposalRows(register, '2026-06-01')).toEqual([
    { id: 'lamps', title: '安装路灯', office: 'transport', date: '2026-04-01', kind: 'deputy', state: 'waiting', due: '2026-07-01' },
    { id: 'stops', title: '增设站台', office: 'transport', date: '2026-01-31', kind: 'deputy', satisfaction: 'satisfied', state: 'answered', due: '2026-04-30', outcome: 'planned', latest: { date: '2026-05-20', text: '已经开工。' } },
  ]);
});

test('reports go to the office that makes the notices, by the institutions in force', () => {
  const { register } = exampleRegister({
    notice: { id: 'n', title: '通报', office: 'transport', date: '2026-05-10', audience: 'public', content: 'development', form: 'media', organ: 'generalOffice', occurred: '2026-04-30', summary: '进展。' },
    institution: [{ id: 'first', title: '首问负责制度', kind: 'institution', audience: 'public' }, { id: 'old', title: '情况反映制度', kind: 'institution', audience: 'public', repealed: '2020-01-01' }, { id: 'other', title: '限时办结制度', kind: 'institution', audience: 'public' }],
  });
  expect(reportingWays(register)).toEqual({ institutions: [{ id: 'first', name: '首问负责制度' }], office: { id: 'transport', name: '示例县交通运输局' }, channels: [{ channel: 'phone', value: '0000-1230002' }] });
  expect(reportingWays(exampleRegister({}).register)).toEqual({ institutions: [], channels: [] });
});
