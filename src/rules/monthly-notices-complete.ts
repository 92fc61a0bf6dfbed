import { addMonths } from '../calendar/iso-days.ts';
import { aNotice } from './example-notice.ts';
import type { Rule } from './rule.ts';

const month = (name: string) => ({ month: name, occurred: `${name}-28`, date: `${addMonths(`${name}-10`, 1)}` });

export const monthlyNoticesComplete: Rule<'register'> = {
  id: 'monthly-notices-complete',
  title: '按月通报的，中间不缺月份',
  titleEn: 'A monthly series of notices lacks no month',
  why: '好的月份通报、不好的月份不通报，连起来看就是假的。',
  whyEn: 'When only the good months are told, the series is untrue.',
  source: ['R87', 'R78'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const series = Map.groupBy(register.all('notice').filter(({ value }) => value.month), ({ value }) => `${value.office} ${value.content}`);
    for (const entries of series.values()) {
      const sorted = entries.toSorted((a, b) => (a.value.month! < b.value.month! ? -1 : 1));
      for (const [index, entry] of sorted.entries()) {
        const before = sorted[index - 1]?.value.month;
        const own = entry.value.month!;
        if (before === own) report({ entry, at: ['month'], message: `${own} 已经有一份同类的通报“${sorted[index - 1]?.value.title}”。`, help: `核对月份，例如 month: ${next(own)}；补充通报的删去 month（通报月份）。` });
        const missing = before ? between(before, own) : [];
        if (missing.length > 0) report({ entry, at: ['month'], message: `${before} 以后缺 ${missing.length} 个月的通报：${missing.join('、')}。`, help: `补上缺的月份，例如 month: ${missing[0]}；没有通报的照实说明，在 governance/exceptions.yml（例外）里写明原因。` });
      }
    }
  },
  good: [{ says: '连着三个月，跨了年。', given: aNotice(month('2025-11'), month('2025-12'), month('2026-01')) }, { says: '不是按月通报的不检查。', given: aNotice({}, {}) }],
  bad: [
    { says: '二月以后直接到了五月。', given: aNotice(month('2026-02'), month('2026-05')), finds: [{ at: ['month'], message: '2026-02 以后缺 2 个月的通报：2026-03、2026-04。' }], mended: aNotice(month('2026-02'), month('2026-03'), month('2026-04'), month('2026-05')) },
    { says: '同一个月两份。', given: aNotice(month('2026-02'), month('2026-02')), finds: [{ at: ['month'], message: '2026-02 已经有一份同类的通报“政府工作情况通报”。' }], mended: aNotice(month('2026-02'), month('2026-03')) },
  ],
};

const next = (name: string): string => addMonths(`${name}-01`, 1).slice(0, 7);

function between(before: string, after: string): string[] {
  const found: string[] = [];
  for (let name = next(before); name < after; name = next(name)) found.push(name);
  return found;
}
