import { exampleFigure } from './figure-example.ts';
import type { Rule } from './rule.ts';

export const figurePartOfWhole: Rule<'figure'> = {
  id: 'figure-part-of-whole',
  title: '其中的数不大于总数',
  titleEn: 'A part is not more than its whole',
  why: '办结的比受理的还多，要么是抄错了，要么是两个数的口径不同。',
  whyEn: 'More cases closed than taken in is a slip, or two numbers of two definitions.',
  source: ['R60'],
  severity: 'error',
  appliesTo: 'figure',
  check({ value: { part, whole, period } }, { report }) {
    if (part !== undefined && whole === undefined) report({ at: ['part'], message: `写了其中 ${part}，没有写总数。`, help: '补上 whole（总数），例如 whole: 5756；没有总数的，改写在 value（数值）里。' });
    if (part !== undefined && whole !== undefined && part > whole) report({ at: ['part'], message: `其中 ${part}，总数只有 ${whole}。`, help: '核对原文，改正 part（其中）或 whole（总数）；包含上一期转来的，在 definition（口径）里写明，并把那一部分加进总数。' });
    if (period.to < period.from) report({ at: ['period', 'to'], message: `统计期间从 ${period.from} 到 ${period.to}，前后颠倒。`, help: '改正 from（自）或 to（至）。' });
  },
  good: [{ says: '受理 5756 件，办结 5635 件。', given: { figure: exampleFigure() } }],
  bad: [
    { says: '办结比受理还多。', given: { figure: exampleFigure({ part: 5800 }) }, finds: [{ at: ['part'], message: '其中 5800，总数只有 5756。' }], mended: { figure: exampleFigure() } },
    { says: '只有分子。', given: { figure: exampleFigure({ whole: undefined, percent: 97.9 }) }, finds: [{ at: ['part'], message: '写了其中 5635，没有写总数。' }], mended: { figure: exampleFigure({ percent: 97.9 }) } },
    { says: '期间颠倒。', given: { figure: exampleFigure({ period: { from: '2025-12-31', to: '2025-01-01' } }) }, finds: [{ at: ['period', 'to'], message: '统计期间从 2025-12-31 到 2025-01-01，前后颠倒。' }], mended: { figure: exampleFigure() } },
  ],
};
