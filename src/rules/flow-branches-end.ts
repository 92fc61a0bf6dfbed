import { graphOf, procedures } from './procedures.ts';
import type { Path, Rule } from './rule.ts';

const BRANCHES = '写出每个去向和 when（条件），例如 next: [{ to: approve, when: 符合条件 }, { to: refuse, when: 不符合条件 }]';

export const flowBranchesEnd: Rule<'register'> = {
  id: 'flow-branches-end',
  title: '流程的每条路线都有结果',
  titleEn: 'Every branch of a flow comes to an end',
  why: '一条永远走不到头的路线，就是一件永远办不完的事。判断之后怎么走也要写明条件。',
  whyEn: 'A branch that never ends is a case that is never closed; a decision must say when which way is taken.',
  source: ['R23', 'R3'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, steps } of procedures(register)) {
      for (const [index, step] of steps.entries()) {
        if (step.kind === 'end' && step.next?.length) report({ entry, at: [...at, index, 'next'], message: `结束环节“${step.name}”后面还有去向。`, help: '删去 next（下一环节）；如果还没有结束，把 kind（环节性质）改为 task。' });
      }
      for (const problem of graphOf(steps).problems) {
        const name = steps[problem.step]?.name ?? '';
        const id: Path = [...at, problem.step, 'id'];
        if (problem.kind === 'endless') report({ entry, at: id, message: `从环节“${name}”出发永远走不到结束。`, help: '检查 next（下一环节），至少有一条去向通到最后，例如 next: [{ to: done, when: 符合条件 }]；到此为止的写 next: []。' });
        if (problem.kind === 'decision-without-branches') report({ entry, at: id, message: `判断环节“${name}”没有写出两个以上的去向。`, help: `${BRANCHES}；不是判断的，把 kind（环节性质）改为 task。` });
        if (problem.kind === 'condition-missing') report({ entry, at: [...at, problem.step, 'next', problem.next, 'to'], message: `环节“${name}”的第 ${problem.next + 1} 个去向没有写条件。`, help: `${BRANCHES}；几件事同时进行的，所有去向都不写条件。` });
      }
    }
  },
  good: [
    { says: '退回补正之后还能走到决定。', given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', kind: 'decision', next: [{ to: 'decide', when: '齐全' }, { to: 'correct', when: '不齐' }] }, { id: 'correct', name: '补正', next: [{ to: 'accept' }] }, { id: 'decide', name: '决定', kind: 'end' }] } } } },
  ],
  bad: [
    {
      says: '补正和受理来回打转。',
      given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'correct' }] }, { id: 'correct', name: '补正', next: [{ to: 'accept' }] }] } } },
      finds: [
        { at: ['procedure', 'steps', 0, 'id'], message: '从环节“受理”出发永远走不到结束。' },
        { at: ['procedure', 'steps', 1, 'id'], message: '从环节“补正”出发永远走不到结束。' },
      ],
      mended: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'correct', when: '不齐' }, { to: 'decide', when: '齐全' }] }, { id: 'correct', name: '补正', next: [{ to: 'accept' }] }, { id: 'decide', name: '决定' }] } } },
    },
    {
      says: '判断只写了一个去向，结束后面还有环节。',
      given: { power: { procedure: { steps: [{ id: 'check', name: '是否齐全', kind: 'decision', next: [{ to: 'done', when: '齐全' }] }, { id: 'done', name: '办结', kind: 'end', next: [{ to: 'after' }] }, { id: 'after', name: '归档' }] } } },
      finds: [
        { at: ['procedure', 'steps', 0, 'id'], message: '判断环节“是否齐全”没有写出两个以上的去向。' },
        { at: ['procedure', 'steps', 1, 'next'], message: '结束环节“办结”后面还有去向。' },
      ],
      mended: { power: { procedure: { steps: [{ id: 'check', name: '是否齐全', kind: 'decision', next: [{ to: 'done', when: '齐全' }, { to: 'after', when: '不齐' }] }, { id: 'done', name: '办结', next: [{ to: 'after' }] }, { id: 'after', name: '归档', kind: 'end' }] } } },
    },
    {
      says: '三个去向里有一个没写条件。',
      given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide', when: '齐全' }, { to: 'refused' }] }, { id: 'decide', name: '决定', next: [] }, { id: 'refused', name: '不予受理' }] } } },
      finds: [{ at: ['procedure', 'steps', 0, 'next', 1, 'to'], message: '环节“受理”的第 2 个去向没有写条件。' }],
      mended: { power: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide', when: '齐全' }, { to: 'refused', when: '不归本机关管' }] }, { id: 'decide', name: '决定', next: [] }, { id: 'refused', name: '不予受理' }] } } },
    },
  ],
};
