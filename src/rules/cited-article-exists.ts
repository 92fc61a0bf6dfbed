import type { Citation } from '../model/schema-types.ts';
import { articleName, citations, citedTitle, knownLaw, type KnownLaw } from './law-citations.ts';
import type { Rule } from './rule.ts';

export const citedArticleExists: Rule<'register'> = {
  id: 'cited-article-exists',
  title: '引用的条款在法律里真的有',
  titleEn: 'The cited article exists in the law',
  why: '条号超过法律最后一条，读者查不到依据；多半是抄错了法律、条号或版本。',
  whyEn: 'A citation beyond the last article cannot be checked: the law, the number or the edition is wrong.',
  source: ['R53'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report, today }) {
    for (const { entry, at, citation } of citations(register)) {
      if (!citation.article) continue;
      const law = knownLaw(register, citation);
      const limits = law && highestArticles(law, citation, today);
      if (!limits || citation.article <= limits.cited) continue;
      const older = citation.article <= limits.any;
      const title = citedTitle(register, citation);
      report({
        entry,
        at: [...at, 'article'],
        // The county's own record of a law is its word; an imported index may lack an edition.
        severity: older || !limits.recorded ? 'warning' : 'error',
        message: older ? `${title}现行版本只有 ${limits.cited} 条，${articleName(citation)}只在旧版本里有。` : `${limits.recorded ? '' : '按法律索引，'}${title}只有 ${limits.cited} 条，没有${articleName(citation)}。`,
        help: `对照法律原文改正 article（条），应在 1 到 ${limits.cited} 之间，例如 article: ${Math.min(12, limits.cited)}；引用的是别的法律或旧版本的，改正 title（法律名称）或写明 edition（版本说明），例如 edition: 2019年修订。`,
      });
    }
  },
  good: [
    { says: '第十二条没有超过最后一条。', given: { power: { legalBasis: [{ law: 'licensing-law', article: 83 }] } } },
    { says: '没有收录的法律不判断条号。', given: { power: { legalBasis: [{ title: '示例县道路管理办法', article: 300 }] } } },
    { says: '写明引用旧版本的，按旧版本的条数核对。', given: { law: { versions: [{ date: '2003-08-27', articles: 90 }, { date: '2019-04-23', articles: 83 }] }, power: { legalBasis: [{ law: 'licensing-law', article: 88, edition: '2003年公布' }] } } },
  ],
  bad: [
    {
      says: '行政许可法共 83 条，引用了第 112 条。',
      given: { power: { legalBasis: [{ law: 'licensing-law', article: 112 }] } },
      finds: [{ at: ['legalBasis', 0, 'article'], message: '《中华人民共和国行政许可法》只有 83 条，没有第112条。' }],
      mended: { power: { legalBasis: [{ law: 'licensing-law', article: 12 }] } },
    },
    {
      says: '没有收录、只在法律索引里的法律，作提醒。',
      given: { power: { legalBasis: [{ title: '植物检疫条例', article: 25 }] }, files: { 'laws/index.csv': '标题,名称,版本日期,类别目录,条数,最大条号\n植物检疫条例,植物检疫条例,2017-10-07,行政法规,24,24\n' } },
      finds: [{ at: ['legalBasis', 0, 'article'], message: '按法律索引，《植物检疫条例》只有 24 条，没有第25条。' }],
      mended: { power: { legalBasis: [{ title: '植物检疫条例', article: 18 }] }, files: { 'laws/index.csv': '标题,名称,版本日期,类别目录,条数,最大条号\n植物检疫条例,植物检疫条例,2017-10-07,行政法规,24,24\n' } },
    },
    {
      says: '条号只在旧版本里有，提醒核对。',
      given: { law: { versions: [{ date: '2003-08-27', articles: 90 }, { date: '2019-04-23', articles: 83 }] }, power: { legalBasis: [{ law: 'licensing-law', article: 88 }] } },
      finds: [{ at: ['legalBasis', 0, 'article'], message: '《中华人民共和国行政许可法》现行版本只有 83 条，第88条只在旧版本里有。' }],
      mended: { law: { versions: [{ date: '2003-08-27', articles: 90 }, { date: '2019-04-23', articles: 83 }] }, power: { legalBasis: [{ law: 'licensing-law', article: 78 }] } },
    },
  ],
};

interface Highest {
  cited: number;
  any: number;
  /** Counted in the county's own record of the law. */
  recorded: boolean;
}

/** An index counts some amending decisions under the title of the law they amend; no law that powers rest on is so short. */
const SHORTEST_LAW = 10;

/** Last article of the edition that is meant (by its year, else the one in force) and of any edition; undefined where nobody counted. */
function highestArticles({ record, indexed }: KnownLaw, citation: Citation, today: string): Highest | undefined {
  const own = (record?.versions ?? []).flatMap((version) => (version.articles ? [{ from: version.effective ?? version.date, date: version.date, last: version.articles }] : []));
  const editions = [...own, ...indexed.filter((law) => law.highestArticle >= SHORTEST_LAW).map((law) => ({ from: law.edition, date: law.edition, last: law.highestArticle }))];
  if (editions.length === 0) return undefined;
  const any = Math.max(...editions.map((edition) => edition.last));
  const recorded = own.length > 0;
  const year = citation.reviewed?.edition.slice(0, 4) ?? editionYear(citation.edition);
  const named = year ? editions.filter((edition) => edition.date.startsWith(year)) : [];
  // A year that no known edition has means an edition we do not know: then only what no edition has is wrong.
  if (year && named.length === 0) return { cited: any, any, recorded };
  if (named.length) return { cited: Math.max(...named.map((edition) => edition.last)), any, recorded };
  const inForce = editions.filter((edition) => edition.from <= today).sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return { cited: inForce?.last ?? any, any, recorded };
}

/** The last year named in “1983年1月3日发布；根据2017年…修订”: the edition that is cited. */
const editionYear = (text = ''): string | undefined => text.match(/(?:19|20)\d\d(?=年)/g)?.sort().at(-1);
