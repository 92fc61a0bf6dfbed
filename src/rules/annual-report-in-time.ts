import type { Rule } from './rule.ts';

const outcomes = { upheld: 0, corrected: 0, other: 0, pending: 0 };
const annual = (level: 'department' | 'government', date: string) => ({ 'annual-report': { id: 'report-2025', title: '2025 年度报告', office: 'transport', date, year: 2025, level, summary: '按规定公开。', requests: { carriedOver: 0, received: 0, results: { disclosed: 0, partly: 0, refused: 0, notHeld: 0, notHandled: 0, other: 0 }, carriedForward: 0 }, reconsideration: outcomes, litigation: outcomes, problems: ['更新不够及时。'], improvements: ['每月自查。'], audience: 'public' } });
const LAST_DAY = { department: '01-31', government: '03-31' };

export const annualReportInTime: Rule<'annual-report'> = {
  id: 'annual-report-in-time',
  title: '年度报告按期公布',
  titleEn: 'Annual reports are published in time',
  why: '部门的报告一月底以前、政府的报告三月底以前公布，公众才能及时看到上一年做得怎样。',
  whyEn: 'By law departments report by the end of January and governments by the end of March.',
  source: ['R33', '政府信息公开条例第49条'],
  severity: 'warning',
  appliesTo: 'annual-report',
  check({ value: { date, year, level } }, { report }) {
    const due = `${year + 1}-${LAST_DAY[level]}`;
    if (date > due) report({ at: ['date'], message: `${year} 年度报告应当在 ${due} 以前公布，实际 ${date} 公布。`, help: '日期写错的，改正 date（公布日期）；确实晚了的，在 exceptions.yml（例外）里写明原因。' });
    if (date <= `${year}-12-31`) report({ at: ['date'], message: `${year} 年还没有过完，${date} 就公布了这一年的报告。`, help: '改正 year（年度）或者 date（公布日期）。' });
  },
  good: [{ says: '部门一月底、政府三月底。', given: annual('department', '2026-01-31') }, { says: '政府的报告。', given: annual('government', '2026-03-31') }],
  bad: [
    { says: '部门的报告二月才公布。', given: annual('department', '2026-02-01'), finds: [{ at: ['date'], message: '2025 年度报告应当在 2026-01-31 以前公布，实际 2026-02-01 公布。' }], mended: annual('department', '2026-01-31') },
    { says: '年度没有过完。', given: annual('government', '2025-12-20'), finds: [{ at: ['date'], message: '2025 年还没有过完，2025-12-20 就公布了这一年的报告。' }], mended: annual('government', '2026-03-20') },
  ],
};
