import { item, meeting } from './example-disclosures.ts';
import { namesNothing } from './meeting-item-has-content.ts';
import type { Rule } from './rule.ts';

/** As the form calls them; a test keeps them equal. */
export const OUTCOMES = { adopted: '审议通过', adoptedInPrinciple: '原则通过', agreed: '同意', agreedInPrinciple: '原则同意', heard: '听取', studied: '传达学习', considered: '研究', ordered: '责成', deferred: '暂缓', rejected: '未通过' } as const;

export const meetingOutcomeHasObject: Rule<'meeting'> = {
  id: 'meeting-outcome-has-object',
  title: '结果写明对什么、怎么办',
  titleEn: 'An outcome says of what, and what follows',
  why: '“原则通过”要改什么？“责成”谁？“研究”了以后呢？没有下文的结论，谁也没法监督。',
  whyEn: 'Passed “in principle” – what changes? “Ordered” – whom? An outcome without more cannot be followed up.',
  source: ['R78', 'R51', '重大行政决策程序暂行条例第30条'],
  severity: 'warning',
  appliesTo: 'meeting',
  check({ value: { agenda } }, { report }) {
    const silent = agenda.flatMap(({ outcome, decision, tasks }, index) => (outcome || decision || tasks?.length ? [] : [index]));
    if (silent.length) report({ at: ['agenda', silent[0] ?? 0, 'title'], severity: 'info', message: `${agenda.length} 个议题里有 ${silent.length} 个没有写结果：第 ${silent.map((index) => index + 1).join('、')} 个。`, help: '加上 outcome（结果），例如 outcome: adopted（审议通过）；来源没有写结果的，在 decision（议定内容）里写明“来源没有公布结果”。' });
    for (const [index, { title, outcome, decision, tasks, decisions }] of agenda.entries()) {
      const at = ['agenda', index, 'outcome'];
      const said = Boolean(decision || tasks?.length);
      if (outcome === 'ordered' && !tasks?.length) report({ at, message: `“${title}”写着责成，没有写责成谁办什么。`, help: '加上 tasks（议定事项），例如 tasks: [{ task: 修改完善方案, office: transport, due: 2026-06-30 }]。' });
      if ((outcome === 'adoptedInPrinciple' || outcome === 'agreedInPrinciple') && !said) report({ at, message: `“${title}”写着${OUTCOMES[outcome]}，没有写还要改什么、由谁改。`, help: '在 decision（议定内容）里写明修改的要求，或者加上 tasks（议定事项），例如 tasks: [{ task: 按会议意见修改后印发, office: transport, due: 2026-06-30 }]。' });
      if ((outcome === 'deferred' || outcome === 'rejected') && !decision) report({ at, message: `“${title}”写着${OUTCOMES[outcome]}，没有写原因。`, help: '在 decision（议定内容）里写明原因和以后怎么办，例如 decision: 资金来源没有落实，落实后再提交。' });
      if (outcome === 'considered' && !said && !decisions?.length && !namesNothing(title)) report({ at, severity: 'info', message: `“${title}”写着研究，没有写研究的结论。`, help: '在 decision（议定内容）里写明结论，例如 decision: 同意按方案二实施。' });
    }
  },
  good: [
    { says: '审议通过了一个方案。', given: item({ title: '公交线路优化方案', outcome: 'adopted' }) },
    { says: '原则通过，写明谁去改。', given: item({ title: '公交线路优化方案', outcome: 'adoptedInPrinciple', tasks: [{ task: '按会议意见修改后印发', office: 'transport', due: '2026-06-30' }] }) },
    { says: '来源没有公布结果，照实写明。', given: item({ title: '公交线路优化方案', decision: '来源没有公布结果。' }) },
  ],
  bad: [
    { says: '原则通过，没有下文。', given: item({ title: '公交线路优化方案', outcome: 'adoptedInPrinciple' }), finds: [{ at: ['agenda', 0, 'outcome'], message: '“公交线路优化方案”写着原则通过，没有写还要改什么、由谁改。' }], mended: item({ title: '公交线路优化方案', outcome: 'adoptedInPrinciple', decision: '增加两个站点后印发。' }) },
    { says: '责成没有对象。', given: item({ title: '路面修复', outcome: 'ordered' }), finds: [{ at: ['agenda', 0, 'outcome'], message: '“路面修复”写着责成，没有写责成谁办什么。' }], mended: item({ title: '路面修复', outcome: 'ordered', tasks: [{ task: '修复和平路路面', office: 'transport' }] }) },
    { says: '暂缓没有原因。', given: item({ title: '换购车辆', outcome: 'deferred' }), finds: [{ at: ['agenda', 0, 'outcome'], message: '“换购车辆”写着暂缓，没有写原因。' }], mended: item({ title: '换购车辆', outcome: 'deferred', decision: '没有列入预算，下年度再议。' }) },
    { says: '研究没有结论。', given: item({ title: '换购车辆', outcome: 'considered' }), finds: [{ at: ['agenda', 0, 'outcome'], message: '“换购车辆”写着研究，没有写研究的结论。' }], mended: item({ title: '换购车辆', outcome: 'considered', decision: '同意购置两辆。' }) },
    { says: '两个议题没有结果。', given: meeting({ agenda: [{ title: '防汛方案', outcome: 'adopted' }, { title: '换购车辆' }, { title: '路面修复' }] }), finds: [{ at: ['agenda', 1, 'title'], message: '3 个议题里有 2 个没有写结果：第 2、3 个。' }], mended: item({ title: '换购车辆', outcome: 'adopted' }) },
  ],
};
