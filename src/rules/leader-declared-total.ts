import type { Given, Rule } from './rule.ts';

const leader = (declaredTotal: number): Given => ({ leader: { id: 'county-head', office: 'transport', post: '县长', audience: 'public', declaredTotal, powers: [{ id: 'sign', name: '签发文件' }, { id: 'call', name: '召集会议' }] } });

export const leaderDeclaredTotal: Rule<'leader'> = {
  id: 'leader-declared-total',
  title: '领导权力清单的项数与公布的一致',
  titleEn: 'A leader’s list holds as many powers as was declared',
  why: '公布时说九十二项，清单上就该有九十二项；少一项就是少公开一项权力。',
  whyEn: 'If 92 powers were announced, 92 must stand on the list.',
  source: ['R52'],
  severity: 'warning',
  appliesTo: 'leader',
  check({ value }, { report }) {
    if (value.declaredTotal === undefined || value.declaredTotal === value.powers.length) return;
    report({ at: ['declaredTotal'], message: `“${value.post}”的清单公布是 ${value.declaredTotal} 项，实有 ${value.powers.length} 项。`, help: `补上漏列的 powers（权力），或把 declaredTotal（公布的项数）改为 ${value.powers.length}；照录原文、确实不同的，在 governance/exceptions.yml（例外）里写明理由。` });
  },
  good: [{ says: '公布 2 项，实有 2 项。', given: leader(2) }],
  bad: [{ says: '公布 3 项，实有 2 项。', given: leader(3), finds: [{ at: ['declaredTotal'], message: '“县长”的清单公布是 3 项，实有 2 项。' }], mended: leader(2) }],
};
