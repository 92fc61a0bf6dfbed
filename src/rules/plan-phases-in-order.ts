import type { Rule } from './rule.ts';

const phase = (name: string, from: string, to: string, due = to) => ({ name, from, to, milestones: [{ title: '任务', due, done: due, result: '完成。' }] });
const plan = (...phases: ReturnType<typeof phase>[]) => ({ plan: { ...{ id: 'plan-1', title: '清理行政权力工作计划', office: 'transport', date: '2026-01-05', period: { from: '2026-01-05', to: '2026-12-31' }, goal: '全部权力列入清单。', audience: 'public' }, phases } });

export const planPhasesInOrder: Rule<'plan'> = {
  id: 'plan-phases-in-order',
  title: '工作计划的阶段按先后排列，不超出起止日期',
  titleEn: 'The phases of a plan are in order and within its period',
  why: '阶段颠倒、任务超出阶段，说明计划没有想清楚。',
  whyEn: 'Phases out of order or tasks outside their phase show a plan that was not thought through.',
  source: ['R37'],
  severity: 'warning',
  appliesTo: 'plan',
  check({ value: { period, phases } }, { report }) {
    if (period.to < period.from) report({ at: ['period', 'to'], message: `计划到 ${period.to} 结束，早于开始的 ${period.from}。`, help: '改正 period（起止）。' });
    for (const [index, { name, from, to, milestones }] of phases.entries()) {
      const before = phases[index - 1];
      if (to < from) report({ at: ['phases', index, 'to'], message: `“${name}”到 ${to} 结束，早于开始的 ${from}。`, help: '改正这个阶段的 from（自）和 to（至）。' });
      if (before && from < before.from) report({ at: ['phases', index, 'from'], message: `“${name}”从 ${from} 开始，却排在 ${before.from} 开始的“${before.name}”后面。`, help: '按开始的先后排列，或者改正 from（自）。' });
      if (from < period.from || to > period.to) report({ at: ['phases', index, 'from'], message: `“${name}”（${from} 至 ${to}）超出了计划的起止（${period.from} 至 ${period.to}）。`, help: '改正这个阶段的日期，或者改正 period（起止）。' });
      for (const [place, { title, due }] of milestones.entries()) if (due < from || due > to) report({ at: ['phases', index, 'milestones', place, 'due'], message: `“${title}”的期限 ${due} 不在“${name}”阶段（${from} 至 ${to}）里。`, help: '改正 due（期限），或者把任务移到对应的阶段。' });
    }
  },
  good: [{ says: '两个阶段首尾相接。', given: plan(phase('清理', '2026-01-05', '2026-02-28'), phase('公布', '2026-03-01', '2026-05-31')) }],
  bad: [
    { says: '阶段排颠倒了。', given: plan(phase('公布', '2026-03-01', '2026-05-31'), phase('清理', '2026-01-05', '2026-02-28')), finds: [{ at: ['phases', 1, 'from'], message: '“清理”从 2026-01-05 开始，却排在 2026-03-01 开始的“公布”后面。' }], mended: plan(phase('清理', '2026-01-05', '2026-02-28'), phase('公布', '2026-03-01', '2026-05-31')) },
    { says: '阶段超出了计划。', given: plan(phase('清理', '2026-01-05', '2027-02-28', '2026-05-01')), finds: [{ at: ['phases', 0, 'from'], message: '“清理”（2026-01-05 至 2027-02-28）超出了计划的起止（2026-01-05 至 2026-12-31）。' }], mended: plan(phase('清理', '2026-01-05', '2026-05-28', '2026-05-01')) },
    { says: '任务不在阶段里；阶段首尾颠倒。', given: plan(phase('清理', '2026-01-05', '2026-02-28', '2026-04-01')), finds: [{ at: ['phases', 0, 'milestones', 0, 'due'], message: '“任务”的期限 2026-04-01 不在“清理”阶段（2026-01-05 至 2026-02-28）里。' }], mended: plan(phase('清理', '2026-01-05', '2026-02-28')) },
  ],
};
