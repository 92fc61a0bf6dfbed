import { lawTitle } from '../model/register.ts';
import { citations, citedTitle, knownLaw, type Cited } from './law-citations.ts';
import type { Rule } from './rule.ts';

export const citedLawKnown: Rule<'register'> = {
  id: 'cited-law-known',
  title: '引用的法律已经收录',
  titleEn: 'Every cited law is known here',
  why: '收录了的法律，读者点开就能看到版本和条文要点，机器也能核对条款是否存在。没有收录只说明本站还不知道它，不说明引用有错。',
  whyEn: 'A law on record can be opened and its articles checked. A law not on record is unresolved, not wrong.',
  source: ['R53', 'R1'],
  severity: 'info',
  appliesTo: 'register',
  check(register, { report }) {
    const unknown = new Map<string, Cited & { times: number }>();
    for (const cited of citations(register)) {
      // A citation by id that leads nowhere is already reported as a broken reference.
      if (cited.citation.law || knownLaw(register, cited.citation)) continue;
      const key = lawTitle(cited.citation.title ?? '');
      const first = unknown.get(key);
      if (first) first.times += 1;
      else unknown.set(key, { ...cited, times: 1 });
    }
    for (const { entry, at, citation, times } of unknown.values()) {
      report({
        entry,
        at: [...at, 'title'],
        message: `${citedTitle(register, citation)}还没有收录，条款无法核对（共引用 ${times} 次，这里是第一处）。`,
        help: `在 laws（法律依据）文件夹为它建一条记录，写明 title（名称）和 versions（版本）；或导入法律索引 laws/index.csv。名称有误的，改正 title（法律名称），例如 title: 中华人民共和国行政许可法。`,
      });
    }
  },
  good: [
    { says: '引用已收录法律的编号、全称或简称都可以。', given: { power: { legalBasis: [{ law: 'licensing-law', article: 12 }, { title: '行政许可法', article: 12 }] } } },
    { says: '法律索引里有的法律也算已知。', given: { power: { legalBasis: [{ title: '中华人民共和国公路法', article: 7 }] }, files: { 'laws/index.csv': '标题,名称,版本日期,类别目录,条数,最大条号\n中华人民共和国公路法,公路法,2017-11-04,行政法,87,87\n' } } },
  ],
  bad: [
    {
      says: '依据里的规章没有收录，只作提示。',
      given: { power: { legalBasis: [{ title: '示例县道路管理办法', article: 3 }, { title: '《示例县道路管理办法》', article: 4 }] } },
      finds: [{ at: ['legalBasis', 0, 'title'], message: '《示例县道路管理办法》还没有收录，条款无法核对（共引用 2 次，这里是第一处）。' }],
      mended: { law: [{}, { id: 'road-rules', title: '示例县道路管理办法', versions: [{ date: '2020-01-01', articles: 30 }] }], power: { legalBasis: [{ title: '示例县道路管理办法', article: 3 }] } },
    },
  ],
};
