// The smallest policy and roster that stand: examples of rules override parts of them.
import type { Policy, Roster } from '../model/schema-types.ts';
import type { Given } from './rule.ts';

const POLICY: Policy = {
  title: '示例县审批规则',
  since: '2026-01-01',
  roles: [{ id: 'office-head', title: '部门负责人' }, { id: 'legal', title: '法制审核人', incompatible: ['office-head'] }, { id: 'leader', title: '批准人' }],
  stages: [{ id: 'filing', title: '部门申报', roles: ['office-head'], count: 1 }, { id: 'legal-review', title: '法制审核', roles: ['legal'], count: 1 }, { id: 'adoption', title: '共同批准', roles: ['leader'], count: 2 }],
  routes: [{ id: 'list', title: '清单', kinds: ['power'], stages: ['filing', 'legal-review'] }, { id: 'rest', title: '其他', stages: ['filing', 'legal-review'] }],
  constitution: { paths: ['schemas/**', '.github/**', 'src/**', 'scripts/**', 'package.json', 'package-lock.json'], stages: ['legal-review', 'adoption'] },
};

const person = (id: string, name: string, number: number, role: string): Roster['people'][number] => ({ id, name, identities: [{ forge: 'other', id: number }], terms: [{ role, from: '2025-01-01' }] });

const PEOPLE: Roster['people'] = [person('head', '交通局局长', 1, 'office-head'), person('legal-a', '司法局审核岗', 2, 'legal'), person('leader-a', '副县长', 3, 'leader'), person('leader-b', '常务副县长', 4, 'leader')];

export const samplePolicy = (own: Partial<Policy> = {}): Policy => ({ ...POLICY, ...own });

/** People of the sample roster with what differs of them by id, and more people after them. */
export const sampleRoster = (own: Readonly<Record<string, Partial<Roster['people'][number]>>> = {}, more: Roster['people'] = []): Roster => ({ people: [...PEOPLE.map((one) => ({ ...one, ...own[one.id] })), ...more] });

/** Both together, with parts of the policy replaced. */
export const governed = (policy: Partial<Policy> = {}, roster: Roster = sampleRoster()): Given => ({ policy: samplePolicy(policy), roster });
