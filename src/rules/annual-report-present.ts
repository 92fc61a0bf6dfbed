import type { AnnualReport } from '../model/schema-types.ts';
import type { Rule } from './rule.ts';

const outcomes = { upheld: 0, corrected: 0, other: 0, pending: 0 };
const annual = (year: number): AnnualReport => ({ id: `report-${year}`, title: `${year} 年度报告`, office: 'transport', date: `${year + 1}-01-20`, year, level: 'department', summary: '按规定公开。', requests: { carriedOver: 0, received: 0, results: { disclosed: 0, partly: 0, refused: 0, notHeld: 0, notHandled: 0, other: 0 }, carriedForward: 0 }, reconsideration: outcomes, litigation: outcomes, problems: ['更新不够及时。'], improvements: ['每月自查。'], audience: 'public' });

export const annualReportPresent: Rule<'register'> = {
  id: 'annual-report-present',
  title: '公布过年度报告的部门每年都公布',
  titleEn: 'An office that reports does so every year',
  why: '少一年的报告，往往就是那一年不好看。',
  whyEn: 'A missing year is often the year that looks bad.',
  source: ['R33', '政府信息公开条例第49条'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report, today }) {
    const reports = register.all('annual-report');
    for (const last of reports) {
      const { office, level, year } = last.value;
      const own = new Set(reports.filter(({ value }) => value.office === office && value.level === level).map(({ value }) => value.year));
      if (Math.max(...own) !== year) continue;
      const due = Number(today.slice(0, 4)) - (today.slice(5) > (level === 'government' ? '03-31' : '01-31') ? 1 : 2);
      const missing = Array.from({ length: due - Math.min(...own) + 1 }, (_, index) => Math.min(...own) + index).filter((candidate) => !own.has(candidate));
      if (missing.length) report({ entry: last, at: ['year'], message: `${register.titleOf('office', office)}没有公布 ${missing.join('、')} 年的年度报告。`, help: `补上 ${missing[0]} 年的报告，例如 annual-reports/${Number(missing[0]) + 1}/${office}-${missing[0]}.yml。` });
    }
  },
  good: [{ says: '到期的年份都有。', given: { 'annual-report': [annual(2024), annual(2025)] } }, { says: '还没有到一月底。', given: { 'annual-report': annual(2024) }, today: '2026-01-31' }],
  bad: [
    { says: '去年的没有公布。', given: { 'annual-report': annual(2024) }, finds: [{ at: ['year'], message: '示例县交通运输局没有公布 2025 年的年度报告。' }], mended: { 'annual-report': [annual(2024), annual(2025)] } },
    { says: '中间缺了一年。', given: { 'annual-report': [annual(2023), annual(2025)] }, finds: [{ at: ['year'], message: '示例县交通运输局没有公布 2024 年的年度报告。' }], mended: { 'annual-report': [annual(2023), annual(2024), annual(2025)] } },
  ],
};
