import { procedures } from './procedures.ts';
import { ending } from './step-graph.ts';
import type { Rule } from './rule.ts';

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
      const ends = ending(steps);
      for (const [index, step] of steps.entries()) {
        if (!ends.has(step.id)) report({ entry, at: [...at, index, 'id'], message: `从环节“${step.name}”出发永远走不到结束。`, help: '检查 next（下一环节），至少有一条去向通到最后，例如 next: [{ to: done, when: 符合条件 }]；到此为止的写 next: []。' });
        if (step.kind === 'end' && step.next?.length) report({ entry, at: [...at, index, 'next'], message: `结束环节“${step.name}”后面还有去向。`, help: '删去 next（下一环节）；如果还没有结束，把 kind（环节性质）改为 task。' });
        if (step.kind !== 'decision') continue;
        const unsaid = (step.next ?? []).filter((next) => !next.when).length;
        if ((step.next?.length ?? 0) < 2 || unsaid > 0) report({ entry, at: [...at, index, 'id'], message: `判断环节“${step.name}”${(step.next?.length ?? 0) < 2 ? '没有写出两个以上的去向' : `有 ${unsaid} 个去向没有写条件`}。`, help: '写出每个去向和条件，例如 next: [{ to: approve, when: 符合条件 }, { to: refuse, when: 不符合条件 }]；不是判断的，把 kind（环节性质）改为 task。' });
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
  ],
};
