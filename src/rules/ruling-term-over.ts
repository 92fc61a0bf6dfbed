import type { Rule } from './rule.ts';

const ruling = (more: object) => ({ ruling: { ...{ id: 'ruling-1', title: '对某公司超限运输的处罚', office: 'transport', date: '2026-03-02', type: 'penalty' as const, number: '示交罚〔2026〕1号', power: 'example-power', party: { kind: 'company' as const, name: '示例运输有限公司' }, facts: '超限运输。', basis: [{ law: 'licensing-law', article: 12 }], content: '罚款 2000 元。', published: '2026-03-09', audience: 'public' }, ...more } });

export const rulingTermOver: Rule<'ruling'> = {
  id: 'ruling-term-over',
  title: '公示期满的决定撤下来',
  titleEn: 'A decision whose publication term is over is taken down',
  why: '公示有期限，过了期限还挂着，就是额外的惩罚。',
  whyEn: 'Publication has a term; to go on after it is an extra punishment.',
  source: ['R69', 'R80', '市场监督管理行政处罚信息公示规定第13条'],
  severity: 'warning',
  appliesTo: 'ruling',
  check({ value: { showUntil, published, withdrawn, type } }, { report, today }) {
    if (showUntil && showUntil < published) return report({ at: ['showUntil'], message: `公示到 ${showUntil}，早于公示日期 ${published}。`, help: '改正 showUntil（公示到哪一天）或者 published（公示日期）。' });
    if (showUntil && showUntil < today && !withdrawn) report({ at: ['showUntil'], message: `公示期到 ${showUntil} 已满，还没有撤下。`, help: '撤下以后写 withdrawn（撤下），例如 reason: expired（公示期满）；期限写错的，改正 showUntil（公示到哪一天）。' });
    if (!showUntil && type === 'penalty') report({ at: ['type'], severity: 'info', message: '处罚决定没有写公示到哪一天。', help: '加上 showUntil（公示到哪一天），例如 showUntil: 2029-03-02。' });
  },
  good: [{ says: '还在公示期内。', given: ruling({ showUntil: '2029-03-02' }) }, { says: '期满撤下。', given: ruling({ showUntil: '2026-05-01', withdrawn: { date: '2026-05-06', reason: 'expired', explanation: '公示期满。' } }) }],
  bad: [
    { says: '期满没有撤下。', given: ruling({ showUntil: '2026-05-01' }), finds: [{ at: ['showUntil'], message: '公示期到 2026-05-01 已满，还没有撤下。' }], mended: ruling({ showUntil: '2026-05-01', withdrawn: { date: '2026-05-06', reason: 'expired', explanation: '公示期满。' } }) },
    { says: '期限写反了。', given: ruling({ showUntil: '2026-01-01' }), finds: [{ at: ['showUntil'], message: '公示到 2026-01-01，早于公示日期 2026-03-09。' }], mended: ruling({ showUntil: '2029-01-01' }) },
    { says: '没有写期限。', given: ruling({}), finds: [{ at: ['type'], message: '处罚决定没有写公示到哪一天。' }], mended: ruling({ showUntil: '2029-03-02' }) },
  ],
};
