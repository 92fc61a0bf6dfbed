import type { Power } from '../model/schema-types.ts';
import { isEnded } from './power-status.ts';
import { articleName, citations, citedTitle, knownLaw } from './law-citations.ts';
import type { Rule } from './rule.ts';

export const citedArticleAmendedSinceReview: Rule<'register'> = {
  id: 'cited-article-amended-since-review',
  title: '引用的条文在审核以后没有修改过',
  titleEn: 'The cited article has not been amended since it was reviewed',
  why: '法律修改以后，条件、时限、处罚幅度可能都变了；要有人重新核对一遍，清单才可信。',
  whyEn: 'After an amendment somebody must check conditions, limits and ranges again.',
  source: ['R5', 'R2', 'R6'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report, today }) {
    for (const { entry, at, citation } of citations(register)) {
      if (entry.kind === 'power' && isEnded(entry.value as Power)) continue;
      const reviewed = citation.reviewed;
      const law = reviewed && knownLaw(register, citation)?.record;
      if (!law) continue;
      const later = law.versions.filter((version) => version.date > reviewed.edition && (version.effective ?? version.date) <= today);
      // Where the amendment does not say which articles it touched, any of them may have changed.
      const touching = later.find((version) => !version.changed || citation.article === undefined || version.changed.includes(citation.article));
      if (!touching) continue;
      report({
        entry,
        at: [...at, 'reviewed', 'edition'],
        message: `${citedTitle(register, citation)}${citation.article ? articleName(citation) : ''}审核的是 ${reviewed.edition} 的版本，${touching.date} 又修改过${touching.changed ? '这一条' : ''}。`,
        help: `对照 ${touching.date} 的版本重新核对，然后改写 reviewed（审核版本），例如 reviewed: { edition: ${later.at(-1)?.date ?? touching.date}, on: ${today} }。`,
      });
    }
  },
  good: [
    { says: '审核的就是最新版本。', given: { power: { legalBasis: [{ law: 'licensing-law', article: 12, reviewed: { edition: '2019-04-23', on: '2024-01-10' } }] } } },
    { says: '后来的修改没有动这一条。', given: { law: { versions: [{ date: '2003-08-27', articles: 83 }, { date: '2019-04-23', articles: 83, changed: [5, 31, 72] }] }, power: { legalBasis: [{ law: 'licensing-law', article: 12, reviewed: { edition: '2003-08-27', on: '2018-01-10' } }] } } },
  ],
  bad: [
    {
      says: '审核以后这一条修改过。',
      given: { law: { versions: [{ date: '2003-08-27', articles: 83 }, { date: '2019-04-23', articles: 83, changed: [5, 31, 72] }] }, power: { legalBasis: [{ law: 'licensing-law', article: 31, reviewed: { edition: '2003-08-27', on: '2018-01-10' } }] } },
      finds: [{ at: ['legalBasis', 0, 'reviewed', 'edition'], message: '《中华人民共和国行政许可法》第31条审核的是 2003-08-27 的版本，2019-04-23 又修改过这一条。' }],
      mended: { law: { versions: [{ date: '2003-08-27', articles: 83 }, { date: '2019-04-23', articles: 83, changed: [5, 31, 72] }] }, power: { legalBasis: [{ law: 'licensing-law', article: 31, reviewed: { edition: '2019-04-23', on: '2026-06-01' } }] } },
    },
  ],
};
