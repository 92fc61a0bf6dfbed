// What somebody is about to sign: their word on a change as it stands now, with the content hash of everything their role answers for.
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { dayOf, termsOf } from './people.ts';
import type { StatementText } from './statement.ts';

export interface Wish {
  says: StatementText['says'];
  person: string;
  role?: string;
  reason?: string;
  objection?: string;
  asks?: readonly string[];
  meeting?: string;
  opinion?: string;
}

/** Says in Chinese what keeps the person from saying it. Whether it will count is for the decision to tell. */
export function statementFor({ policy, roster, change, now }: Facts, { requirements }: Decision, wish: Wish): StatementText | { problem: string } {
  if (policy.state !== 'read' || roster.state !== 'read') return { problem: '主干上没有能用的审批规则和名册。' };
  const person = roster.value.people.find(({ id }) => id === wish.person);
  if (!person) return { problem: `名册里没有“${wish.person}”。` };
  if (wish.role !== undefined && !policy.value.roles.some(({ id }) => id === wish.role)) return { problem: `审批规则里没有“${wish.role}”这个角色，可以是：${policy.value.roles.map(({ id }) => id).join('、')}。` };
  if (wish.says !== 'approve' && !wish.reason?.trim()) return { problem: '反对、撤回和裁定都要写明理由（--reason）。' };
  if (wish.says === 'settle' && wish.objection === undefined) return { problem: '裁定哪一条反对意见？写上它的编号（--objection）。' };
  const stages = policy.value.stages.filter(({ roles }) => (wish.role === undefined || roles.includes(wish.role)) && termsOf(person, wish.role === undefined ? roles : [wish.role], dayOf(now)).length > 0);
  const content = Object.fromEntries(requirements.flatMap(({ id, children }) => {
    const stage = stages.find((one) => id === `stage/${one.id}`);
    return stage ? children.flatMap(({ subject, hash }) => (subject !== undefined && hash !== undefined ? [[`${stage.id} ${subject}`, hash] as const] : [])) : [];
  }));
  if (wish.says === 'approve' && Object.keys(content).length === 0) return { problem: `这次改动没有要${wish.person}${wish.role ? `以 ${wish.role} 的角色` : ''}同意的内容。` };
  const { says, person: id, role, reason, objection, asks, meeting, opinion } = wish;
  return { form: 'sunlist-approval/1', says, person: id, base: change.base, commit: change.head, given: now, content: says === 'approve' ? content : {}, ...(role === undefined ? {} : { role }), ...(reason === undefined ? {} : { reason }), ...(objection === undefined ? {} : { objection }), ...(asks?.length ? { asks } : {}), ...(meeting === undefined ? {} : { meeting }), ...(opinion === undefined ? {} : { opinion }) };
}
