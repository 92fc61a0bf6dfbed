import type { Press } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

const releases = (...dates: string[]): Given => ({ press: dates.map((date, index): Partial<Press> => ({ id: `press-${index + 1}`, title: '新闻发布会', office: 'transport', date, audience: 'public', form: 'conference', spokesperson: '新闻发言人', summary: '通报重点工作。' })) });

export const pressEveryYear: Rule<'register'> = {
  id: 'press-every-year',
  title: '每年至少发布一次新闻',
  titleEn: 'There is at least one press release a year',
  why: '设了新闻发言人却一年不说一句话，等于没有设。',
  whyEn: 'A spokesperson silent for a year might as well not exist.',
  source: ['R90'],
  severity: 'warning',
  local: true,
  appliesTo: 'register',
  check(register, { report, today, value: number }) {
    const least = number(1);
    const entries = register.all('press').toSorted((a, b) => (a.value.date < b.value.date ? -1 : 1));
    const first = entries[0];
    if (!first || least === 'unknown') return;
    // The running year may still get its release until its last day.
    for (let year = Number(first.value.date.slice(0, 4)); year < Number(today.slice(0, 4)); year += 1) {
      const count = entries.filter(({ value }) => value.date.startsWith(`${year}-`)).length;
      const entry = entries.findLast(({ value }) => value.date < `${year + 1}`) ?? first;
      if (count < least) report({ entry, at: ['date'], message: `${year} 年新闻发布 ${count} 次，少于 ${least} 次。`, help: `漏登的补上，例如 press/${year}/ 下的一条记录；确实没有发布的，在 governance/exceptions.yml（例外）里写明原因。` });
    }
  },
  good: [{ says: '每年一次。', given: releases('2024-05-01', '2025-09-01') }, { says: '今年还没有发布，年底以前还来得及。', given: releases('2025-03-01') }, { says: '还没有建立新闻发布记录的不检查。', given: {} }],
  bad: [{ says: '2025 年一次也没有。', given: releases('2024-05-01', '2026-02-01'), finds: [{ at: ['date'], message: '2025 年新闻发布 0 次，少于 1 次。' }], mended: releases('2024-05-01', '2025-06-01', '2026-02-01') }],
};
