import type { Rule } from './rule.ts';

const topic = (growth: { date: string; count: number }[]) => ({ topic: { id: 'key-powers', title: '重点权力', summary: '群众最关心的权力', powers: ['example-power'], audience: 'public', growth } });

export const topicGrowth: Rule<'topic'> = {
  id: 'topic-growth',
  title: '专题的增长记录与实有数一致',
  titleEn: 'The growth record of a topic ends at its present number',
  why: '从 8 项扩到 20 项，是向群众作的交代；最后一笔要与现在的数目对上。',
  whyEn: 'From 8 to 20 key powers is an account given to the public; its last line must be true today.',
  source: ['R59'],
  severity: 'warning',
  appliesTo: 'topic',
  check({ value }, { report, today }) {
    const growth = value.growth ?? [];
    for (const [index, { date }] of growth.entries()) {
      const before = growth[index - 1]?.date;
      if (before && date <= before) report({ at: ['growth', index, 'date'], message: `增长记录 ${date} 排在 ${before} 后面，日期颠倒。`, help: '按日期从早到晚排列 growth（增长记录），或改正 date（日期）。' });
      else if (date > today) report({ at: ['growth', index, 'date'], message: `增长记录的日期 ${date} 还没到。`, help: '改正 date（日期）；计划中的数目等实现以后再记。' });
    }
    const last = growth.at(-1);
    if (last && last.count !== value.powers.length) report({ at: ['growth', growth.length - 1, 'count'], message: `增长记录最后一笔是 ${last.count} 项，专题里现有 ${value.powers.length} 项。`, help: `补一笔新的记录，例如 - { date: ${today}, count: ${value.powers.length}, note: 增加了什么 }；数错的，改正 count（数量）。` });
  },
  good: [{ says: '最后一笔等于现有数。', given: topic([{ date: '2025-01-01', count: 0 }, { date: '2026-01-01', count: 1 }]) }],
  bad: [
    { says: '最后一笔对不上。', given: topic([{ date: '2026-01-01', count: 8 }]), finds: [{ at: ['growth', 0, 'count'], message: '增长记录最后一笔是 8 项，专题里现有 1 项。' }], mended: topic([{ date: '2026-01-01', count: 8 }, { date: '2026-06-01', count: 1 }]) },
    { says: '日期颠倒。', given: topic([{ date: '2026-01-01', count: 0 }, { date: '2025-01-01', count: 1 }]), finds: [{ at: ['growth', 1, 'date'], message: '增长记录 2025-01-01 排在 2026-01-01 后面，日期颠倒。' }], mended: topic([{ date: '2025-01-01', count: 0 }, { date: '2026-01-01', count: 1 }]) },
    { says: '日期还没到。', given: topic([{ date: '2026-12-01', count: 1 }]), finds: [{ at: ['growth', 0, 'date'], message: '增长记录的日期 2026-12-01 还没到。' }], mended: topic([{ date: '2026-05-01', count: 1 }]) },
  ],
};
