import { isOfCode, TYPE_CODES } from './power-type-of.ts';
import { procedures } from './procedures.ts';
import type { Rule } from './rule.ts';

export const stepSaysWhoHowWhen: Rule<'register'> = {
  id: 'step-says-who-how-when',
  title: '每个环节写明谁来办、怎么办、什么时间办结',
  titleEn: 'Every step says who acts, how, and by when',
  why: '办到哪一步、找谁、还要等多久，都要看环节；写不清就无法监督。',
  whyEn: 'Each step must tell whom to ask, what is done and how long it takes.',
  source: ['R54', 'R74'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, type, steps } of procedures(register)) {
      // A penalty or inspection has no limit for each step in law; who and how are asked of all.
      const timed = ![TYPE_CODES.penalty, TYPE_CODES.coercion, TYPE_CODES.inspection].some((code) => isOfCode(register, { type }, code));
      const lacking = steps.flatMap((step, index) => {
        if (step.kind === 'start' || step.kind === 'end') return [];
        const missing = [step.post || step.office ? '' : '谁来办', step.action ? '' : '怎么办', timed && step.kind !== 'decision' && !step.limit && step.counts !== false ? '什么时间办结' : ''].filter(Boolean);
        return missing.length ? [{ index, words: `“${step.name}”没写${missing.join('、')}` }] : [];
      });
      const [first] = lacking;
      if (!first) continue;
      report({
        entry,
        at: [...at, first.index, 'name'],
        message: `有 ${lacking.length} 个环节没有写全：${lacking.slice(0, 3).map(({ words }) => words).join('；')}${lacking.length > 3 ? ' 等' : ''}。`,
        help: '在环节里补上 post（承办岗位）、action（办理内容）和 limit（环节时限），例如 post: 窗口受理岗，action: 当场核对材料，limit: { kind: days, value: 1, unit: workingDays }；当场办的写 limit: { kind: immediate }。',
      });
    }
  },
  good: [{ says: '三样都写了；起点和结束不要求。', given: { power: { procedure: { steps: [{ id: 'apply', name: '申请', kind: 'start' }, { id: 'accept', name: '受理', post: '窗口', action: '核对材料', limit: { kind: 'immediate' } }, { id: 'done', name: '办结', kind: 'end' }] } } } }],
  bad: [
    {
      says: '审查环节只有名称。',
      given: { power: { procedure: { steps: [{ id: 'accept', name: '受理', post: '窗口', action: '核对材料', limit: { kind: 'immediate' } }, { id: 'review', name: '审查' }] } } },
      finds: [{ at: ['procedure', 'steps', 1, 'name'], message: '有 1 个环节没有写全：“审查”没写谁来办、怎么办、什么时间办结。' }],
      mended: { power: { procedure: { steps: [{ id: 'accept', name: '受理', post: '窗口', action: '核对材料', limit: { kind: 'immediate' } }, { id: 'review', name: '审查', post: '审查岗', action: '核实是否符合条件', limit: { kind: 'days', value: 3, unit: 'workingDays' } }] } } },
    },
  ],
};
