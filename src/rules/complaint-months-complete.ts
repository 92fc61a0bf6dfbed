import { complaintClasses, exampleMonth } from './example-complaints.ts';
import type { Rule } from './rule.ts';

const months = (...given: ReturnType<typeof exampleMonth>[]) => ({ taxonomy: complaintClasses, 'complaint-month': given });
const next = (month: string): string => (month.endsWith('12') ? `${Number(month.slice(0, 4)) + 1}-01` : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`);
const before = (month: string): string => (month.endsWith('01') ? `${Number(month.slice(0, 4)) - 1}-12` : `${month.slice(0, 5)}${String(Number(month.slice(5)) - 1).padStart(2, '0')}`);

export const complaintMonthsComplete: Rule<'register'> = {
  id: 'complaint-months-complete',
  title: '投诉月报一个月不缺，前后接得上',
  titleEn: 'No month of complaints is missing, and each joins the next',
  why: '缺的那个月，往往就是投诉最多的那个月。',
  whyEn: 'The missing month is often the one with most complaints.',
  source: ['R25', 'R60', 'R95'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report, today }) {
    const series = Map.groupBy(register.all('complaint-month'), ({ value }) => value.office);
    for (const [office, entries] of series) {
      const known = new Map(entries.map((entry) => [entry.value.month, entry]));
      const all = [...known.keys()].sort();
      const last = all.at(-1) ?? '';
      // The month before last is due; last month's numbers may still be counted.
      const due = before(before(today.slice(0, 7)));
      const missing: string[] = [];
      for (let month = all[0] ?? due; month < last || month <= due; month = next(month)) if (!known.has(month)) missing.push(month);
      const end = known.get(last);
      if (missing.length && end) report({ entry: end, at: ['month'], message: `${register.titleOf('office', office)}的投诉月报缺 ${missing.join('、')}。`, help: `补上缺的月份，例如 month: ${missing[0]}；没有投诉的月份也要有，件数写 0。` });
      for (const entry of entries) {
        const previous = known.get(before(entry.value.month));
        if (previous && previous.value.carriedForward !== entry.value.carriedOver) report({ entry, at: ['carriedOver'], message: `上个月结转下月 ${previous.value.carriedForward} 件，这个月上月结转 ${entry.value.carriedOver} 件。`, help: '核对登记簿，改正写错的那个月。' });
      }
    }
  },
  good: [{ says: '从三月到五月都有，件数接得上。', given: months(exampleMonth('2026-03'), exampleMonth('2026-04'), exampleMonth('2026-05')) }],
  bad: [
    { says: '缺了四月。', given: months(exampleMonth('2026-03'), exampleMonth('2026-05')), finds: [{ at: ['month'], message: '示例县交通运输局的投诉月报缺 2026-04。' }], mended: months(exampleMonth('2026-03'), exampleMonth('2026-04'), exampleMonth('2026-05')) },
    { says: '从去年十二月以后就没有了。', given: months(exampleMonth('2025-12')), finds: [{ at: ['month'], message: '示例县交通运输局的投诉月报缺 2026-01、2026-02、2026-03、2026-04。' }], mended: months(exampleMonth('2026-04'), exampleMonth('2026-05')) },
    { says: '两个月接不上。', given: months(exampleMonth('2026-04', { carriedOver: 0, carriedForward: 0 }), exampleMonth('2026-05')), finds: [{ at: ['carriedOver'], message: '上个月结转下月 0 件，这个月上月结转 1 件。' }], mended: months(exampleMonth('2026-04'), exampleMonth('2026-05')) },
  ],
};
