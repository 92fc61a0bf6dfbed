import type { AnnualReport } from '../model/schema-types.ts';
import type { Rule } from './rule.ts';

const results = { disclosed: 3, partly: 1, refused: 0, notHeld: 1, notHandled: 0, other: 0 };
const outcomes = { upheld: 0, corrected: 0, other: 0, pending: 0 };
const annual = (requests: AnnualReport['requests']) => ({ 'annual-report': { id: 'report-2025', title: '2025 年度报告', office: 'transport', date: '2026-01-20', year: 2025, level: 'department' as const, summary: '按规定公开。', requests, reconsideration: outcomes, litigation: outcomes, problems: ['更新不够及时。'], improvements: ['每月自查。'], audience: 'public' } });

export const annualReportSums: Rule<'annual-report'> = {
  id: 'annual-report-sums',
  title: '年度报告的件数对得上',
  titleEn: 'The numbers of an annual report add up',
  why: '上年结转加本年新收，应当等于办结加结转下年；对不上，就有申请不见了。',
  whyEn: 'Carried over plus received must equal handled plus carried forward, or requests are lost.',
  source: ['R60', '政府信息公开条例第50条'],
  severity: 'error',
  appliesTo: 'annual-report',
  check({ value: { requests } }, { report }) {
    const handled = Object.values(requests.results).reduce((sum, count) => sum + count, 0);
    const came = requests.carriedOver + requests.received;
    const went = handled + requests.carriedForward;
    if (came !== went) report({ at: ['requests'], message: `上年结转 ${requests.carriedOver} 件加本年新收 ${requests.received} 件是 ${came} 件，办结 ${handled} 件加结转下年 ${requests.carriedForward} 件是 ${went} 件，相差 ${Math.abs(came - went)} 件。`, help: '核对登记簿，改正 requests（依申请公开）里的件数，使两边相等。' });
  },
  good: [{ says: '两边相等。', given: annual({ carriedOver: 1, received: 5, results, carriedForward: 1 }) }],
  bad: [{ says: '少了一件。', given: annual({ carriedOver: 1, received: 5, results, carriedForward: 0 }), finds: [{ at: ['requests'], message: '上年结转 1 件加本年新收 5 件是 6 件，办结 5 件加结转下年 0 件是 5 件，相差 1 件。' }], mended: annual({ carriedOver: 1, received: 5, results, carriedForward: 1 }) }],
};
