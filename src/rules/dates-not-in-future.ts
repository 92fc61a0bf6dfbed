import type { Path, Rule } from './rule.ts';

export const datesNotInFuture: Rule<'register'> = {
  id: 'dates-not-in-future',
  title: '更新、审核的日期不在将来',
  titleEn: 'Nothing was updated or reviewed in the future',
  why: '还没到的日子不可能已经审核过；多半是年份写错，却会让过期的内容看起来很新。',
  whyEn: 'Nobody has reviewed a text tomorrow; a wrong year makes stale content look fresh.',
  source: ['R6', 'R2'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report, today }) {
    for (const kind of ['power', 'flow', 'office', 'law', 'leader', 'institution'] as const) {
      for (const entry of register.all(kind)) {
        const { value } = entry;
        const dated: [Path, string | undefined, string][] = [
          [['updated'], 'updated' in value ? value.updated : undefined, '更新日期'],
          [['reviewed'], 'reviewed' in value ? value.reviewed : undefined, '最近复核'],
          [['verified'], 'verified' in value ? value.verified : undefined, '核对日期'],
          [['approved', 'on'], 'approved' in value ? value.approved?.on : undefined, '审核日期'],
          [['procedure', 'updated'], 'procedure' in value ? value.procedure?.updated : undefined, '流程更新日期'],
        ];
        for (const [at, date, name] of dated) if (date && date > today) report({ entry, at, message: `${name} ${date} 还没到。`, help: `改正 ${at.join('.')}（${name}），多半是年份写错，例如 ${today}；施行日期在将来的，写在 effective.from。` });
      }
    }
  },
  good: [{ says: '今天更新也可以。', given: { power: { updated: '2026-06-01', reviewed: '2026-05-01' } } }],
  bad: [{ says: '年份写成了明年。', given: { power: { updated: '2027-03-01' } }, finds: [{ at: ['updated'], message: '更新日期 2027-03-01 还没到。' }], mended: { power: { updated: '2026-03-01' } } }],
};
