import { graphOf, procedures } from './procedures.ts';
import { closest } from '../model/closest.ts';
import type { Rule } from './rule.ts';

export const flowReachable: Rule<'register'> = {
  id: 'flow-reachable',
  title: '流程的每个环节都走得到',
  titleEn: 'Every step of a flow can be reached',
  why: '走不到的环节等于不存在，去向写错的箭头指向空处。',
  whyEn: 'A step nobody can reach does not exist; an arrow to nowhere misleads.',
  source: ['R23', 'R3'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, steps } of procedures(register)) {
      const ids = steps.map((step) => step.id);
      for (const problem of graphOf(steps).problems) {
        const step = steps[problem.step];
        if (!step) continue;
        if (problem.kind === 'duplicate-id') report({ entry, at: [...at, problem.step, 'id'], message: `环节编号“${step.id}”用了两次。`, help: `给后一个环节换一个 id（环节编号），例如 id: ${step.id}-2，并改正指向它的 next（下一环节）。` });
        if (problem.kind === 'unknown-target') report({ entry, at: [...at, problem.step, 'next', problem.next, 'to'], message: `环节“${step.name}”指向的“${problem.to}”不存在。`, help: `把 to（到）改成已有的环节编号，例如 to: ${closest(problem.to, ids) ?? ids[problem.step + 1] ?? ids[0]}。` });
        if (problem.kind === 'duplicate-edge') report({ entry, at: [...at, problem.step, 'next', problem.next, 'to'], message: `环节“${step.name}”两次指向“${problem.to}”，条件也相同。`, help: '删去 next（下一环节）里重复的一项，或改正其中一项的 to（到）。' });
        if (problem.kind === 'unreachable' && ids.indexOf(step.id) === problem.step) report({ entry, at: [...at, problem.step, 'id'], message: `从起点走不到环节“${step.name}”。`, help: `在前面某个环节的 next（下一环节）里加上去向，例如 next: [{ to: ${step.id}, when: 什么情况 }]；不需要这个环节的，删去它。` });
      }
    }
  },
  good: [{ says: '分支和退回补正都走得到。', given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide', when: '齐全' }, { to: 'correct', when: '不齐' }] }, { id: 'correct', name: '补正', next: [{ to: 'accept' }] }, { id: 'decide', name: '决定' }] } } } }],
  bad: [
    {
      says: '去向里漏了补正环节。',
      given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide' }] }, { id: 'correct', name: '补正', next: [{ to: 'accept' }] }, { id: 'decide', name: '决定' }] } } },
      finds: [{ at: ['procedure', 'steps', 1, 'id'], message: '从起点走不到环节“补正”。' }],
      mended: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide', when: '齐全' }, { to: 'correct', when: '不齐' }] }, { id: 'correct', name: '补正', next: [{ to: 'accept' }] }, { id: 'decide', name: '决定' }] } } },
    },
    {
      says: '箭头指向不存在的环节。',
      given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decde' }, { to: 'decide' }] }, { id: 'decide', name: '决定' }] } } },
      finds: [{ at: ['procedure', 'steps', 0, 'next', 0, 'to'], message: '环节“受理”指向的“decde”不存在。' }],
      mended: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide' }] }, { id: 'decide', name: '决定' }] } } },
    },
    {
      says: '两个环节用了同一个编号。',
      given: { power: { procedure: { steps: [{ id: 'review', name: '初审' }, { id: 'review', name: '复审' }] } } },
      finds: [{ at: ['procedure', 'steps', 1, 'id'], message: '环节编号“review”用了两次。' }],
      mended: { power: { procedure: { steps: [{ id: 'review', name: '初审' }, { id: 'review-2', name: '复审' }] } } },
    },
    {
      says: '同一个去向写了两遍。',
      given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide' }, { to: 'decide' }] }, { id: 'decide', name: '决定' }] } } },
      finds: [{ at: ['procedure', 'steps', 0, 'next', 1, 'to'], message: '环节“受理”两次指向“decide”，条件也相同。' }],
      mended: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide' }] }, { id: 'decide', name: '决定' }] } } },
    },
  ],
};
