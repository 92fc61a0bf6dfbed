import { citedTitle } from './law-citations.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

export const basisNamesArticle: Rule<'power'> = {
  id: 'basis-names-article',
  title: '设定依据写到第几条',
  titleEn: 'The legal basis names the article',
  why: '只写一部法律的名字，读者要从头翻到尾；明确的依据是到条、到款的。',
  whyEn: 'A law of a hundred articles is no citation: the article must be named.',
  source: ['R53', 'R1'],
  severity: 'info',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || power.family !== 'external') return;
    for (const [index, citation] of (power.legalBasis ?? []).entries()) {
      // A document of administration is often cited as a whole, by its number.
      if (citation.article !== undefined || citation.range || citation.number || citation.text) continue;
      report({ at: ['legalBasis', index], message: `依据${citedTitle(register, citation)}没有写第几条。`, help: '加上 article（条），需要时再加 paragraph（款）、item（项），例如 article: 12；一次引用几条的写 range（其他条款），例如 range: 第十二条至第十五条。' });
    }
  },
  good: [{ says: '写到了条。', given: { power: { legalBasis: [{ law: 'licensing-law', article: 12 }] } } }, { says: '规范性文件有文号。', given: { power: { legalBasis: [{ title: '关于某事的意见', number: '国办发〔2018〕118号' }] } } }],
  bad: [{ says: '只写了法律名称。', given: { power: { legalBasis: [{ law: 'licensing-law' }] } }, finds: [{ at: ['legalBasis', 0], message: '依据《中华人民共和国行政许可法》没有写第几条。' }], mended: { power: { legalBasis: [{ law: 'licensing-law', article: 12 }] } } }],
};
