import type { Rule } from './rule.ts';

const plan = (more: object) => ({ plan: { ...{ id: 'plan-1', title: '清理行政权力工作计划', office: 'transport', date: '2026-01-05', period: { from: '2026-01-05', to: '2026-12-31' }, goal: '全部权力列入清单。', audience: 'public' }, phases: [{ name: '清理登记', from: '2026-01-05', to: '2026-04-30', milestones: [{ title: '逐项登记', due: '2026-03-31', ...more }] }] } });

export const planMilestoneOverdue: Rule<'plan'> = {
  id: 'plan-milestone-overdue',
  title: '到期的任务写明完成没有',
  titleEn: 'A task that is due says whether it is done',
  why: '计划公布出来就是承诺；到期不说结果，计划就成了摆设。',
  whyEn: 'A published plan is a promise; without results it is decoration.',
  source: ['R37'],
  severity: 'warning',
  appliesTo: 'plan',
  check({ value: { phases } }, { report, today }) {
    for (const [phase, { milestones }] of phases.entries()) {
      for (const [place, { title, due, done, delay, result }] of milestones.entries()) {
        const at = ['phases', phase, 'milestones', place];
        if (!done && due < today && !delay) report({ at: [...at, 'due'], message: `“${title}”应当在 ${due} 以前完成，没有写完成日期，也没有说明。`, help: '完成的，加上 done（完成日期）和 result（结果）；没有完成的，加上 delay（延期说明）。' });
        if (done && done > due && !delay) report({ at: [...at, 'done'], message: `“${title}”应当在 ${due} 以前完成，${done} 才完成，没有说明。`, help: '加上 delay（延期说明），写明晚了的原因。' });
        if (done && !result) report({ at: [...at, 'done'], severity: 'info', message: `“${title}”写了完成日期，没有写做成了什么。`, help: '加上 result（结果），例如 result: 登记 134 项，见权力清单。' });
      }
    }
  },
  good: [{ says: '按期完成并写了结果。', given: plan({ done: '2026-03-20', result: '登记 134 项。' }) }, { says: '没有完成，说明了原因。', given: plan({ delay: '两个乡镇受灾，延到六月底。' }) }],
  bad: [
    { says: '到期没有下文。', given: plan({}), finds: [{ at: ['phases', 0, 'milestones', 0, 'due'], message: '“逐项登记”应当在 2026-03-31 以前完成，没有写完成日期，也没有说明。' }], mended: plan({ done: '2026-03-31', result: '登记 134 项。' }) },
    { says: '晚了没有说明。', given: plan({ done: '2026-04-10', result: '登记 134 项。' }), finds: [{ at: ['phases', 0, 'milestones', 0, 'done'], message: '“逐项登记”应当在 2026-03-31 以前完成，2026-04-10 才完成，没有说明。' }], mended: plan({ done: '2026-04-10', result: '登记 134 项。', delay: '等待上级目录。' }) },
    { says: '没有写结果。', given: plan({ done: '2026-03-20' }), finds: [{ at: ['phases', 0, 'milestones', 0, 'done'], message: '“逐项登记”写了完成日期，没有写做成了什么。' }], mended: plan({ done: '2026-03-20', result: '登记 134 项。' }) },
  ],
};
