import type { AnnualReport } from '../model/schema-types.ts';
import type { Rule } from './rule.ts';

const outcomes = { upheld: 0, corrected: 0, other: 0, pending: 0 };
const annual = (year: number, carriedOver: number, carriedForward: number): AnnualReport => ({ id: `report-${year}`, title: `${year} 年度报告`, office: 'transport', date: `${year + 1}-01-20`, year, level: 'department', summary: '按规定公开。', requests: { carriedOver, received: 5, results: { disclosed: 5 + carriedOver - carriedForward, partly: 0, refused: 0, notHeld: 0, notHandled: 0, other: 0 }, carriedForward }, reconsideration: outcomes, litigation: outcomes, problems: ['更新不够及时。'], improvements: ['每月自查。'], audience: 'public' });
const two = (first: AnnualReport, second: AnnualReport) => ({ 'annual-report': [first, second] });

export const annualReportCarriesOn: Rule<'register'> = {
  id: 'annual-report-carries-on',
  title: '今年的“上年结转”等于去年的“结转下年”',
  titleEn: 'What one report carries forward the next one carries over',
  why: '两年的报告接不上，说明有一年的数字不真。',
  whyEn: 'When two years do not join, the numbers of one are wrong.',
  source: ['R60', 'R66', '政府信息公开条例第50条'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const reports = register.all('annual-report');
    const key = (office: string, level: string, year: number) => `${office} ${level} ${year}`;
    const known = new Map(reports.map((entry) => [key(entry.value.office, entry.value.level, entry.value.year), entry.value]));
    for (const entry of reports) {
      const { office, level, year, requests } = entry.value;
      const before = known.get(key(office, level, year - 1));
      if (before && before.requests.carriedForward !== requests.carriedOver) report({ entry, at: ['requests', 'carriedOver'], message: `${year - 1} 年报告结转下年 ${before.requests.carriedForward} 件，${year} 年报告上年结转 ${requests.carriedOver} 件。`, help: '核对两年的登记簿，改正写错的那一年；已经公布的，同时发布更正说明。' });
    }
  },
  good: [{ says: '两年接得上。', given: two(annual(2024, 0, 2), annual(2025, 2, 0)) }],
  bad: [{ says: '两年接不上。', given: two(annual(2024, 0, 2), annual(2025, 1, 0)), finds: [{ at: ['requests', 'carriedOver'], message: '2024 年报告结转下年 2 件，2025 年报告上年结转 1 件。' }], mended: two(annual(2024, 0, 2), annual(2025, 2, 0)) }],
};
