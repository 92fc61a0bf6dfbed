// Facts → decision. Pure: whoever has the same facts gets the same decision, today or in ten years.
import type { Decision, Requirement, Status, Words } from './decision.ts';
import { docketOf, type Docket } from './docket.ts';
import type { Facts } from './facts.ts';
import { checksRequirement, worst } from './requirements/checks.ts';
import { filesRequirement } from './requirements/files.ts';
import { objectionsRequirement } from './requirements/objections.ts';
import { routesRequirement } from './requirements/routes.ts';
import { separationRequirement } from './requirements/separation.ts';
import { stageRequirements } from './requirements/stage.ts';

/** Approved only where every requirement is met or not needed, and at least one approval was needed. Never throws on what a forge or a repository may hold. */
export function decide(facts: Facts): Decision {
  const { policy, roster } = facts;
  if (policy.state !== 'read' || roster.state !== 'read') return ungoverned(facts);
  const docket = docketOf(facts, policy.value, roster.value);
  const { requirement: objected, objections } = objectionsRequirement(docket);
  const stages = stageRequirements(docket);
  const requirements = [filesRequirement(facts), separationRequirement(docket), routesRequirement(docket), authorship(docket), ...stages, objected, checksRequirement(docket)];
  const status = worst(requirements);
  // Nothing may pass because nobody was asked.
  const approved = status === 'met' && stages.some((stage) => stage.status === 'met');
  const decision = approved ? 'approved' : status === 'refused' ? 'refused' : 'waiting';
  return { decision, because: inOneSentence(decision, requirements), requirements, objections, policy: policy.hash, roster: roster.hash };
}

function ungoverned({ policy, roster }: Facts): Decision {
  const wrong = [{ file: '审批规则', en: 'approval policy', found: policy }, { file: '名册', en: 'roster', found: roster }].filter(({ found }) => found.state !== 'read');
  const because: Words = {
    zh: wrong.map(({ file, found }) => `主干上${found.state === 'absent' ? `没有${file}` : `的${file}读不懂`}${'reason' in found && found.reason ? `（${found.reason}）` : ''}，一律不放行`).join('；'),
    en: wrong.map(({ en, found }) => `the base has ${found.state === 'absent' ? 'no' : 'an unreadable'} ${en}; nothing is approved`).join('; '),
  };
  const requirement: Requirement = { id: 'policy', title: { zh: '审批规则和名册', en: 'Policy and roster' }, status: 'refused', because, has: [], discounted: [], children: [] };
  return { decision: 'refused', because, requirements: [requirement], objections: [], policy: policy.state === 'read' ? policy.hash : null, roster: roster.state === 'read' ? roster.hash : null };
}

/** Whose change it is must be known: otherwise its author might approve it. */
function authorship({ facts: { request } }: Docket): Requirement {
  const said = (status: Status, zh: string, en: string): Requirement => ({ id: 'authorship', title: { zh: '谁提出的', en: 'Whose change' }, status, because: { zh, en }, has: [], discounted: [], children: [] });
  if (request.draft) return said('waiting', '还是草稿，提出人还没有请求合并', 'is still a draft');
  if (request.lastPusher === 'unknown') return said('waiting', '不知道最后是谁推送的，无法判断谁不能审；稍后再查一次', 'nobody knows who pushed last, so it is not known who must not approve');
  if (request.commits.length === 0) return said('waiting', '没有读到提交记录，不知道改动是谁写的', 'its commits are not known, so its authors are not');
  return said('met', `共 ${request.commits.length} 个提交`, `${request.commits.length} commits`);
}

function inOneSentence(decision: Decision['decision'], requirements: readonly Requirement[]): Words {
  if (decision === 'approved') return { zh: '规定的阶段都已完成，可以合并', en: 'every required stage is done; it may be merged' };
  const found = requirements.filter(({ status }) => status === (decision === 'refused' ? 'refused' : 'waiting'));
  const first = found[0];
  if (!first) return { zh: '没有人批准过', en: 'nobody has approved it' };
  const turn = found.find(({ children }) => children.some((child) => child.turn)) ?? first;
  const one = decision === 'refused' ? first : turn;
  return { zh: `${one.title.zh}——${one.because.zh}`, en: `${one.title.en} – ${one.because.en}` };
}
