import type { Rule } from './rule.ts';

export const publicationTerm: Rule<'power'> = {
  id: 'publication-term',
  title: '公开期限和公开至的日期对得上',
  titleEn: 'The disclosure term and its end date agree',
  why: '长期公开的没有截止日，阶段性公开的到期要么续，要么撤。',
  whyEn: 'What is open for good has no end date; what is open for a while must be renewed or withdrawn when it ends.',
  source: ['R32', 'R69', 'R80'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: { disclosure } }, { register, report, today }) {
    if (!disclosure?.until) return;
    const term = disclosure.term && register.taxonomy('disclosure-terms').find((entry) => entry.id === disclosure.term);
    if (term && /长期/.test(term.title)) report({ at: ['disclosure', 'until'], message: `公开期限是“${term.title}”，又写了公开至 ${disclosure.until}。`, help: '长期公开的删去 until（公开至）；阶段性公开的把 term（公开期限）改为 periodic。' });
    else if (disclosure.until < today) report({ at: ['disclosure', 'until'], message: `公开期限已于 ${disclosure.until} 届满。`, help: '仍要公开的，改写 until（公开至），例如 until: 2027-12-31；不再公开的，按清单调整程序办理。' });
  },
  good: [
    { says: '长期公开，没有截止日。', given: { power: { disclosure: { term: 'long-term' } } } },
    { says: '阶段性公开，还没到期。', given: { power: { disclosure: { term: 'periodic', until: '2026-12-31' } } } },
  ],
  bad: [
    { says: '长期公开却有截止日。', given: { power: { disclosure: { term: 'long-term', until: '2026-12-31' } } }, finds: [{ at: ['disclosure', 'until'], message: '公开期限是“长期”，又写了公开至 2026-12-31。' }], mended: { power: { disclosure: { term: 'long-term' } } } },
    { says: '阶段性公开已经到期。', given: { power: { disclosure: { term: 'periodic', until: '2026-01-31' } } }, finds: [{ at: ['disclosure', 'until'], message: '公开期限已于 2026-01-31 届满。' }], mended: { power: { disclosure: { term: 'periodic', until: '2027-12-31' } } } },
  ],
};
