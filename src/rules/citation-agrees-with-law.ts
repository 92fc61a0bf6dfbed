import { lawTitle } from '../model/register.ts';
import { citations, knownLaw } from './law-citations.ts';
import type { Rule } from './rule.ts';

const cited = (basis: object) => ({ power: { legalBasis: [{ law: 'licensing-law', article: 12, ...basis }] } });

export const citationAgreesWithLaw: Rule<'register'> = {
  id: 'citation-agrees-with-law',
  title: '引用处写的名称、审核版本与法律记录一致',
  titleEn: 'Title and reviewed edition of a citation agree with the law on record',
  why: '编号指向一部法律，名称写的是另一部，读者点进去看到的就不是依据。',
  whyEn: 'If the id points to one law and the title names another, the reader opens the wrong text.',
  source: ['R53', 'R2'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const { entry, at, citation } of citations(register)) {
      const law = citation.law || citation.reviewed ? knownLaw(register, citation)?.record : undefined;
      if (!law) continue;
      const titles = [law.title, ...(law.aliases ?? [])].map(lawTitle);
      if (citation.law && citation.title && !titles.includes(lawTitle(citation.title))) report({ entry, at: [...at, 'title'], message: `编号 ${citation.law} 是《${law.title}》，名称写的却是“${citation.title}”。`, help: `改正 law（法律编号）；编号没错的，删去 title（法律名称）或写成 title: ${law.title}；是简称的，加到法律记录的 aliases（简称与俗称）里。` });
      const edition = citation.reviewed?.edition;
      if (edition && !law.versions.some((version) => version.date === edition || version.effective === edition)) report({ entry, at: [...at, 'reviewed', 'edition'], message: `审核版本 ${edition} 不是《${law.title}》的版本日期。`, help: `对照法律记录改正 edition（版本日期），例如 edition: ${law.versions.at(-1)?.date}；法律记录缺了这一版的，补上。` });
    }
  },
  good: [{ says: '名称和版本都对得上，简写也认得。', given: cited({ title: '行政许可法', reviewed: { edition: '2019-04-23', on: '2024-01-10' } }) }],
  bad: [
    { says: '编号和名称不是一部法律。', given: cited({ title: '行政处罚法' }), finds: [{ at: ['legalBasis', 0, 'title'], message: '编号 licensing-law 是《中华人民共和国行政许可法》，名称写的却是“行政处罚法”。' }], mended: cited({}) },
    { says: '审核版本的日期抄错。', given: cited({ reviewed: { edition: '2019-04-24', on: '2024-01-10' } }), finds: [{ at: ['legalBasis', 0, 'reviewed', 'edition'], message: '审核版本 2019-04-24 不是《中华人民共和国行政许可法》的版本日期。' }], mended: cited({ reviewed: { edition: '2019-04-23', on: '2024-01-10' } }) },
  ],
};
