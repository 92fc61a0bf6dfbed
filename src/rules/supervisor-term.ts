import type { Given, Rule } from './rule.ts';

const supervisor = (from: string, to?: string): Given => ({ supervisor: { id: 'supervisor-1', kind: 'delegate', watches: ['transport'], term: { from, ...(to ? { to } : {}) }, audience: 'public' } });

export const supervisorTerm: Rule<'supervisor'> = {
  id: 'supervisor-term',
  title: '公开监督员在任期内',
  titleEn: 'A supervisor on the roster is in office',
  why: '名单上的监督员任期已满，群众反映问题就找不到人。',
  whyEn: 'Whoever turns to a supervisor whose term is over turns to nobody.',
  source: ['R48'],
  severity: 'warning',
  appliesTo: 'supervisor',
  check({ value: { term }, source }, { report, today }) {
    if (!term.to) return;
    if (term.to < term.from) report({ at: ['term', 'to'], severity: 'error', message: `任期 ${term.from} 开始，却在 ${term.to} 就结束了。`, help: '核对聘书，term.from（自）写受聘那天，term.to（至）写期满那天，例如 from: 2025-01-01、to: 2027-12-31。' });
    else if (term.to < today) report({ at: ['term', 'to'], message: `任期已于 ${term.to} 届满，还在名单上。`, help: `续聘的，改写 term.to（至），例如 to: 2027-12-31；不再担任的，删去文件 ${source.path}。` });
  },
  good: [
    { says: '任期未满，最后一天也算。', given: supervisor('2025-01-01', '2026-06-01') },
    { says: '没有定期限。', given: supervisor('2025-01-01') },
  ],
  bad: [
    { says: '昨天期满。', given: supervisor('2023-06-01', '2026-05-31'), finds: [{ at: ['term', 'to'], message: '任期已于 2026-05-31 届满，还在名单上。' }], mended: supervisor('2023-06-01', '2027-12-31') },
    { says: '起止日期写反了。', given: supervisor('2027-12-31', '2025-01-01'), finds: [{ at: ['term', 'to'], message: '任期 2027-12-31 开始，却在 2025-01-01 就结束了。' }], mended: supervisor('2025-01-01', '2027-12-31') },
  ],
};
