// Decisions and findings as the tests of the calls need them.
import type { RecordChange } from '../../../src/governance/apply-changes.ts';
import type { Decision, Requirement } from '../../../src/governance/decision.ts';
import type { Finding } from '../../../src/rules/rule.ts';

const both = (zh: string) => ({ zh, en: zh });

export const aRequirement = (given: Partial<Requirement> & { id: string }): Requirement => ({ title: both('法制审核'), status: 'waiting', turn: true, because: both('还没有人审核'), has: [], discounted: [], children: [], ...given });

export const aDecision = (given: Partial<Decision> = {}): Decision => ({
  decision: 'waiting', because: both('等待法制审核'), objections: [], policy: 'p', roster: 'r',
  requirements: [aRequirement({ id: 'stage/legal', needs: { roles: [{ id: 'legal', title: both('法制审核员') }], count: 1, people: [{ id: 'li-min', name: '李敏', login: 'li' }, { id: 'guest', name: '外人', login: 'stranger' }, { id: 'offline', name: '线下' }], evidence: [] }, until: { date: '2026-12-08', from: '2026-11-24', overdue: false, words: both('自 2026-11-24 起 10 个工作日内，不晚于 2026-12-08') } })],
  ...given,
});

export const approved = (): Decision => aDecision({ decision: 'approved', because: both('各环节都已同意'), requirements: [aRequirement({ id: 'stage/legal', status: 'met', because: both('李敏已同意'), has: [{ person: 'li-min', name: '李敏', role: 'legal', acting: false, opinion: '1', by: 'review', given: '2026-11-24T09:00:00+08:00', commit: 'c', hash: 'h' }] })] });

export const aFinding = (line: number, given: Partial<Finding> = {}): Finding => ({ rule: 'promised-not-longer-than-statutory', severity: 'error', file: 'content/powers/food/licence.yml', line, column: 1, message: `承诺时限 ${line + 30} 个工作日超过法定时限 20 个工作日。`, help: '把承诺时限改为不超过 20 个工作日。', ...given });

export const aChange = (given: Partial<RecordChange> = {}): RecordChange => ({
  path: 'content/powers/food/licence.yml', sort: 'changed', kind: '权力事项', name: '食品经营许可', id: 'licence',
  comparison: { kind: 'power', fields: [{ path: 'limits.promised', title: both('承诺时限'), sort: 'changed', effect: 'worse', words: both('承诺时限 10→15 个工作日，对申请人更慢；法定上限 20 个工作日') }] },
  ...given,
});
