// The smallest valid meeting and decision: examples of rules override what matters to them.
import type { Decision, Meeting } from '../model/schema-types.ts';
import type { Given } from './rule.ts';

export const aMeeting = (given: Partial<Meeting> = {}): Meeting => ({
  id: 'executive-5', title: '示例县人民政府第5次常务会议', office: 'transport', body: 'executive', date: '2026-05-08', audience: 'public',
  agenda: [{ title: '公交线路优化方案', outcome: 'adopted' }], ...given,
});

export const aDecision = (given: Partial<Decision> = {}): Decision => ({
  id: 'bus-fare', title: '公交票价调整', type: 'policy', office: 'transport', date: '2026-05-08', status: 'decided', audience: 'public',
  stages: [{ stage: 'discussion', state: 'done', held: '2026-05-08' }], ...given,
});

/** One meeting as the only thing given. */
export const meeting = (given: Partial<Meeting> = {}): Given => ({ meeting: aMeeting(given) });
/** One decision as the only thing given. */
export const decision = (given: Partial<Decision> = {}): Given => ({ decision: aDecision(given) });
/** A decision of which only the stages matter. */
export const stages = (...list: Decision['stages']): Given => decision({ stages: list });
/** A meeting of one item. */
export const item = (one: Meeting['agenda'][number]): Given => meeting({ agenda: [one] });
